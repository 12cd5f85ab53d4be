import { createServer } from 'node:http'
import { openApp } from './app.ts'
import { readSettings } from './foundation/settings.ts'
import { listener } from './foundation/web/listener.ts'
import { opened } from './ground.ts'

/** Starts everything and prints the address; stops cleanly on SIGINT and SIGTERM. */
export async function serve(demo: boolean): Promise<void> {
  const began = performance.now()
  const settings = readSettings(process.env, demo)
  const ground = await opened(settings)
  try {
    const smtp = settings.smtpUrl ? { smtpUrl: settings.smtpUrl } : {}
    const app = await openApp({ login: ground.login, address: settings.address, demo: settings.demo, ...smtp })
    const web = createServer(listener(app.web))
    const stop = async () => {
      web.close()
      await app.close()
      await ground.stop()
      process.exit(0)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    await new Promise<void>((ready, refuse) => {
      web.once('error', () => refuse(new Error(taken(settings.host, settings.port))))
      web.listen(settings.port, settings.host, ready)
    })
    console.log(`Augenhöhe ist bereit: ${settings.address} (nach ${Math.round(performance.now() - began)} ms)`)
  } catch (problem) {
    await ground.stop()
    throw problem
  }
}

function taken(host: string, port: number): string {
  return `Der Anschluss ${host}:${port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.`
}
