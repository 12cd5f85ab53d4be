import type { ComponentChildren } from 'preact'
import type { Permission } from '../foundation/actor.ts'
import type { AreaTexts } from '../foundation/addresses.ts'
import type { Texts } from '../foundation/language.ts'
import { common } from '../foundation/web/speech.ts'
import { useLanguage } from './language.ts'
import { RefusedButton } from './refused-button.tsx'

interface PossibleProps {
  /** The answer of the same rule that the door will ask. */
  readonly can: Permission
  readonly texts: Texts<AreaTexts>
  /** What the button would say. */
  readonly label: string
  /** The button or form, shown when it is possible. */
  readonly children: ComponentChildren
}

/** What can be done now; or, where it cannot, the button with its reason. Nothing vanishes. */
export function Possible({ can, texts, label, children }: PossibleProps) {
  const language = useLanguage()
  if (can === true) return <>{children}</>
  const { key, values = {} } = can.refused
  const shared: Readonly<Record<string, string>> = language.words(common).refusals
  const reason = language.words(texts).refusals[key] ?? shared[key] ?? key
  return <RefusedButton reason={language.say(reason, values)}>{label}</RefusedButton>
}
