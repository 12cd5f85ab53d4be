import fc from 'fast-check'
import type { z } from 'zod'
import type { TestNetwork, World } from '../../../test/world.ts'
import { addDays } from '../../foundation/clock.ts'
import { bringTable } from './commands/import.ts'
import { checkRow } from './commands/import-row.ts'
import { addPartner } from './commands/partner.ts'
import { grades, kinds, singles } from './partner.ts'
import type { WrittenRow } from './rules/import-sift.ts'
import { add, type NewPartner } from './rules/partner.ts'

let count = 0

/** A partner of a test network; whatever is not given is a club of its own name. */
export async function givenPartner(
  w: World,
  net: TestNetwork,
  of: Partial<z.input<typeof addPartner.input>> = {},
): Promise<{ id: string }> {
  count += 1
  return {
    id: await w.done(net.coordination, addPartner, {
      name: `Verein ${count}`,
      kind: 'club',
      grade: 'partner',
      single: 'no',
      ...of,
    }),
  }
}

/** A table that was uploaded. */
export function givenTable(w: World, net: TestNetwork, file: { name: string; bytes: Uint8Array }): Promise<string> {
  return w.done(net.coordination, bringTable, { file })
}

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Größe',
    '=1+1',
    '-',
    "'",
    '+49 351',
    '; "x", y',
    '@da',
    'zwei\nZeilen',
    '\t',
    '01067',
    'e\u0301',
    'ja',
    '1.2.2027',
  ),
)
const whole = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: undefined })
const list = fc.array(wild, { maxLength: 4 }).map((words) => words.join(','))

/** Whatever a form would take, as it would come in: for properties of tables. The name can be read. */
export function anyWritten(today: string): fc.Arbitrary<WrittenRow> {
  const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays(today, days))
  const absence = fc.tuple(day, fc.nat(60)).map(([from, days]) => ({ from, to: addDays(from, days) }))
  const typed = fc.record({
    name: fc.tuple(wild, fc.constantFrom('Chor', 'Ölmühle', 'ß', '7')).map((parts) => parts.join(' ')),
    kind: fc.constantFrom(...kinds),
    grade: fc.constantFrom(...grades),
    single: fc.constantFrom(...singles),
    town: wild,
    phone: wild,
    about: wild,
    binds: wild,
    postcode: fc.constantFrom('', '01067', '91052'),
    website: fc.constantFrom('', 'www.chor.test', 'http://chor.test/ü?a=1;b'),
    email: fc.constantFrom('', 'chor@beispiel.test', 'haus@beispiel.test'),
    interests: list,
    strengths: list,
    leadDays: whole(365).map((days) => days?.toString()),
    hoursMonth: whole(400).map((hours) => hours?.toString()),
    absences: fc.array(absence, { maxLength: 3 }),
    joinedOn: fc.nat(4000).map((days) => addDays(today, -days)),
  })
  return typed
    .map(checkRow)
    .chain((checked) => ('written' in checked ? fc.constant(checked.written) : anyWritten(today)))
}

/** The same as a partner of a network. */
export function anyPartner(today: string): fc.Arbitrary<NewPartner> {
  return anyWritten(today).map((written) => {
    const ruling = add([], { ...written, anyway: true }, { newId: () => '', today })
    if ('faults' in ruling) throw new Error(JSON.stringify(ruling))
    return ruling.next
  })
}
