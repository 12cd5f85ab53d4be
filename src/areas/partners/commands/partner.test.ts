import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { newId } from '../../../foundation/crypto.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { givenPartner } from '../given.ts'
import { addPartner, changePartner, seeOffPartner, takeBackPartner } from './partner.ts'

const w = world()
const rowsOf = <R>(net: TestNetwork, query: RawBuilder<R>) =>
  w.app.database.read(net.coordination, (db) => db.rows(query))
const partnersOf = (net: TestNetwork) => rowsOf(net, sql`select name from partner`)
const factsOf = (net: TestNetwork, about: string) =>
  rowsOf(
    net,
    sql<{ fact: string; values: unknown }>`select fact, "values" from journal where about = ${about} order by number`,
  )
const club = { name: 'Blaskapelle', kind: 'club', grade: 'partner', single: 'no' }

describe('adding a partner', () => {
  test('stores what a form sends, and writes it into the journal', async () => {
    const net = await w.network()
    const id = await w.done(net.coordination, addPartner, {
      ...club,
      interests: 'Musik, Jugend\nMusik',
      website: 'www.blasmusik.test',
      email: ' Info@Blasmusik.test ',
      leadDays: '21',
      hoursMonth: '',
      about: 'Wir spielen.',
      absences: {
        0: { from: { day: '1', month: '8', year: '2099' }, to: { day: '14', month: 'August', year: '2099' } },
        1: { from: { day: '', month: '', year: '' }, to: { day: '', month: '', year: '' } },
      },
    })
    const rows = await rowsOf(
      net,
      sql`select name, interests, website, email, lead_days, hours_month, absences, original, left_on, partner.version
        from partner join text on text.id = about_text where partner.id = ${id}`,
    )
    expect(rows).toEqual([
      {
        ...{ name: 'Blaskapelle', interests: ['Musik', 'Jugend'], website: 'https://www.blasmusik.test' },
        ...{ email: 'info@blasmusik.test', lead_days: 21, hours_month: null, original: 'Wir spielen.' },
        ...{ absences: [{ from: '2099-08-01', to: '2099-08-14' }], left_on: null, version: 1 },
      },
    ])
    expect(await factsOf(net, id)).toEqual([
      { fact: 'partners.partner-added', values: { kind: 'club', grade: 'partner' } },
    ])
  })

  test.each<[string, object, { field: string; key: string }]>([
    ['a name', { name: '  ' }, { field: 'name', key: 'field-missing' }],
    ['a kind we know', { kind: 'party' }, { field: 'kind', key: 'choose-one' }],
    ['an answer to whether it is a person', { single: undefined }, { field: 'single', key: 'choose-one' }],
    ['a postcode of five digits', { postcode: '1234' }, { field: 'postcode', key: 'postcode-looks-wrong' }],
    ['a website of the web', { website: 'javascript:alert(1)' }, { field: 'website', key: 'website-looks-wrong' }],
    ['a website with a dot', { website: 'blasmusik' }, { field: 'website', key: 'website-looks-wrong' }],
    ['an address with an @', { email: 'blasmusik' }, { field: 'email', key: 'email-looks-wrong' }],
    ['a lead time within a year', { leadDays: '366' }, { field: 'leadDays', key: 'number-out-of-range' }],
    ['an absence with its end', { absences: [{ from: '2099-08-01' }] }, { field: 'absences.0.to', key: 'day-missing' }],
    [
      'an absence with its beginning',
      { absences: [{ to: '2099-08-01' }] },
      { field: 'absences.0.from', key: 'day-missing' },
    ],
    [
      'an absence that ends after it begins',
      { absences: [{ from: '2099-08-02', to: '2099-08-01' }] },
      { field: 'absences.0.to', key: 'ends-before-start' },
    ],
  ])('wants %s', async (_, wrong, fault) => {
    const net = await w.network()
    expect(await w.app.door.act(net.coordination, addPartner, { ...club, ...wrong })).toEqual({
      kind: 'invalid',
      faults: [fault],
    })
    expect(await partnersOf(net)).toEqual([])
  })

  test('is done by the coordination alone', async () => {
    const net = await w.network()
    const member = await net.person('Mia Mitglied')
    const answer = await w.app.door.act(member, addPartner, club)
    expect(answer).toEqual({ kind: 'forbidden', reason: { key: 'coordination-only' } })
  })

  test('asks once when the name is there already, also under another spelling and after leaving', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { name: 'Tölzer Blaskapelle e. V.' })
    await w.done(net.coordination, seeOffPartner, { partner: id, day: '2099-01-01' })
    const again = { ...club, name: 'Toelzer Blaskapelle' }
    const answer = await w.app.door.act(net.coordination, addPartner, again)
    expect(answer).toEqual({ kind: 'invalid', faults: [{ field: 'anyway', key: 'name-exists' }] })
    await w.done(net.coordination, addPartner, { ...again, anyway: 'ja' })
    expect(await partnersOf(net)).toHaveLength(2)
  })

  test('does not take it for part of an import because a form says so', async () => {
    const net = await w.network()
    await w.done(net.coordination, addPartner, { ...club, importId: newId() })
    expect(await rowsOf(net, sql`select import_id from partner`)).toEqual([{ import_id: null }])
  })

  test('sent twice with the same key is done once', async () => {
    const net = await w.network()
    const key = newId()
    const first = await w.app.door.act(net.coordination, addPartner, club, key)
    const second = await w.app.door.act(net.coordination, addPartner, club, key)
    expect(second).toMatchObject({ kind: 'done', value: first.kind === 'done' && first.value })
    expect(await partnersOf(net)).toHaveLength(1)
  })
})

