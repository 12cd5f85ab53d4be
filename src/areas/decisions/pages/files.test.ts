import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { seen, seesPdf } from '../../../foundation/pdf/given.ts'
import { givenPartner } from '../../partners/given.ts'
import { answer } from '../commands/answer.ts'
import { keepInside, keepOutcome } from '../commands/outcome.ts'
import { givenGroup, givenRecommendation } from '../given.ts'

const w = world()

async function given() {
  const net = await w.network()
  const group = await givenGroup(w, net)
  const adopted = async (title: string) => {
    const { id } = await givenRecommendation(w, group.delegate, group, { title })
    await w.done(group.decides, answer, { recommendation: id, outcome: 'adopted', reason: 'Das **hilft** vielen.' })
    return id
  }
  const open = await adopted('Ruhige Stunde')
  const formula = await adopted('=SUMME(A1:A9); "Markt"')
  const inside = await adopted('Hilfe für eine Person')
  await w.done(group.decides, keepInside, { recommendation: inside, reason: 'Es geht um eine Person.' })
  const { id: partner } = await givenPartner(w, net, { name: 'Marktamt' })
  await w.done(group.decides, keepOutcome, { recommendation: open, partner, reviewOn: '2099-03-01' })
  await givenRecommendation(w, group.delegate, group, { title: 'Wartet noch' })
  return { net, ...group, open, formula, inside }
}

async function got(net: TestNetwork, path: string, person?: string, language = 'de') {
  const headers = { cookie: `${person ? `${await w.cookie({ person })}; ` : ''}sprache=${language}` }
  const answered = await w.app.web.request(`/n/${net.slug}/beschluesse/${path}`, { headers })
  return {
    status: answered.status,
    type: answered.headers.get('content-type'),
    name: answered.headers.get('content-disposition'),
    bytes: new Uint8Array(await answered.arrayBuffer()),
  }
}
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('the register as a table', () => {
  test('for German Excel, with nothing that it would calculate', async () => {
    const { net, delegate } = await given()
    const { type, name, bytes } = await got(net, 'verzeichnis.csv', delegate.person)
    expect(type).toBe('text/csv; charset=utf-8')
    expect(name).toMatch(/beschluesse-\d{4}-\d\d-\d\d\.csv/)
    const text = textOf(bytes)
    expect(text.startsWith('\uFEFFNummer;Titel;Stand;')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(6)
    expect(text).toContain(`"'=SUMME(A1:A9); ""Markt"""`)
    expect(text).toMatch(
      /Empfehlung 1\/\d{4} der AG Freizeit;Ruhige Stunde;Angenommen;AG Freizeit;Die Steuerungsgruppe;/,
    )
    expect(text).toContain(';Marktamt;')
    expect(text).toContain(';01.03.2099;')
  })

  test('as it is filtered, and for guests only what they may read', async () => {
    const { net, delegate } = await given()
    const filtered = textOf((await got(net, 'verzeichnis.csv?q=ruhige+stunde', delegate.person)).bytes)
    expect(filtered).toContain('Ruhige Stunde')
    expect(filtered).not.toContain('SUMME')
    const forGuests = textOf((await got(net, 'verzeichnis.csv')).bytes)
    expect(forGuests).toContain('Marktamt')
    expect(forGuests).not.toMatch(/Hilfe für eine Person|Wartet noch/)
    const other = await w.network()
    expect(textOf((await got(other, 'verzeichnis.csv')).bytes).split('\r\n')).toHaveLength(2)
  })
})

describe.skipIf(!seesPdf)('as PDF', () => {
  test('the register is one table, and for guests only what they may read', async () => {
    const { net, delegate } = await given()
    const { type, bytes } = await got(net, 'verzeichnis.pdf', delegate.person)
    expect(type).toBe('application/pdf')
    const told = seen(bytes, '-struct-text')
    expect(told.match(/Scope \/Row/g)).toHaveLength(4)
    expect(told).toContain('Hilfe für eine Person')
    expect(seen(bytes)).toMatch(/Title: +Beschlüsse: Prüfstadt/)
    const forGuests = seen((await got(net, 'verzeichnis.pdf')).bytes, '-struct-text')
    expect(forGuests).not.toMatch(/Hilfe für eine Person|Wartet noch/)
  })

  test('one decision reads in the order of its page, in the language of whoever asks', async () => {
    const { net, open, delegate } = await given()
    const { bytes, name } = await got(net, `${open}/beschluss.pdf`, delegate.person)
    expect(name).toContain('Empfehlung')
    const told = seen(bytes, '-struct-text')
    expect(told).not.toContain('**')
    const places = [
      'Ruhige Stunde',
      'Setzt es um',
      'Marktamt',
      'Wortlaut',
      'Warum',
      'Das hilft vielen.',
      '1 dafür',
    ].map((part) => told.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const english = await got(net, `${open}/beschluss.pdf`, delegate.person, 'en')
    expect(Buffer.from(english.bytes).toString('latin1')).toContain('/Lang (en-GB)')
  })

  test('a guest gets no person, no seat, and nothing that stays inside', async () => {
    const { net, open, inside } = await given()
    const told = seen((await got(net, `${open}/beschluss.pdf`)).bytes, '-struct-text')
    expect(told).toContain('Marktamt')
    expect(told).not.toMatch(/Dana Delegierte|Stefan Steuerung/)
    expect((await got(net, `${inside}/beschluss.pdf`)).status).toBe(303)
  })
})
