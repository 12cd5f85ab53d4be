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
export function SigningPlace(props: SigningPlaceProps) {
  if (isShown(props)) return <Signed {...props} />
  return (
    isTask(props) && (
      <p class="small">
        <MissingSigning {...props} />
      </p>
    )
  )
}

const isShown = ({ here: { actor }, text: { signing } }: SigningPlaceProps) =>
  signing && (signing.forEveryone || (actor.kind === 'person' && (actor.member || actor.coordinates)))

const isTask = (props: SigningPlaceProps) =>
  !isShown(props) && !props.onlyRead && props.here.actor.kind === 'person' && props.here.actor.coordinates

/** The video, for whoever may see it. */
export function Signed(props: SigningPlaceProps) {
  const { here, text, about } = props
  return isShown(props) && text.signing ? <Player here={here} recording={text.signing} about={about} /> : null
}

/** What leads the coordination to an empty place. */
export function MissingSigning(props: SigningPlaceProps) {
  if (!isTask(props)) return null
  const { here, text, about } = props
  const { base, path, language } = here
  return (
    <Link href={`${base}/texte/${text.id}/aufnahmen?dgs=ja&von=${encodeURIComponent(path)}`} about={about}>
      {language.words(plainLanguageTexts).recording.bringSigning}
    </Link>
  )
}
