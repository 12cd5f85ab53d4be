import type { Here } from '../foundation/addresses.ts'
import type { Part } from './parts.ts'
import { aloudTexts } from './texts.ts'

const rates: Readonly<Record<string, string>> = { slow: '0.75', fast: '1.3' }

/**
 * Closed it is one word, so that a page stays calm. Without a script it opens a player; the script takes it over when the device has a
 * voice of its own. Without a voice on this server it is hidden until then.
 */
export function AloudControl({ here, part, number, address }: Props) {
  const words = here.language.words(aloudTexts)
  const source = `/vorlesen?${new URLSearchParams({ seite: address, teil: String(number) })}`
  const label = here.language.say(words.named, { heading: part.heading })
  return (
    <details
      class="aloud"
      hidden={!here.voice}
      data-text={`${source}&als=text`}
      data-heading={part.heading}
      data-rate={rates[here.display.speed ?? ''] ?? '1'}
      data-words={[words.read, words.pause, words.onward, words.end].join('|')}
    >
      <summary aria-label={label}>{words.read}</summary>
      {/* biome-ignore lint/a11y/useMediaCaption: what it says stands beside it */}
      {here.voice && <audio controls preload="none" src={source} aria-label={label} />}
    </details>
  )
}

interface Props {
  readonly here: Here
  readonly part: Part
  /** Its place on the page, beginning with 1. */
  readonly number: number
  /** Path and query of the page. */
  readonly address: string
}
