import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { publishRecording } from '../../src/areas/plain-language/commands/publish.ts'
import { bringRecording, describeRecording } from '../../src/areas/plain-language/commands/recording.ts'
import { sql } from '../../src/foundation/database.ts'
import { packageRoot } from '../../src/foundation/settings.ts'
import type { PersonKey } from './people.ts'
import { does, known, on, type Town } from './town.ts'

/**
 * Two who would rather speak or draw than write: a short sound that waits for help with writing it down, and a picture. And where the
 * network signs, a drawn film that says it is an example: nobody is invented a face and hands.
 */
export function recordings(town: Town): void {
  on(town, -9, '10:00', async () => {
    const words = { helpWanted: 'ja' }
    await bring(town, 'lena', { name: 'meine-meinung.wav', bytes: hum() }, words)
  })
  on(town, -8, '10:00', async () => {
    const words = {
      alt: 'Ein Plan vom Fest: links die Bühne in Grün, rechts die Rampe in Blau, vorn viel Platz.',
      transcript: 'Bitte Platz lassen für Rollstühle.',
    }
    await bring(town, 'ina', { name: 'plan.png', bytes: drawn() }, words)
  })
  on(town, -7, '10:00', async () => {
    const [page, steering] = await signedTexts(town)
    for (const text of [page, steering]) await sign(town, text)
  })
}

async function sign(town: Town, text: string | undefined): Promise<void> {
  const file = {
    name: 'gebaerden.webm',
    bytes: await readFile(join(packageRoot(), 'seed', 'musterstadt', 'gebaerden.webm')),
  }
  const recording = await does(town, 'jonas', bringRecording, { text, file, signing: 'ja' })
  const transcript =
    'Das ist ein erfundenes Beispiel. In einem echten Netzwerk ist hier eine Person zu sehen. Sie gebärdet den Text.'
  await does(town, 'jonas', describeRecording, { recording, transcript, light: 'ja', ground: 'ja', contrast: 'ja' })
  await does(town, 'jonas', publishRecording, { recording, agreed: 'ja' })
}

/** The public page, and what the steering group is for: everyone may read both. */
async function signedTexts(town: Town): Promise<readonly (string | undefined)[]> {
  const found = await town.story.app.database.read({ network: town.id }, (db) =>
    db.first<{ page: string; steering: string }>(sql`
      select public_text as page, (select purpose_text from body where network_id = here() and id = ${known(town.body, 'steering')}) as steering
      from network where id = here()`),
  )
  return [found?.page, found?.steering]
}

async function bring(
  town: Town,
  who: PersonKey,
  file: { name: string; bytes: Uint8Array },
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const recording = await does(town, who, bringRecording, { text: await firstText(town), file })
  await does(town, who, describeRecording, { recording, ...words })
}

async function firstText(town: Town): Promise<string> {
  const partner = known(town.partner, 'wir')
  const found = await town.story.app.database.read({ network: town.id }, (db) =>
    db.first<{ text: string }>(
      sql`select about_text as text from partner where network_id = here() and id = ${partner}`,
    ),
  )
  return found?.text ?? ''
}

/** Two seconds of a quiet, falling tone: 8 kHz, 8 bits (RIFF WAVE). */
function hum(): Uint8Array {
  const sound = Buffer.alloc(16_000)
  for (let at = 0; at < sound.length; at += 1) sound[at] = 128 + Math.round(30 * Math.sin(at / (6 + at / 4000)))
  const head = Buffer.from('524946460000000057415645666d74201000000001000100401f0000401f00000100080064617461', 'hex')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(sound.length)
  head.writeUInt32LE(sound.length + 36, 4)
  return Buffer.concat([head, length, sound])
}

/** A plan of a square, drawn in three colours: 240 by 160 points (PNG with a palette). */
function drawn(): Uint8Array {
  const [width, height] = [240, 160]
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const stage = x > 20 && x < 90 && y > 20 && y < 80
      const ramp = x > 150 && x < 220 && y > 20 && y < 20 + (x - 150)
      rows[y * (width + 1) + x + 1] = stage ? 1 : ramp ? 2 : 0
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  const palette = Buffer.from('f6efe22e6b4f2b5d8a', 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
