import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { type RawBuilder, sql } from '../../../foundation/database.ts'
import { givenPartner } from '../given.ts'
import { changePartner } from './partner.ts'

const w = world()
const rowsOf = <R>(net: TestNetwork, query: RawBuilder<R>) =>
  w.app.database.read(net.coordination, (db) => db.rows(query))
const club = { name: 'Blaskapelle', kind: 'club', grade: 'partner', single: 'no' } as const

describe('whoever assists a partner', () => {
  test('writes the words beside the contact person, and the history names both', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const contact = await net.person('Kim Kontakt', 'contact', id)
    const assistant = await net.person('Ali Assistenz', 'assistant', id)
    await w.done(contact, changePartner, { ...club, partner: id, leadDays: 14, version: 1 })
    await w.done(assistant, changePartner, { ...club, partner: id, leadDays: 14, strengths: 'Saal', version: 2 })
    expect(await w.app.door.act(assistant, changePartner, { ...club, partner: id, leadDays: 1, version: 3 })).toEqual({
      kind: 'refused',
      reason: { key: 'assistants-prepare' },
    })
    const facts = await rowsOf(
      net,
      sql`select fact, "values" from journal where about = ${id} order by number offset 1`,
    )
    expect(facts).toEqual([
      { fact: 'partners.partner-changed', values: { assisted: false } },
      { fact: 'partners.partner-changed', values: { assisted: true } },
    ])
    expect(await rowsOf(net, sql`select name, lead_days, strengths, version from partner`)).toEqual([
      { name: 'Blaskapelle', lead_days: 14, strengths: ['Saal'], version: 3 },
    ])
    const page = await w.app.web.request(`/n/${net.slug}/partner/${id}`, {
      headers: { cookie: await w.cookie(contact) },
    })
    expect(await page.text()).toContain('Ali Assistenz hat das Profil als Assistenz für „Blaskapelle“ geändert.')
  })

  test('is asked for the words alone, and keeps the rest as it is', async () => {
    const net = await w.network()
    const absences = [{ from: '2099-08-01', to: '2099-08-14' }]
    const { id } = await givenPartner(w, net, { ...club, leadDays: 14, absences })
    const cookie = await w.cookie(await net.person('Ali Assistenz', 'assistant', id))
    const path = `/n/${net.slug}/partner/${id}/aendern`
    const page = await (await w.app.web.request(path, { headers: { cookie } })).text()
    for (const label of ['Ist das eine einzelne Person?', 'Wie viele Tage vorher']) expect(page).not.toContain(label)
    const hidden = [...page.matchAll(/<input type="hidden" name="([\w.]+)" value="([^"]*)"/g)]
    const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
    const body = new URLSearchParams({ ...fields, about: 'Wir spielen.' })
    expect((await w.app.web.request(path, { method: 'POST', headers: { cookie }, body })).status).toBe(303)
    expect(await rowsOf(net, sql`select name, single, lead_days, absences, version from partner`)).toEqual([
      { name: 'Blaskapelle', single: 'no', lead_days: 14, absences, version: 2 },
    ])
  })
})
