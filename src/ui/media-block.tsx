import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'
import { Link } from './link.tsx'

interface Picture {
  readonly kind: 'picture'
  readonly src: string
  /** What is to be seen; empty only when the author said it is decoration. */
  readonly alt: string
  readonly width?: number | undefined
  readonly height?: number | undefined
}

interface Film {
  readonly kind: 'film'
  readonly src: string
  readonly title: string
  /** WebVTT. Left out only when the film has no sound. */
  readonly captions?: { readonly src: string; readonly lang: 'de' | 'en'; readonly label: string } | undefined
  readonly poster?: string | undefined
}

interface Sound {
  readonly kind: 'sound'
  readonly src: string
  readonly title: string
}

interface MediaBlockProps {
  readonly media: Picture | Film | Sound
  readonly caption?: ComponentChildren
  /** The page with the same as text; needed for films and sounds. */
  readonly transcript?: string | undefined
}

/** A picture, film or sound with the text that says the same. Nothing starts by itself. */
export function MediaBlock({ media, caption, transcript }: MediaBlockProps) {
  const words = useWords()
  return (
    <figure class="media">
      <Shown media={media} />
      {(caption || transcript) && (
        <figcaption>
          {caption}{' '}
          {transcript && (
            <Link href={transcript} about={media.kind === 'picture' ? undefined : media.title}>
              {words.transcript}
            </Link>
          )}
        </figcaption>
      )}
    </figure>
  )
}

function Shown({ media }: { media: Picture | Film | Sound }) {
  if (media.kind === 'picture') {
    return <img src={media.src} alt={media.alt} width={media.width} height={media.height} loading="lazy" />
  }
  if (media.kind === 'sound') {
    // biome-ignore lint/a11y/useMediaCaption: a sound is told by its transcript
    return <audio src={media.src} aria-label={media.title} controls preload="none" />
  }
  const { src, title, captions, poster } = media
  return (
    // biome-ignore lint/a11y/useMediaCaption: a film without sound has none
    <video src={src} aria-label={title} controls preload="none" poster={poster}>
      {captions && <track kind="captions" src={captions.src} srclang={captions.lang} label={captions.label} default />}
    </video>
  )
}
