import { openApp } from './app.ts'
import { makeOperator } from './areas/people/commands.ts'
import { installation } from './foundation/database.ts'
import { joinPostgres } from './foundation/postgres.ts'
import { filesOf, keysOf, readSettings } from './foundation/settings.ts'
import { openGround } from './ground.ts'

/** Makes somebody an operator, from the command line of the machine: whoever can do that runs the installation anyway. */
export async function askOperator([name = '', email = '']: readonly string[]): Promise<void> {
  if (!name || !email) throw new Error('Schreiben Sie: augenhoehe operator "Vorname Nachname" name@beispiel.de')
  const settings = readSettings(process.env, false)
  const { address } = settings
  const ground = openGround(settings, joinPostgres)
  try {
    const app = await openApp({
      login: await ground.login,
      address,
      demo: settings.demo,
      files: filesOf(settings),
      keys: keysOf(settings),
      jobs: false,
    })
    const outcome = await app.door.act({ network: installation, system: true }, makeOperator, { name, email })
    await app.close()
    if (outcome.kind !== 'done') throw new Error('Das geht nicht. Prüfen Sie Namen und E-Mail-Adresse.')
    console.log(
      `${name} betreibt jetzt diese Installation.\n` +
        `Dieser Link meldet einmal an. Er gilt 30 Minuten: ${address}/anmelden/${outcome.value.token}`,
    )
  } finally {
    await ground.stop()
  }
}
