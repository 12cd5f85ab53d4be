import { type App, openApp } from '../src/app.ts'
import { networkHead } from '../src/areas/municipalities/reads.ts'
import { type Connection, installation } from '../src/foundation/database.ts'
import { seedModelNetworks } from './model-networks.ts'
import { seedMusterstadt } from './musterstadt/musterstadt.ts'
import { type Clockwork, story } from './story.ts'

const year = 366 * 24 * 3600 * 1000

/** The demo world: five documented model networks and the invented network Musterstadt with a year behind it. Done once. */
export async function furnish(
  login: Connection,
  address: string,
  folders: { readonly files: string; readonly keys: string },
  today = new Date(),
): Promise<void> {
  const clockwork: Clockwork = { now: new Date(today.getTime() - year) }
  const app = await openApp({ login, address, demo: true, ...folders, jobs: false, clock: () => clockwork.now })
  try {
    if (await exists(app, 'musterstadt')) return
    await seedModelNetworks(app.door)
    await seedMusterstadt(story(app, clockwork, today))
  } finally {
    await app.close()
  }
}

async function exists(app: App, slug: string): Promise<boolean> {
  return (await app.database.read({ network: installation }, (db) => networkHead(db, slug))) !== undefined
}
