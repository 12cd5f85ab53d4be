import type { Medium, NoMedium, Piece } from './media/medium.ts'
import { mp4 } from './media/mp4.ts'
import { jpegSize, pngSize, webpSize } from './media/photo.ts'
import { mp3, ogg, wav } from './media/sound.ts'
import { webm } from './media/webm.ts'

/** 50 megapixels: more than cameras of telephones make in one photo, and 200 MB in the memory of whoever looks at it. */
const mostPoints = 50_000_000

export async function recognise(piece: Piece, size: number): Promise<Medium | NoMedium> {
  if (size === 0) return 'empty'
  const head = Buffer.from(await piece(0, 64 * 1024))
  const at = (place: number, word: string) => head.toString('latin1', place, place + word.length) === word
  if (at(0, '%PDF')) return 'pdf'
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff)
    return photo('image/jpeg', jpegSize(Buffer.from(await piece(0, size))))
  if (at(0, '\x89PNG\r\n\x1a\n')) return photo('image/png', pngSize(head))
  if (at(0, 'RIFF') && at(8, 'WEBP')) return photo('image/webp', webpSize(head))
  if (at(0, 'RIFF') && at(8, 'WAVE')) return wav(head, size)
  if (at(0, 'OggS')) return ogg(head, piece, size)
  if (at(4, 'ftyp')) return mp4(head, piece, size)
  if (head.length > 4 && head.readUInt32BE(0) === 0x1a45dfa3) return webm(Buffer.from(await piece(0, 1024 * 1024)))
  return mp3(head, piece, size)
}

function photo(type: string, size: { width: number; height: number } | undefined): Medium | NoMedium {
  if (!size || size.width === 0 || size.height === 0) return 'torn'
  return size.width * size.height > mostPoints ? 'points' : { kind: 'photo', type, ...size }
}
