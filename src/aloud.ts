/// <reference types="vite/client" />
import { createHash } from 'node:crypto'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { AloudControl } from './aloud/control.tsx'
import island from './aloud/island.js?raw'
import { partsOf } from './aloud/parts.ts'
import { queue } from './aloud/queue.ts'
import type { Shelf } from './aloud/shelf.ts'
import { wavAnswer } from './aloud/sound.ts'
import { spoken } from './aloud/spoken.ts'
import { aloudTexts } from './aloud/texts.ts'
import type { Pace, Voice } from './aloud/voice.ts'
import type { Here } from './foundation/addresses.ts'
import { languages } from './foundation/language.ts'
import { isSealed } from './foundation/web/headers.ts'
import { addressOf } from './frame/navigation.ts'

/** The script of who has switched it on, as it is sent. */
export const aloudScript = `{${island}}`

export interface Aloud {
  readonly voice: boolean
  /** A finished page, with a control behind each of its headings. */
  dress(html: string, here: Here): string
  /** Answers `/vorlesen?seite=<address>&teil=<number>` with sound, and with `als=text` with what is said, line by line. */
  answer(request: Request): Promise<Response>
}

interface Wishes {
  readonly voice: Voice
  /** Where sound is kept that was made once; without it, it is made each time. */
  readonly shelf?: Shelf | undefined
  /** Asks this installation for a page, as somebody with these cookies. */
  page(path: string, cookie: string): Response | Promise<Response>
}

interface Said {
  readonly words: string
  readonly language: 'de' | 'en'
  /** Its page shows what is kept sealed: the sound is made each time, and kept nowhere. */
  readonly sealed: boolean
}

/** Letters of one part. */
const most = 6000

/** Reads pages aloud. It knows nothing of what is on them: it asks for the page as the same visitor, and so hears what they may see. */
export function openAloud({ voice, shelf, page }: Wishes): Aloud {
  const inTurn = queue()
  const underWay = new Map<string, Promise<Buffer<ArrayBuffer> | 'busy' | undefined>>()

  async function make(name: string, words: string, language: 'de' | 'en', pace: Pace, shelf: Wishes['shelf']) {
    const kept = await shelf?.get(name)
    if (kept) return kept
    const made = await inTurn(async () => ({ sound: await voice.say(words, language, pace) }))
    if (!made) return 'busy' as const
    if (made.sound) await shelf?.put(name, made.sound)
    return made.sound
  }

  /** Two who want to hear the same at once wait for the same sound. */
  function soundOf({ words, language, sealed }: Said, pace: Pace) {
    const name = createHash('sha256').update(`${language} ${pace} ${words}`).digest('hex')
    const known = underWay.get(name)
    if (known) return known
    const kept = sealed ? undefined : shelf
    const making = make(name, words, language, pace, kept).finally(() => underWay.delete(name))
    underWay.set(name, making)
    return making
  }

  /** What is said of one part of a page, to who may see it. */
  async function linesOf(path: string, number: number, cookie: string) {
    const answer = await page(path, cookie)
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) return undefined
    const html = await answer.text()
    const language: 'de' | 'en' = /^<!doctype html><html lang="en"/.test(html) ? 'en' : 'de'
    const part = partsOf(html)[number - 1]
    return (
      part && {
        ...{ language, sealed: isSealed(answer) },
        lines: within(part.lines.map((line) => spoken(line, language)).filter(Boolean), language),
      }
    )
  }

  return {
    voice: voice.here,
    dress: (html, here) => {
      const parts = partsOf(html)
      const address = addressOf(here)
      return parts.reduceRight((page, part, index) => {
        const control = renderToString(h(AloudControl, { here, part, number: index + 1, address }))
        return page.slice(0, part.at) + control + page.slice(part.at)
      }, html)
    },
    answer: async (request) => {
      const { searchParams } = new URL(request.url)
      const cookies = request.headers.get('cookie') ?? ''
      const path = ownPage(searchParams.get('seite') ?? '')
      const found = path ? await linesOf(path, Number(searchParams.get('teil')), visitorOf(cookies)) : undefined
      const says = languages[found?.language ?? 'de'].words(aloudTexts)
      if (!found) return told(says.missing, 404)
      if (searchParams.get('als') === 'text') return told(found.lines.join('\n'), 200)
      if (!voice.here) return told(says.dumb, 404)
      const sound = await soundOf({ ...found, words: found.lines.join('\n\n') }, paceOf(cookies))
      if (sound === 'busy') return told(says.busy, 503)
      return sound ? wavAnswer(sound, request.headers.get('range')) : told(says.dumb, 500)
    },
  }
}

/** A path on this installation, and not the way back here. */
function ownPage(path: string): string | undefined {
  return path.length <= 1000 && /^\/(?![/\\])(?!vorlesen\b)[^\s\\#]*$/.test(path) ? path : undefined
}

/** Who asks, and in which language; what was just done is theirs to read once, on the page itself. */
function visitorOf(cookies: string): string {
  return cookies
    .split(/;\s*/)
    .filter((cookie) => /^(?:__Host-sitzung|sitzung|sprache)=/.test(cookie))
    .join('; ')
}

function paceOf(cookies: string): Pace {
  const [, kept = ''] = /(?:^|;\s*)darstellung=([^;]*)/.exec(cookies) ?? []
  // Read as a form twice: what somebody wrote into their cookie by hand must not throw.
  const display = new URLSearchParams(`it=${kept}`).get('it') ?? ''
  const speed = new URLSearchParams(display).get('speed')
  return speed === 'slow' || speed === 'fast' ? speed : 'normal'
}

/** As many lines as one sitting takes; the last one says that there was more. */
function within(lines: readonly string[], language: 'de' | 'en'): string[] {
  let left = most
  const taken = lines.filter((line) => {
    left -= line.length
    return left >= 0
  })
  return taken.length === lines.length ? taken : [...taken, languages[language].words(aloudTexts).tooLong]
}

function told(sentence: string, status: number): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(sentence, { status, headers: status === 503 ? { ...headers, 'retry-after': '60' } : headers })
}
