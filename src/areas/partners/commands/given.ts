import type { TestNetwork, World } from '../../../../test/world.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { givenTable } from '../given.ts'
import { finishImport, mapTable } from './import.ts'

export const csv = (...lines: string[]) => ({ name: 'liste.csv', bytes: Buffer.from(lines.join('\r\n')) })

/** Two partners, a row without a name and one that is there twice. */
export const list = csv('Name;PLZ;E-Mail', 'Chor;01067;chor@beispiel.de', 'Fanfare;1067;', ';;kaputt', 'CHOR e.V.;;')

/** What a network of a test holds, and the way of a table into it. */
export function givenImports(w: World) {
  const rowsOf = <R>(net: TestNetwork, query: RawBuilder<R>) =>
    w.app.database.read(net.coordination, (db) => db.rows<R>(query))
  const partnersOf = (net: TestNetwork) =>
    rowsOf(net, sql<{ id: string; name: string }>`select id, name from partner order by id`)
  const previewed = async (net: TestNetwork, file = list): Promise<string> => {
    const id = await givenTable(w, net, file)
    return w.done(net.coordination, mapTable, { import: id, columns: { 0: 'name', 1: 'postcode', 2: 'email' } })
  }
  return {
    rowsOf,
    partnersOf,
    previewed,
    namesOf: async (net: TestNetwork) => (await partnersOf(net)).map(({ name }) => name),
    factsOf: async (net: TestNetwork, about: string) => {
      const facts = sql<{ fact: string }>`select fact from journal where about = ${about} order by number`
      return (await rowsOf(net, facts)).map(({ fact }) => fact)
    },
    finished: async (net: TestNetwork, file = list): Promise<string> =>
      w.done(net.coordination, finishImport, { import: await previewed(net, file) }),
  }
}
