import { join } from 'node:path'
import pino from 'pino'
import { openShelf } from './aloud/shelf.ts'
import { openVoice } from './aloud/voice.ts'
import { aloudScript, openAloud } from './aloud.ts'
import { bodies } from './areas/bodies/index.ts'
import { decisions } from './areas/decisions/index.ts'
import { goals } from './areas/goals/index.ts'
import { guidance } from './areas/guidance/index.ts'
import { joining } from './areas/joining/index.ts'
import { meetings } from './areas/meetings/index.ts'
import { municipalities } from './areas/municipalities/index.ts'
import { allNetworks } from './areas/municipalities/reads.ts'
import { notifications } from './areas/notifications/index.ts'
import { outreach } from './areas/outreach/index.ts'
import { partners } from './areas/partners/index.ts'
import { people } from './areas/people/index.ts'
import { identify } from './areas/people/reads.ts'
import { plainLanguage } from './areas/plain-language/index.ts'
import { keptFiles } from './areas/plain-language/reads/recording.ts'
import { tasks } from './areas/tasks/index.ts'
import type { Area } from './foundation/addresses.ts'
import { type Clock, realClock } from './foundation/clock.ts'
import { type Connection, type Database, installation, openDatabase } from './foundation/database.ts'
import { openDoor } from './foundation/door/open.ts'
import type { Door } from './foundation/door.ts'
import { openFiles } from './foundation/files.ts'
import { packageFile, serveFixed, stamped } from './foundation/fixed.ts'
import { type Jobs, openJobs } from './foundation/jobs.ts'
import { openKeys } from './foundation/keys.ts'
import { openPost, type Sender } from './foundation/mail.ts'
import { createWeb, type Web } from './foundation/web/serve.ts'
import { frame } from './frame.tsx'
import { keysInUse } from './keys-in-use.ts'
import { knownNetworks } from './known-networks.ts'
import { dyslexicSheet, fonts } from './ui/fonts.ts'
import { markSource } from './ui/mark.tsx'
import { ownColours, readable } from './ui/own-colours.ts'
import { sentenceLines } from './ui/sentences.ts'
import { styleSheet } from './ui/style.ts'

/** All areas, bottom to top, as in `areas/order.json`. */
export const areas: readonly Area[] = [
  plainLanguage,
  guidance,
  municipalities,
  people,
  partners,
  bodies,
  goals,
  meetings,
  decisions,
  tasks,
  joining,
  outreach,
  notifications,
]

export interface Wishes {
  /** How the app itself may connect, see `migrate`. */
  readonly login: Connection
  readonly address: string
  readonly demo: boolean
  /** Absolute path of the folder that holds what people upload. */
  readonly files: string
  /** Absolute path of the folder that holds keys. */
  readonly keys: string
  readonly clock?: Clock
  readonly smtpUrl?: string
  readonly sender?: Sender
  /** Without jobs letters wait in the outbox (tests that do not ask about mail). */
  readonly jobs?: boolean
  readonly poolSize?: number
  /** The data folder; without it nothing is kept beside the database. */
  readonly folder?: string
}

export interface App {
  readonly database: Database
  readonly door: Door
  readonly web: Web
  /** Whether this server can read pages aloud. */
  readonly voice: boolean
  close(): Promise<void>
}

const sent = {
  stylesheet: stamped('stil', 'css', styleSheet),
  dyslexic: stamped('schrift-dyslexic', 'css', dyslexicSheet),
  aloud: stamped('vorlesen', 'js', aloudScript),
}

