import type { Here } from '../../../foundation/addresses.ts'
import { Link } from '../../../ui/link.tsx'
import { plainLanguageTexts } from '../texts.ts'
import type { ShownText } from '../written-text.ts'
import { Player } from './recording.tsx'

interface SigningPlaceProps {
  readonly here: Here
  readonly text: ShownText
  /** What the text is about: names the video, and the link that would otherwise be the same for every text of a page. */
  readonly about: string
  /** Only shows what there is. */
  readonly onlyRead?: boolean | undefined
}

/** The place for a video in sign language beside a text. While it is empty it is a task of the coordination, and nothing to anybody else. */
export function SigningPlace({ here, text, about, onlyRead }: SigningPlaceProps) {
  const { actor } = here
  const words = here.language.words(plainLanguageTexts).recording.signingPlace
  const { signing: video } = text
  const inside = actor.kind === 'person' && (actor.member || actor.coordinates)
  if (video && (inside || video.forEveryone)) return <Player here={here} recording={video} about={about} />
  if (onlyRead || actor.kind !== 'person' || !actor.coordinates) return null
  return (
    <p class="small">
      {words.missing}{' '}
      <Link href={`${here.base}/texte/${text.id}/aufnahmen?dgs=ja&von=${encodeURIComponent(here.path)}`} about={about}>
        {words.bring}
      </Link>
    </p>
  )
}
