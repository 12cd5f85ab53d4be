import { crc32 } from 'node:zlib'
import { jpegSegments } from './photo.ts'

/**
 * A photo without what it tells about its making: place, time, camera, owner, thumbnails, other pictures hung on behind.
 * What a screen needs stays: colours, and which way is up. `undefined` when the file is torn.
 */
export function barePhoto(bytes: Uint8Array, type: string): Uint8Array<ArrayBuffer> | undefined {
  const photo = Buffer.from(bytes)
  const bare = type === 'image/jpeg' ? bareJpeg(photo) : type === 'image/png' ? barePng(photo) : bareWebp(photo)
  return bare && new Uint8Array(Buffer.concat(bare))
}

function bareJpeg(photo: Buffer): Buffer[] | undefined {
  const segments = jpegSegments(photo)
  if (!segments) return undefined
  const exif = segments.find(({ marker, body }) => marker === 0xe1 && body.toString('latin1', 0, 6) === 'Exif\0\0')
  const up = orientation(exif?.body.subarray(6))
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  const note = Buffer.concat([Buffer.from('Exif\0\0'), orientationNote(up)])
  head.writeUInt16BE(note.length + 2, 2)
  const turned = up === 1 ? [] : [head, note]
  const kept = segments.filter(({ marker, body }) => {
    if (marker === 0xfe) return false
    if (marker < 0xe1 || marker > 0xef) return true
    // The colour profile, and the one note without which some printers' colours come out inverted.
    return marker === 0xee || (marker === 0xe2 && body.toString('latin1', 0, 11) === 'ICC_PROFILE')
  })
  return [photo.subarray(0, 2), ...turned, ...kept.map(({ from, until }) => photo.subarray(from, until))]
}

const pngKept = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs|bKGD|cICP|acTL|fcTL|fdAT)$/

function barePng(photo: Buffer): Buffer[] | undefined {
  const parts = [photo.subarray(0, 8)]
  let turned: Buffer | undefined
  for (let from = 8; from + 12 <= photo.length; ) {
    const until = from + 12 + photo.readUInt32BE(from)
    if (until > photo.length) return undefined
    const name = photo.toString('latin1', from + 4, from + 8)
    if (name === 'eXIf') turned = pngNote(orientation(photo.subarray(from + 8, until - 4)))
    if (pngKept.test(name)) parts.push(photo.subarray(from, until))
    // The header must come first; after it a note may stand anywhere before the picture.
    if (name === 'IEND') return turned ? [...parts.slice(0, 2), turned, ...parts.slice(2)] : parts
    from = until
  }
  return undefined
}

function pngNote(up: number): Buffer | undefined {
  if (up === 1) return undefined
  const named = Buffer.concat([Buffer.from('eXIf'), orientationNote(up)])
  const chunk = Buffer.alloc(named.length + 8)
  chunk.writeUInt32BE(named.length - 4, 0)
  named.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(named), named.length + 4)
  return chunk
}

function bareWebp(photo: Buffer): Buffer[] | undefined {
  const end = photo.readUInt32LE(4) + 8
  if (end > photo.length) return undefined
  const parts: Buffer[] = []
  let up = 1
  for (let from = 12; from + 8 <= end; ) {
    const length = photo.readUInt32LE(from + 4)
    const until = from + 8 + length + (length % 2)
    if (until > end) return undefined
    const name = photo.toString('latin1', from, from + 4)
    if (name === 'EXIF') up = orientation(photo.subarray(from + 8, from + 8 + length))
    if (/^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/.test(name)) parts.push(Buffer.from(photo.subarray(from, until)))
    from = until
  }
  const [first] = parts
  if (!first) return undefined
  const extended = first.toString('latin1', 0, 4) === 'VP8X'
  const note = orientationNote(up)
  const turned =
    up !== 1 && extended ? [Buffer.concat([Buffer.from('EXIF'), Buffer.from([note.length, 0, 0, 0]), note])] : []
  // The flags say which notes follow: bit 3 EXIF, bit 2 XMP.
  if (extended) first[8] = ((first[8] ?? 0) & ~0x0c) | (turned.length ? 0x08 : 0)
  const rest = Buffer.concat([...parts, ...turned])
  const head = Buffer.from(photo.subarray(0, 12))
  head.writeUInt32LE(rest.length + 4, 4)
  return [head, rest]
}

/** Which way is up, 1 to 8, out of an EXIF note (TIFF 6.0, tag 274); 1 where it does not say. */
export function orientation(tiff: Buffer | undefined): number {
  const from = tiff?.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0
  const note = tiff?.subarray(from)
  if (!note || note.length < 14) return 1
  const little = note.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > note.length ? 0 : little ? note.readUInt16LE(at) : note.readUInt16BE(at))
  const first = little ? note.readUInt32LE(4) : note.readUInt32BE(4)
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12
    if (at + 12 > note.length) return 1
    if (short(at) === 274) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1
  }
  return 1
}

/** An EXIF note that says nothing but which way is up. */
function orientationNote(up: number): Buffer {
  return Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, up, 0, 0, 0, 0, 0, 0])
}
