import type { Medium, NoMedium, Piece } from './medium.ts'

const seconds = (of: number) => (Number.isFinite(of) && of > 0 && of < 48 * 3600 ? { seconds: of } : {})

/** WAVE: the length follows from the bytes a second, and from the file itself where the header lies. */
export function wav(head: Buffer, size: number): Medium | NoMedium {
  let rate = 0
  for (let at = 12; at + 8 <= head.length; ) {
    const name = head.toString('latin1', at, at + 4)
    const length = head.readUInt32LE(at + 4)
    if (name === 'fmt ' && at + 20 <= head.length) rate = head.readUInt32LE(at + 16)
    if (name === 'data')
      return rate > 0
        ? { kind: 'audio', type: 'audio/wav', ...seconds(Math.min(length, size - at - 8) / rate) }
        : 'torn'
    at += 8 + length + (length % 2)
  }
  return 'torn'
}

/** Ogg with Opus or Vorbis: the last page tells how many samples there were. */
export async function ogg(head: Buffer, piece: Piece, size: number): Promise<Medium | NoMedium> {
  const first = head.subarray(0, 512)
  const vorbis = first.indexOf('\x01vorbis', 0, 'latin1')
  const opus = first.includes('OpusHead', 0, 'latin1')
  if (!opus && (vorbis < 0 || vorbis + 16 > first.length)) return 'unknown'
  const rate = opus ? 48_000 : first.readUInt32LE(vorbis + 12)
  const tail = Buffer.from(await piece(Math.max(0, size - 64 * 1024), 64 * 1024))
  const last = tail.lastIndexOf('OggS', undefined, 'latin1')
  const samples = last >= 0 && last + 14 <= tail.length ? Number(tail.readBigUInt64LE(last + 6)) : 0
  return { kind: 'audio', type: 'audio/ogg', ...seconds(samples / rate) }
}

/** Kilobits a second of MPEG layer III, version 1 and 2 (ISO 11172-3 and 13818-3). */
const bitRates = {
  3: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const sampleRates = [44_100, 48_000, 32_000]

interface Frame {
  readonly bits: number
  readonly samples: number
  readonly rate: number
  readonly bytes: number
}

function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length || bytes[at] !== 0xff) return undefined
  const [, two = 0, three = 0] = bytes.subarray(at, at + 3)
  const version = (two >> 3) & 3
  if ((two & 0xe0) !== 0xe0 || ((two >> 1) & 3) !== 1 || version === 1) return undefined
  const bits = (bitRates[version === 3 ? 3 : 2][three >> 4] ?? 0) * 1000
  const rate = (sampleRates[(three >> 2) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4)
  if (bits === 0 || rate === 0) return undefined
  const samples = version === 3 ? 1152 : 576
  return { bits, samples, rate, bytes: Math.floor((samples / 8) * (bits / rate)) + ((three >> 1) & 1) }
}

/** MP3: two frames in a row, because two bytes alone prove nothing. A picture of the cover may stand before them. */
export async function mp3(head: Buffer, piece: Piece, size: number): Promise<Medium | NoMedium> {
  const tagged = head.toString('latin1', 0, 3) === 'ID3' && head.length > 10
  const skip = tagged ? 10 + [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | ((head[at] ?? 0) & 0x7f), 0) : 0
  const sound = Buffer.from(await piece(skip, 16 * 1024))
  const frame = frameAt(sound, 0)
  if (!frame || !frameAt(sound, frame.bytes)) return tagged ? 'torn' : 'unknown'
  const named = sound.subarray(0, 64)
  const counted = Math.max(named.indexOf('Xing', 0, 'latin1'), named.indexOf('Info', 0, 'latin1'))
  const frames = counted >= 0 && ((named[counted + 7] ?? 0) & 1) === 1 ? sound.readUInt32BE(counted + 8) : 0
  const long = frames > 0 ? (frames * frame.samples) / frame.rate : ((size - skip) * 8) / frame.bits
  return { kind: 'audio', type: 'audio/mpeg', ...seconds(long) }
}
