import { beforeAll, expect, test } from 'vitest'
import { newKey } from '../../src/foundation/crypto.ts'
import { installation, sql } from '../../src/foundation/database.ts'
import { variants } from '../../src/foundation/language.ts'
import { world } from '../world.ts'
import { hasJava, nuFaults, type Sheet, validatorFaults } from './checks/markup.ts'
import { everywhere } from './everywhere.ts'

const w = world({ furnished: true })
const own: { sheets: Sheet[] } = { sheets: [] }

beforeAll(async () => {
  const { places } = await everywhere(w)
  const ina = await w.app.database.read({ network: installation }, (db) =>
    db.first<{ id: string }>(sql`select id from person where name = 'Ina Beispiel'`),
  )
  const session = await w.cookie({ person: ina?.id ?? '' })
  for (const who of ['', `${session}; `])
    for (const variant of variants)
      for (const { path, address } of places) {
        const answer = await w.app.web.request(address, { headers: { cookie: `${who}sprache=${variant}` } })
        const type = answer.headers.get('content-type') ?? ''
        if (type.startsWith('text/html'))
          own.sheets.push({ at: `${path} (${who ? 'coordination' : 'guest'}, ${variant})`, html: await answer.text() })
      }
  // Last, as some of them are done: each form sent as empty as it came, with what is to be mended.
  const forms = { method: 'POST', headers: { cookie: session } }
  for (const { path, address } of places) {
    const answer = await w.app.web.request(address, { ...forms, body: new URLSearchParams({ einmal: newKey() }) })
    if (answer.status === 422) own.sheets.push({ at: `${path} (sent empty)`, html: await answer.text() })
  }
}, 300_000)

/** One line a fault, with the first place where it stands. */
function gathered(faults: readonly string[]): readonly string[] {
  const places = new Map<string, string[]>()
  for (const fault of faults) {
    const [at = '', ...what] = fault.split(': ')
    places.set(what.join(': '), [...(places.get(what.join(': ')) ?? []), at])
  }
  return [...places].map(([what, at]) => `${what} — ${at.length} times, e.g. ${at[0]}`)
}

test('html-validate finds no fault on any page', async () => {
  expect(own.sheets.length).toBeGreaterThan(300)
  const faults = await Promise.all(own.sheets.map(validatorFaults))
  expect(gathered(faults.flat())).toEqual([])
})

test.runIf(hasJava)(
  'the Nu HTML checker finds no error on any page',
  () => {
    expect(gathered(nuFaults(own.sheets))).toEqual([])
  },
  300_000,
)
