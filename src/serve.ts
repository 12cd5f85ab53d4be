import { createServer, type Server } from 'node:http'
import { openApp } from './app.ts'
import { filesOf, keysOf, readSettings, type Settings } from './foundation/settings.ts'
import { listener } from './foundation/web/listener.ts'
import { openGround } from './ground.ts'

/** Starts everything and prints the address. SIGINT and SIGTERM end it cleanly, also while it is still starting. */
export async function serve(demo: boolean): Promise<void> {
  const began = performance.now()
  const settings = readSettings(process.env, demo)
  const { address, smtpUrl, sender } = settings
  const answering = Promise.withResolvers<ReturnType<typeof listener>>()
  // Bound first, so that a taken port is told before anything is furnished. Who comes too early is answered as soon as we can.
  const web = createServer(async (request, response) => (await answering.promise)(request, response))
  await bound(web, settings)

  const opened: (() => Promise<void>)[] = []
  const close = async () => {
    web.close()
    for (const end of opened.splice(0).reverse()) await end()
    web.closeAllConnections()
  }
  let leaving: Promise<void> | undefined
  // npm hands on a signal that the terminal has sent already: the second one changes nothing.
  const leave = () => {
    leaving ??= close().finally(() => process.exit(0))
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)

  try {
    const ground = openGround(settings)
    opened.push(() => ground.stop())
    const app = await openApp({
      login: await ground.login,
      address,
      demo: settings.demo,
      folder: settings.folder,
      files: filesOf(settings),
      keys: keysOf(settings),
      ...(smtpUrl ? { smtpUrl } : {}),
      ...(sender ? { sender } : {}),
    })
    opened.push(() => app.close())
    answering.resolve(listener(app.web))
    if (!smtpUrl && !settings.demo) console.warn(withoutMail)
    if (!app.voice) console.warn(withoutVoice)
    console.log(`Augenhöhe ist bereit: ${address} (nach ${Math.round(performance.now() - began)} ms)`)
  } catch (problem) {
    // Ctrl-C also ends what prepares the database, and that is heard of before the signal itself.
    await new Promise(setImmediate)
    await (leaving ?? close())
    throw problem
  }
}

function bound(web: Server, { host, port }: Settings): Promise<void> {
  return new Promise((ready, refuse) => {
    web.once('error', (problem) => refuse(new Error(cannotListen(problem, host, port), { cause: problem })))
    web.listen(port, host, ready)
  })
}

function cannotListen(problem: NodeJS.ErrnoException, host: string, port: number): string {
  const place = `${host}:${port}`
  if (problem.code === 'EADDRINUSE')
    return `Der Anschluss ${place} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.`
  if (problem.code === 'EACCES')
    return `Für den Anschluss ${place} braucht es besondere Rechte. Wählen Sie mit PORT eine Zahl ab 1024.`
  return `Den Anschluss ${place} gibt es auf diesem Rechner nicht. Prüfen Sie HOST. Das Betriebssystem meldet: ${problem.message}`
}

const withoutMail = `
Achtung: Es ist kein Mail-Server eingestellt (SMTP_URL).
Niemand bekommt Einladungen und Anmelde-Links. Alle Briefe warten. Sie gehen hinaus, sobald es einen Mail-Server gibt.
Wer Augenhöhe betreibt, meldet sich so ohne Mail an: npx augenhoehe operator "Vorname Nachname" name@beispiel.de
`

const withoutVoice = `
Hinweis: Dieser Server kann keine Seiten vorlesen, denn espeak-ng fehlt. Nur Geräte mit eigener Stimme lesen vor.
So kommt die Stimme dazu: apt-get install espeak-ng, dann Augenhöhe neu starten.
`
