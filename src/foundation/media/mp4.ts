import type { Medium, NoMedium, Piece } from './medium.ts'

/** Boxes of one file and of one level; a film has some dozens. */
const mostBoxes = 500
/** Bytes of the table of contents; of an hour of film it has two or three million. */
const mostContents = 16 * 1024 * 1024

interface Box {
  readonly name: string
  readonly body: Buffer
}

/** MP4, M4A and QuickTime (ISO 14496-12): what the table of contents says. */
export async function mp4(head: Buffer, piece: Piece, size: number): Promise<Medium | NoMedium> {
  const brands = head.toString('latin1', 8, Math.min(head.readUInt32BE(0), 64))
  if (/hei[cfmsx]|mif1|avi[fs]/.test(brands)) return 'heic'
  const contents = await contentsOf(piece, size)
  if (contents === undefined) return 'torn'
  const boxes = boxesIn(contents)
  const tracks = boxes.filter(({ name }) => name === 'trak').map(({ body }) => trackOf(boxesIn(body)))
  const film = tracks.find(({ handler }) => handler === 'vide')
  if (!film && !tracks.some(({ handler }) => handler === 'soun')) return 'torn'
  const whole = duration(boxes.find(({ name }) => name === 'mvhd')?.body)
  const seconds = whole && whole < 48 * 3600 ? { seconds: whole } : {}
  if (!film) return { kind: 'audio', type: 'audio/mp4', ...seconds }
  const frames = film.seconds && film.samples ? { frames: film.samples / film.seconds } : {}
  const measured = film.width && film.height ? { width: film.width, height: film.height } : {}
  return { kind: 'video', type: 'video/mp4', ...seconds, ...measured, ...frames }
}

async function contentsOf(piece: Piece, size: number): Promise<Buffer | undefined> {
  let at = 0
  for (let count = 0; count < mostBoxes && at + 8 <= size; count += 1) {
    const head = Buffer.from(await piece(at, 16))
    if (head.length < 8) return undefined
    const short = head.readUInt32BE(0)
    const long = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short
    const length = short === 0 ? size - at : long
    if (length < 8) return undefined
    if (head.toString('latin1', 4, 8) === 'moov') {
      const begin = short === 1 ? 16 : 8
      return length > mostContents || at + length > size
        ? undefined
        : Buffer.from(await piece(at + begin, length - begin))
    }
    at += length
  }
  return undefined
}

function boxesIn(bytes: Buffer): readonly Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + 8 <= bytes.length && boxes.length < mostBoxes; ) {
    const length = bytes.readUInt32BE(at)
    if (length < 8 || at + length > bytes.length) break
    boxes.push({ name: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + length) })
    at += length
  }
  return boxes
}

function trackOf(boxes: readonly Box[]) {
  const inside = (of: readonly Box[], name: string) => of.find((box) => box.name === name)?.body
  const media = boxesIn(inside(boxes, 'mdia') ?? Buffer.alloc(0))
  const handler = inside(media, 'hdlr')?.toString('latin1', 8, 12)
  const table = boxesIn(inside(boxesIn(inside(media, 'minf') ?? Buffer.alloc(0)), 'stbl') ?? Buffer.alloc(0))
  const head = inside(boxes, 'tkhd')
  // Width and height end the head of a track, as numbers with 16 bits behind the point.
  const side = (back: number) => (head && head.length >= 84 ? head.readUInt32BE(head.length - back) >>> 16 : 0)
  return {
    handler,
    width: side(8),
    height: side(4),
    seconds: duration(inside(media, 'mdhd')),
    samples: samplesOf(inside(table, 'stts')),
  }
}

/** Seconds out of `mvhd` or `mdhd`, which begin alike. */
function duration(body: Buffer | undefined): number | undefined {
  const long = body?.[0] === 1
  if (!body || body.length < (long ? 32 : 20)) return undefined
  const scale = body.readUInt32BE(long ? 20 : 12)
  const length = long ? Number(body.readBigUInt64BE(24)) : body.readUInt32BE(16)
  return scale > 0 && length > 0 && length !== 0xffffffff ? length / scale : undefined
}

function samplesOf(table: Buffer | undefined): number {
  if (!table || table.length < 8) return 0
  const entries = Math.min(table.readUInt32BE(4), Math.floor((table.length - 8) / 8))
  let samples = 0
  for (let entry = 0; entry < entries; entry += 1) samples += table.readUInt32BE(8 + entry * 8)
  return samples
}
