/** One caption: what stands on the picture, from when until when, in milliseconds. */
export interface Cue {
  readonly from: number
  readonly until: number
  readonly words: string
}

/** What the field begins with where there are none yet. */
export const captionsExample = 'WEBVTT\n\n00:00.000 --> 00:04.000\nGuten Tag.\n'

export type CaptionFault = 'captions-head' | 'captions-time' | 'captions-order' | 'captions-empty' | 'captions-none'

const time = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const timing = new RegExp(`^${time}[ \\t]+-->[ \\t]+${time}(?:[ \\t]+\\S.*)?$`)

/**
 * Reads WebVTT strictly (W3C WebVTT, section 4): a player leaves out without a word what it does not understand, and a deaf person
 * would never know that something was said there. Gives the cues, or what is wrong and on which line.
 */
export function readCaptions(source: string): readonly Cue[] | { readonly fault: CaptionFault; readonly line: number } {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { fault: 'captions-head', line: 1 }
  const cues: Cue[] = []
  for (const { from, block } of blocksOf(lines)) {
    if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0] ?? '')) continue
    // A cue may have a name on the line before its times.
    const at = block[0]?.includes('-->') ? 0 : 1
    const line = from + at + 1
    const parts = timing.exec(block[at] ?? '')
    if (!parts) return { fault: 'captions-time', line }
    const [begin, until] = [moment(parts.slice(1, 5)), moment(parts.slice(5, 9))]
    if (until <= begin || begin < (cues.at(-1)?.from ?? 0)) return { fault: 'captions-order', line }
    const words = block
      .slice(at + 1)
      .join('\n')
      .trim()
    if (words === '') return { fault: 'captions-empty', line: line + 1 }
    if (words.includes('-->')) return { fault: 'captions-time', line: line + 1 }
    cues.push({ from: begin, until, words })
  }
  return cues.length > 0 ? cues : { fault: 'captions-none', line: lines.length }
}

/** What stands between empty lines, behind the head. */
function blocksOf(lines: readonly string[]): readonly { from: number; block: readonly string[] }[] {
  const blocks: { from: number; block: string[] }[] = []
  let open: string[] | undefined
  for (const [place, line] of lines.entries()) {
    // Lines that follow the head at once belong to it.
    if (line.trim() === '') open = undefined
    else if (open) open.push(line)
    else {
      open = [line]
      blocks.push({ from: place, block: open })
    }
  }
  return blocks.slice(1)
}

function moment(parts: readonly (string | undefined)[]): number {
  const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = parts.map((part) => Number(part ?? 0))
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
}
