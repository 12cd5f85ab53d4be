import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barePhoto, orientation } from './media/bare-photo.ts'
import { chunk, exif, filmMp4, filmWebm, photoJpeg, photoWebp, picturePng, soundWav } from './media/given.ts'
import { recognise } from './media.ts'

const seen = (bytes: Uint8Array) =>
  recognise(async (from, length) => new Uint8Array(bytes.subarray(from, from + length)), bytes.length)

const text = (words: string) => Buffer.from(words, 'latin1')

/** 128 kbit/s at 44.1 kHz: frames of 417 bytes. */
function mp3(frames: number): Buffer {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0])
  return Buffer.concat(Array(frames).fill(frame))
}

function ogg(samples: number): Buffer {
  const page = Buffer.alloc(28)
  page.write('OggS', 'latin1')
  page.writeBigUInt64LE(BigInt(samples), 6)
  return Buffer.concat([page, text('OpusHead'), Buffer.alloc(20), page])
}

test.each([
  [
    'a film from a telephone',
    filmMp4(),
    { kind: 'video', type: 'video/mp4', seconds: 4, width: 640, height: 480, frames: 25 },
  ],
  ['a QuickTime film', filmMp4({ brand: 'qt  ' }), { kind: 'video', type: 'video/mp4' }],
  ['a WebM film', filmWebm(), { kind: 'video', type: 'video/webm', seconds: 4, width: 640, height: 480, frames: 25 }],
  ['a PNG', picturePng(), { kind: 'photo', type: 'image/png', width: 4, height: 3 }],
  ['a JPEG', photoJpeg('x'), { kind: 'photo', type: 'image/jpeg', width: 40, height: 30 }],
  ['a WebP', photoWebp('x'), { kind: 'photo', type: 'image/webp', width: 40, height: 30 }],
  ['a WAV', soundWav(2), { kind: 'audio', type: 'audio/wav', seconds: 2 }],
  ['an MP3', mp3(100), { kind: 'audio', type: 'audio/mpeg' }],
  ['an Ogg', ogg(96_000), { kind: 'audio', type: 'audio/ogg', seconds: 2 }],
])('%s is recognised by its bytes', async (_, bytes, medium) => {
  expect(await seen(bytes)).toMatchObject(medium)
})

test('what a browser records does not say how long it is, and we do not guess', async () => {
  const medium = await seen(filmWebm({ seconds: 0, frames: 0 }))
  expect(medium).toEqual({ kind: 'video', type: 'video/webm', width: 640, height: 480 })
})

test.each([
  ['nothing', text(''), 'empty'],
  ['a PDF', text('%PDF-1.7'), 'pdf'],
  ['a photo only some telephones show', filmMp4({ brand: 'heic' }), 'heic'],
  ['a page with a script', text('<html><script>alert(1)</script>'), 'unknown'],
  ['a drawing that can hold a script', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown'],
  ['a program', text('MZ\x90\0'), 'unknown'],
  ['two bytes like MP3', text('\xff\xfb'), 'unknown'],
  ['a Matroska film', Buffer.from('1a45dfa3934282888d6174726f736b61', 'hex'), 'unknown'],
  ['a PNG of a thousand million points', picturePng(65_000, 65_000), 'points'],
  ['a JPEG cut off', photoJpeg('x').subarray(0, 100), 'torn'],
  ['a film cut off before its contents', filmMp4().subarray(0, 90), 'torn'],
  ['a WAV that says no rate', text('RIFF....WAVEdata....'), 'torn'],
])('%s is refused', async (_, bytes, why) => {
  expect(await seen(bytes)).toBe(why)
})

test('a box that says it is larger than its file, or empty, ends the search', async () => {
  const lying = Buffer.from(filmMp4())
  lying.writeUInt32BE(0xfffffff0, lying.indexOf('moov') - 4)
  expect(await seen(lying)).toBe('torn')
  lying.writeUInt32BE(0, lying.indexOf('moov') - 4)
  const begun = performance.now()
  expect(['torn', 'object']).toContain(typeof (await seen(lying)) === 'object' ? 'object' : await seen(lying))
  expect(performance.now() - begun).toBeLessThan(1000)
})

test('no bytes whatever throw or keep anybody waiting', async () => {
  const beginnings = [filmMp4(), filmWebm(), photoJpeg('x'), photoWebp('x'), picturePng(), soundWav(1), mp3(3), ogg(1)]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...beginnings),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 30 }),
      fc.nat(500),
      async (beginning, changes, length) => {
        const bytes = Buffer.from(beginning.subarray(0, length))
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const medium = await seen(bytes)
        if (typeof medium !== 'string' && medium.kind === 'photo') barePhoto(bytes, medium.type)
      },
    ),
    { numRuns: 2000 },
  )
})

const place = 'GPS 50.55 N 9.68 E'

test.each([
  ['image/jpeg', photoJpeg(place)],
  ['image/webp', photoWebp(place)],
  [
    'image/png',
    picturePng(4, 3, [chunk('eXIf', exif(6, place)), chunk('tEXt', text(place)), chunk('iTXt', text(place))]),
  ],
])('%s forgets where it was made and keeps which way is up', async (type, photo) => {
  expect(Buffer.from(photo).includes(place)).toBe(true)
  const bare = barePhoto(photo, type)
  const bytes = Buffer.from(bare ?? [])
  expect(bytes.includes(place)).toBe(false)
  expect(await seen(bytes)).toEqual(await seen(photo))
  expect(orientation(bytes.subarray(bytes.indexOf('MM\0*', 0, 'latin1')))).toBe(6)
  expect(barePhoto(bytes, type)).toEqual(bare)
})

test('a photo keeps its colours and every byte of its picture', () => {
  const bare = Buffer.from(barePhoto(photoJpeg(place), 'image/jpeg') ?? [])
  expect(bare.includes('ICC_PROFILE\0colours')).toBe(true)
  expect(bare.subarray(-10)).toEqual(Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]))
})

test('a photo that stands upright needs no note', () => {
  expect(Buffer.from(barePhoto(photoJpeg(place, 1), 'image/jpeg') ?? []).includes('Exif')).toBe(false)
})
