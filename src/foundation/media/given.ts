import { crc32, deflateSync } from 'node:zlib'

/** Small files for tests and for the demonstration, made byte by byte. */

function box(name: string, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [place, value] of values.entries()) bytes.writeUInt32BE(value, place * 4)
  return bytes
}

/** The head and contents of a film without a picture in it. */
export function filmMp4({ width = 640, height = 480, seconds = 4, frames = 25, brand = 'isom' } = {}): Uint8Array {
  const track = box(
    'trak',
    box('tkhd', Buffer.alloc(76), words(width * 65_536, height * 65_536)),
    box(
      'mdia',
      box('mdhd', words(0, 0, 0, 1000, seconds * 1000, 0)),
      box('hdlr', words(0, 0), Buffer.from('vide'), Buffer.alloc(13)),
      box('minf', box('stbl', box('stts', words(0, 1, seconds * frames, 1000 / frames)))),
    ),
  )
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), words(0), Buffer.from('isom')),
    box('mdat', Buffer.alloc(64)),
    box('moov', box('mvhd', words(0, 0, 0, 1000, seconds * 1000), Buffer.alloc(80)), track),
  ])
}

function element(id: number, body: Uint8Array): Buffer {
  const name = Buffer.from(id.toString(16).padStart(id > 0xffff ? 6 : 2, '0'), 'hex')
  const size = Buffer.from([0x10, 0, body.length >> 8, body.length & 0xff])
  return Buffer.concat([name, size, body])
}

/** The beginning of a WebM film; what a browser records leaves out length and pictures a second. */
export function filmWebm({ width = 640, height = 480, seconds = 4, frames = 25 } = {}): Uint8Array {
  const long = Buffer.alloc(8)
  long.writeDoubleBE(seconds * 1000)
  const between = words(1e9 / (frames || 1))
  const video = element(0xe0, Buffer.concat([element(0xb0, side(width)), element(0xba, side(height))]))
  const track = [element(0x83, Buffer.from([1])), video, ...(frames ? [element(0x23e383, between)] : [])]
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, Buffer.from('webm'))),
    element(
      0x18538067,
      Buffer.concat([
        element(0x1549a966, seconds ? element(0x4489, long) : Buffer.alloc(0)),
        element(0x1654ae6b, element(0xae, Buffer.concat(track))),
      ]),
    ),
  ])
}

const side = (points: number) => Buffer.from([points >> 8, points & 0xff])

export function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  return Buffer.concat([words(body.length), named, words(crc32(named))])
}

/** A PNG of one colour, with whatever chunks stand before its picture. */
export function picturePng(width = 4, height = 3, before: readonly Uint8Array[] = []): Uint8Array {
  const head = Buffer.concat([words(width, height), Buffer.from([8, 2, 0, 0, 0])])
  const rows = Buffer.alloc(Math.min(height, 100) * (Math.min(width, 100) * 3 + 1), 0x60)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...before,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** An EXIF note as cameras write it: which way is up, and words that tell a place. */
export function exif(up: number, secret: string): Buffer {
  const note = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 18, 1, 3, 0, 1, 0, 0, 0, up, 0, 0, 0, 0, 0, 0, 0])
  return Buffer.concat([note, Buffer.from(secret)])
}

function segment(marker: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), side(body.length + 2), body])
}

/** A JPEG that holds a place in every corner where cameras put one. */
export function photoJpeg(secret: string, up = 6): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(up, secret)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xe2, Buffer.from(`MPF\0${secret}`)),
    segment(0xe2, Buffer.from('ICC_PROFILE\0colours')),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${secret}`)),
    segment(0xfe, Buffer.from(secret)),
    segment(0xc0, Buffer.from([8, 0, 30, 0, 40, 1, 1, 17, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
    Buffer.from(`hung on behind: ${secret}`),
  ])
}

export function photoWebp(secret: string, up = 6): Uint8Array {
  const part = (name: string, body: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const parts = Buffer.concat([
    part('VP8X', Buffer.from([0x0c, 0, 0, 0, 39, 0, 0, 29, 0, 0])),
    part('VP8L', Buffer.from([0x2f, 1, 2, 3, 4])),
    part('EXIF', exif(up, secret)),
    part('XMP ', Buffer.from(secret)),
  ])
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(parts.length + 4, 4)
  return Buffer.concat([head, parts, Buffer.from(secret)])
}

/** A quiet hum, 8 kHz, 8 bits. */
export function soundWav(seconds = 1): Uint8Array {
  const sound = Buffer.alloc(8000 * seconds)
  for (let at = 0; at < sound.length; at += 1)
    sound[at] = 128 + Math.round(24 * Math.sin((at / 8000) * 2 * Math.PI * 220))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(sound.length + 36, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(sound.length, 40)
  return Buffer.concat([head, sound])
}
