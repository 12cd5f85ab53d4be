import { changedPassages } from '../../../ui/changed-passages.ts'
import { Details } from '../../../ui/details.tsx'
import type { Parted } from '../../../ui/difference.ts'
import { useLanguage } from '../../../ui/language.ts'
import { plainLanguageTexts } from '../texts.ts'

interface ChangedProps {
  /** Markdown, as it is written. */
  readonly before: string
  readonly now: string
}

/** For readers: what has changed since, folded away. */
export function ChangedPlaces(of: ChangedProps) {
  const { twin } = useLanguage().words(plainLanguageTexts)
  return (
    <Details summary={twin.changed}>
      <Places {...of} />
    </Details>
  )
}

/** Place by place, before and now. What differs is marked, and named in words for whoever sees no marks. */
export function Places({ before, now }: ChangedProps) {
  const language = useLanguage()
  const { twin: words } = language.words(plainLanguageTexts)
  return (
    <ol>
      {changedPassages(before, now).map((place, index) => (
        <li key={index}>
          <p>
            <b>{words.before}:</b> <Side of={place.before} nothing={words.nothing} told={words.gone} kind="del" />
          </p>
          <p>
            <b>{words.now}:</b> <Side of={place.now} nothing={words.nothing} told={words.come} kind="ins" />
          </p>
        </li>
      ))}
    </ol>
  )
}

interface SideProps {
  readonly of: Parted
  readonly nothing: string
  readonly told: string
  readonly kind: 'ins' | 'del'
}

function Side({ of: { before, own, after }, nothing, told, kind: Kind }: SideProps) {
  if (!before && !own && !after) return <span class="muted">{nothing}</span>
  return (
    <>
      {before}
      {own.trim() !== '' && (
        <>
          <Kind>
            <mark>{own.trim()}</mark>
          </Kind>{' '}
          <span class="small">({told})</span>
        </>
      )}
      {after && ' '}
      {after.trimStart()}
    </>
  )
}