export async function openApp(wishes: Wishes): Promise<App> {
  const { login, address, demo, clock = realClock } = wishes
  const log = pino({ level: process.env.NODE_ENV === 'test' ? 'error' : 'info', redact: ['email', 'name'] })
  const database = openDatabase(login, wishes.poolSize, clock)
  const uploads = openFiles(wishes.files)
  const keys = openKeys(wishes.keys)
  const jobs: Jobs | undefined = wishes.jobs === false ? undefined : await openJobs(login)
  const networks = knownNetworks(database)
  const later: { web?: Web } = {}

  const door = openDoor({
    database,
    clock,
    files: uploads,
    keys,
    address,
    demo,
    identify: (db) => identify(db, demo),
    reactions: areas.flatMap((area) => area.reactions),
    enqueue: async (db, network, letter) => jobs?.enqueue(db, 'letter', { network, letter }),
    changed: (network) => {
      networks.changed(network)
      later.web?.changed(network)
    },
  })

  const host = new URL(address).hostname
  const { smtpUrl, sender = { name: 'Augenhöhe', address: `netz@${host}` } } = wishes
  const post = openPost(database, { host, sender, ...(smtpUrl ? { smtpUrl } : {}) })
  // Without a mail server letters wait until there is one. Those of a demonstration are for nobody, and count as sent.
  await jobs?.daily(async () => {
    for (const command of areas.flatMap(({ daily = [] }) => daily))
      await door.act({ network: installation, system: true }, command, {})
    const here = areas.flatMap(({ dailyHere = [] }) => dailyHere)
    for (const network of await database.read({ network: installation }, allNetworks))
      for (const command of here) await door.act({ network, system: true }, command, {})
  })
  if (smtpUrl || demo) await jobs?.work('letter', ({ network = '', letter = '' }) => post.deliver(network, letter))

  const aloud = openAloud({
    voice: await openVoice(),
    shelf: wishes.folder ? openShelf(join(wishes.folder, 'vorlesen')) : undefined,
    page: (path, cookie) => later.web?.request(path, { headers: { cookie } }) ?? Response.error(),
  })

  const web = createWeb({
    door,
    areas,
    clock,
    files: uploads,
    address,
    demo,
    glance: database.glance,
    frame: frame(sent, networks.words),
    lines: (html, { language }) => (language.variant === 'de-easy' ? sentenceLines(html) : html),
    aloud,
    network: networks.head,
    fixed: (app) => {
      serveFixed(app, [
        { path: sent.stylesheet, type: 'text/css; charset=utf-8', body: styleSheet },
        { path: sent.dyslexic, type: 'text/css; charset=utf-8', body: dyslexicSheet },
        { path: sent.aloud, type: 'text/javascript; charset=utf-8', body: aloudScript },
        { path: '/zeichen.svg', type: 'image/svg+xml', body: markSource },
        ...fonts.map((font) => ({
          path: `/schrift/${font.file}`,
          type: 'font/woff2',
          body: packageFile(font.package, `files/${font.file}`),
        })),
      ])
      app.get('/vorlesen', (c) => aloud.answer(c.req.raw))
      app.get('/farben/:ink/:ground', (c) => {
        const { ink, ground } = c.req.param()
        if (!readable(ink, ground)) return c.notFound()
        return c.body(ownColours(ink, ground), 200, { 'content-type': 'text/css; charset=utf-8' })
      })
      app.get('/healthz', (c) => c.text('ok\n'))
      app.get('/readyz', async (c) => {
        await database.read({ network: installation }, async () => undefined)
        return c.text('ready\n')
      })
    },
    report: (problem, path) => log.error({ err: problem, path }, 'a page failed'),
  })
  later.web = web
  const ids = (known: typeof keptFiles) => (network: string) => database.read({ network }, known)
  const sweep = () => uploads.sweep(ids(keptFiles), clock()).then(() => keys.sweep(ids(keysInUse), clock()))
  const sweeping = jobs && daily(sweep)

  return {
    database,
    door,
    web,
    voice: aloud.voice,
    close: async () => {
      clearInterval(sweeping)
      await jobs?.stop()
      post.close()
      await database.close()
    },
  }
}

/** At the start and once a day, as long as the program runs anyway. What fails today is tried tomorrow. */
function daily(work: () => Promise<unknown>): NodeJS.Timeout {
  const once = () => void work().catch(() => undefined)
  once()
  return setInterval(once, 24 * 3600 * 1000).unref()
}