describe('changing a profile', () => {
  test('is refused to everybody else', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const other = await net.person('Olga Andere', 'contact', (await givenPartner(w, net)).id)
    const answer = await w.app.door.act(other, changePartner, { ...club, partner: id })
    expect(answer).toEqual({ kind: 'forbidden', reason: { key: 'own-partner-only' } })
  })

  test('does not overwrite what somebody else saved meanwhile', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, changePartner, { ...club, partner: id, about: 'Neu', version: 1 })
    const late = await w.app.door.act(net.coordination, changePartner, {
      ...club,
      partner: id,
      about: 'Alt',
      version: 1,
    })
    expect(late).toMatchObject({ kind: 'refused', reason: { key: 'changed-meanwhile' }, theirs: { about: 'Neu' } })
  })

  test('writes a text into the journal only when it was rewritten', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { about: 'Wir spielen.' })
    await w.done(net.coordination, changePartner, {
      ...club,
      partner: id,
      about: 'Wir spielen.',
      binds: 'Proben am Montag.',
    })
    const changed = await rowsOf(
      net,
      sql`select original from journal join text on text.id = about where fact = 'plain-language.text-changed'`,
    )
    expect(changed).toEqual([{ original: 'Proben am Montag.' }])
  })
})

describe('leaving and coming back', () => {
  test('both stand in the history, and nothing is deleted', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, seeOffPartner, { partner: id, day: { day: '1', month: '5', year: '2099' } })
    expect(await rowsOf(net, sql`select left_on from partner`)).toEqual([{ left_on: '2099-05-01' }])
    const twice = await w.app.door.act(net.coordination, seeOffPartner, { partner: id, day: '2099-06-01' })
    expect(twice).toMatchObject({ kind: 'refused', reason: { key: 'left-already' } })
    await w.done(net.coordination, takeBackPartner, { partner: id })
    expect(await rowsOf(net, sql`select left_on from partner`)).toEqual([{ left_on: null }])
    expect((await factsOf(net, id)).map(({ fact }) => fact)).toEqual([
      'partners.partner-added',
      'partners.partner-left',
      'partners.partner-returned',
    ])
  })

  test('are not for a contact person to write down', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const contact = await net.person('Kim Kontakt', 'contact', id)
    const left = await w.app.door.act(contact, seeOffPartner, { partner: id, day: '2099-05-01' })
    const back = await w.app.door.act(contact, takeBackPartner, { partner: id })
    expect([left, back]).toMatchObject([{ kind: 'forbidden' }, { kind: 'forbidden' }])
  })
})

test('no command reaches into another network', async () => {
  const [net, other] = [await w.network(), await w.network()]
  const { id } = await givenPartner(w, other, { name: 'Fremd' })
  const { act } = w.app.door
  expect(await act(net.coordination, changePartner, { ...club, partner: id })).toEqual({ kind: 'missing' })
  expect(await act(net.coordination, seeOffPartner, { partner: id, day: '2099-05-01' })).toEqual({ kind: 'missing' })
  expect(await act(net.coordination, takeBackPartner, { partner: id })).toEqual({ kind: 'missing' })
  expect(await partnersOf(other)).toEqual([{ name: 'Fremd' }])
})
