import type { Language } from '../../../foundation/language.ts'
import type { Tone } from '../../../ui/state.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import type { Told } from '../reads/told.ts'
import type { Decider, State } from '../recommendation.ts'
import { decisionsTexts } from '../texts.ts'

/** Who proposed and who decides, by name. */
export interface Parties {
  readonly body: string
  readonly decider: Decider['kind']
  readonly deciderName: string | null
}

export function partiesOf({ bodyName, decider, deciderName }: Told): Parties {
  return { body: bodyName, decider: decider.kind, deciderName }
}

/** Who decides, as the subject of a sentence: "Die Steuerungsgruppe", "Der Träger". */
export function deciderSubject(language: Language, { body, decider, deciderName }: Parties): string {
  const { says } = language.words(bodiesTexts)
  if (decider === 'carrier' || decider === 'council') return says[decider]
  return asSubject(decider === 'self' ? body : (deciderName ?? ''), language)
}

/** "Die AG Freizeit empfiehlt. Die Steuerungsgruppe entscheidet." */
export function whoDecides(language: Language, parties: Parties): string {
  const { says } = language.words(decisionsTexts)
  const body = asSubject(parties.body, language)
  if (parties.decider === 'self') return language.say(says.decidesItself, { body })
  return language.say(says.recommends, { body, decider: deciderSubject(language, parties) })
}

/** The state in words. Who decided for themselves has decided, not adopted. */
export function stateSays(language: Language, state: State, decider: Decider['kind']): string {
  const { states } = language.words(decisionsTexts)
  return state === 'adopted' && decider === 'self' ? states.decided : states[state]
}

/** A rejection is an answer like any other: it gets no colour of alarm. */
export const tones: Readonly<Record<State, Tone>> = {
  voting: 'action',
  waiting: 'perseverance',
  adopted: 'done',
  'adopted-with-changes': 'done',
  rejected: 'plain',
  returned: 'plain',
  withdrawn: 'plain',
}

/** "Empfehlung 3/2026" */
export function numbered(
  language: Language,
  { decider, number, year }: { readonly decider: Decider['kind']; readonly number: number; readonly year: number },
): string {
  return language.say(language.words(decisionsTexts).numbered, { kind: decider, number, year })
}
