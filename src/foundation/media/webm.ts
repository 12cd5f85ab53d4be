import type { Medium, NoMedium } from './medium.ts'

const ids = {
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  frameTime: 0x23e383,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
} as const

interface Element {
  readonly id: number
  readonly body: Buffer
}

/** WebM (RFC 8794, RFC 9559): what stands before the first picture. Recordings of a browser often leave out how long they are. */
export function webm(head: Buffer): Medium | NoMedium {
  const [front, segment] = elementsIn(head)
  const kind =
    front &&
    elementsIn(front.body)
      .find(({ id }) => id === ids.docType)
      ?.body.toString('latin1')
  if (kind?.replace(/\0+$/, '') !== 'webm') return 'unknown'
  if (segment?.id !== ids.segment) return 'torn'
  const parts = elementsIn(segment.body)
  const info = elementsIn(parts.find(({ id }) => id === ids.info)?.body)
  const tracks = elementsIn(parts.find(({ id }) => id === ids.tracks)?.body)
    .filter(({ id }) => id === ids.track)
    .map(({ body }) => elementsIn(body))
  const film = tracks.find((track) => number(track, ids.trackType) === 1)
  if (!film && !tracks.some((track) => number(track, ids.trackType) === 2)) return 'torn'
  const long = (floating(info, ids.duration) * (number(info, ids.scale) || 1_000_000)) / 1e9
  const seconds = long > 0 && long < 48 * 3600 ? { seconds: long } : {}
  if (!film) return { kind: 'audio', type: 'audio/webm', ...seconds }
  const picture = elementsIn(film.find(({ id }) => id === ids.video)?.body)
  const [width, height, between] = [
    number(picture, ids.width),
    number(picture, ids.height),
    number(film, ids.frameTime),
  ]
  const measured = width && height ? { width, height } : {}
  return { kind: 'video', type: 'video/webm', ...seconds, ...measured, ...(between ? { frames: 1e9 / between } : {}) }
}

/** At most 200, and none behind the first cluster: there the film itself begins. */
function elementsIn(bytes: Buffer | undefined): readonly Element[] {
  const elements: Element[] = []
  for (let at = 0; bytes && at < bytes.length && elements.length < 200; ) {
    const idLength = Math.clz32(bytes[at] ?? 0) - 23
    if (idLength > 4 || at + idLength >= bytes.length) break
    const id = bytes.readUIntBE(at, idLength)
    const sizeLength = Math.clz32(bytes[at + idLength] ?? 0) - 23
    if (id === ids.cluster || sizeLength > 8 || at + idLength + sizeLength > bytes.length) break
    const begin = at + idLength + sizeLength
    const length = sizeOf(bytes.subarray(at + idLength, begin))
    // A size nobody knew when it was written reaches to the end.
    const until = Math.min(bytes.length, begin + length)
    elements.push({ id, body: bytes.subarray(begin, until) })
    at = until
  }
  return elements
}

function sizeOf(bytes: Buffer): number {
  const value = bytes.reduce((sum, byte, place) => sum * 256 + (place === 0 ? byte & (0xff >> bytes.length) : byte), 0)
  return value === 2 ** (7 * bytes.length) - 1 ? Number.POSITIVE_INFINITY : value
}

function number(elements: readonly Element[], id: number): number {
  const body = elements.find((one) => one.id === id)?.body
  return body && body.length > 0 && body.length <= 6 ? body.readUIntBE(0, body.length) : 0
}

function floating(elements: readonly Element[], id: number): number {
  const body = elements.find((one) => one.id === id)?.body
  if (body?.length === 4) return body.readFloatBE(0)
  return body?.length === 8 ? body.readDoubleBE(0) : 0
}
