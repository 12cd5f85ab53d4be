import { spawn } from 'node:child_process'

/** Words a minute; the voice's own normal is 175, which is fast for who listens because reading is hard. */
export const paces = { slow: 115, normal: 145, fast: 190 } as const
export type Pace = keyof typeof paces

const seconds = 30
/** Bytes of sound: about twelve minutes. */
const most = 32 * 1024 * 1024

export interface Voice {
  readonly here: boolean
  /** A WAV of these words, or `undefined` when the voice failed or took too long. */
  say(words: string, language: 'de' | 'en', pace: Pace): Promise<Buffer<ArrayBuffer> | undefined>
}

/**
 * Debian's espeak-ng as a process of its own (GPL-3, not linked): it gets the words on its input and nothing on its command line but our
 * own numbers. Made once at the start, so a voice that is installed later is found at the next start.
 */
export async function openVoice(program = 'espeak-ng'): Promise<Voice> {
  const here = (await ran(program, ['--version'], '')) !== undefined
  return {
    here,
    say: async (words, language, pace) => {
      if (!here) return undefined
      const sound = await ran(program, ['-v', language, '-s', String(paces[pace]), '--stdin', '--stdout'], words)
      return sound && sound.length > 44 ? withLengths(sound) : undefined
    },
  }
}

function ran(program: string, options: readonly string[], words: string): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((done) => {
    const pieces: Buffer[] = []
    let size = 0
    const child = spawn(program, options, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      // Nothing of ours is told to a strange program.
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
    })
    child.on('error', () => done(undefined))
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > most) child.kill('SIGKILL')
      else pieces.push(piece)
    })
    child.on('close', (code) => done(code === 0 ? Buffer.concat(pieces) : undefined))
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(words)
  })
}

/** Writing to a pipe it cannot know how long the sound will be, and says the longest; players then show nonsense. */
function withLengths(sound: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const data = sound.indexOf('data', 12, 'latin1')
  sound.writeUInt32LE(sound.length - 8, 4)
  if (data > 0) sound.writeUInt32LE(sound.length - data - 8, data + 4)
  return sound
}
