import type { Here } from '../../foundation/addresses.ts'
import type { Language } from '../../foundation/language.ts'
import { Hidden, Unheard } from '../../ui/hidden.tsx'
import { useLanguage } from '../../ui/language.ts'
import { Prose } from '../../ui/prose.tsx'
import { TwoLevelText } from '../../ui/two-level-text.tsx'
import { ChangedPlaces } from './pages/changed-places.tsx'
import { SigningPlace } from './pages/signing.tsx'
import { knownWords } from './reads/advice.ts'
import { inStyle } from './rules/compound-mark.ts'
import { plainLanguageTexts } from './texts.ts'
import type { ShownText } from './written-text.ts'

interface WrittenProps {
  readonly text: ShownText | null | undefined
  /** Where this stands, so that writing the twin leads back. */
  readonly here: Here
  /** What the text is about, for the link that would otherwise say the same for every text of a page. */
  readonly about: string
  /** Nothing is offered to be written here: a form asks something else, or everyone reads. */
  readonly onlyRead?: boolean | undefined
}

/** A text that somebody wrote, in both levels where there are both, and signed where somebody has. */
export function Written({ text, here, about, onlyRead }: WrittenProps) {
  const language = useLanguage()
  const words = language.words(plainLanguageTexts)
  if (!text || text.original === '') return <p class="muted">{words.empty}</p>
  const shown = text.plainState === 'simple' || text.plainState === 'checked'
  const mayWrite = !onlyRead && here.actor.kind === 'person' && here.actor.member
  return (
    <>
      <TwoLevelText
        plain={shown ? inStyle(text.plain, text.mark, knownWords) : undefined}
        told={toldOf(text, language)}
        more={shown && text.outdated && <ChangedPlaces before={text.plainOf ?? ''} now={text.original} />}
      >
        <Prose source={text.original} />
      </TwoLevelText>
      <SigningPlace here={here} text={text} about={about} onlyRead={onlyRead} />
      {mayWrite && (
        <p class="small">
          <a href={`${here.base}/texte/${text.id}?von=${encodeURIComponent(here.path)}`}>
            {text.plainState === 'none' ? words.link.write : words.link.change}
            <Hidden>: {about}</Hidden>
          </a>
          <Unheard> · </Unheard>
          <a href={`${here.base}/texte/${text.id}/aufnahmen?von=${encodeURIComponent(here.path)}`}>
            {words.recording.link}
            <Hidden>: {about}</Hidden>
          </a>
        </p>
      )}
    </>
  )
}

/** How far the twin is. Only here, and only of a checked one, the words Leichte Sprache are said of a text of the network. */
function toldOf({ outdated, plainState, checkedOn, checkedBy }: ShownText, language: Language): string {
  const { told } = language.words(plainLanguageTexts)
  if (outdated) return told.outdated
  if (plainState !== 'checked') return told[plainState]
  const { count, names } = checkedBy ?? { count: 0, names: [] }
  const unnamed = count - names.length
  const who = names.length === 0 ? language.say(told.people, { count }) : undefined
  const others = unnamed > 0 ? [language.say(told.more, { count: unnamed })] : []
  return language.say(told.checked, {
    day: checkedOn ? language.day(checkedOn, 'short') : '',
    who: who ?? language.list([...names, ...others]),
  })
}
