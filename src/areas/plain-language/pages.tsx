import type { Here } from '../../foundation/addresses.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { useLanguage } from '../../ui/language.ts'
import { Prose } from '../../ui/prose.tsx'
import { TwoLevelText } from '../../ui/two-level-text.tsx'
import { plainLanguageTexts } from './texts.ts'
import type { ShownText } from './written-text.ts'

interface WrittenProps {
  readonly text: ShownText | null | undefined
  /** Where this stands, so that writing the twin leads back. With it, members are offered to write the twin. */
  readonly here?: Here | undefined
  /** What the text is about, for the link that would otherwise say the same for every text of a page. */
  readonly about: string
}

/** A text that somebody wrote, in both levels where there are both. */
export function Written({ text, here, about }: WrittenProps) {
  const words = useLanguage().words(plainLanguageTexts)
  if (!text || text.original === '') return <p class="muted">{words.empty}</p>
  const shown = text.plainState === 'simple' || text.plainState === 'checked'
  const told = text.outdated ? words.told.outdated : words.told[text.plainState]
  const mayWrite = here?.actor.kind === 'person' && here.actor.member
  return (
    <>
      <TwoLevelText plain={shown ? text.plain : undefined} told={told}>
        <Prose source={text.original} />
      </TwoLevelText>
      {mayWrite && (
        <p class="small">
          <a href={`${here.base}/texte/${text.id}?von=${encodeURIComponent(here.path)}`}>
            {text.plainState === 'none' ? words.link.write : words.link.change}
            <Hidden>: {about}</Hidden>
          </a>
        </p>
      )}
    </>
  )
}
