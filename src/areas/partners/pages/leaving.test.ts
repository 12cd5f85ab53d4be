import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { seeOffPartner } from '../commands/partner.ts'
import { introducePerson } from '../commands/people.ts'
import { givenPartner } from '../given.ts'
import { givenBrowser } from './given.ts'

const w = world()

describe('leaving', () => {
  test('is checked before it is written, and can be taken back', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const { base, get, post } = await givenBrowser(w, net)
    expect((await get(`/${id}/austritt`)).page).toContain('Angaben prüfen')
    const checked = await get(`/${id}/austritt?day.day=1&day.month=5&day.year=2099`)
    expect(checked.page).toContain('Freitag, 1. Mai 2099')
    expect(checked.page).toContain('name="day" value="2099-05-01"')
    expect(await post(`/${id}/austritt`, { day: '2099-05-01' })).toMatchObject({ status: 303, to: `${base}/${id}` })
    expect((await get(`/${id}`)).page).toContain('Verlässt das Netzwerk am 1. Mai 2099')
    expect(await post(`/${id}/wieder-aufnehmen`, {})).toMatchObject({ status: 303, to: `${base}/${id}` })
    expect((await get(`/${id}`)).page).toContain('Dabei seit')
  })

  test.each([
    ['day.day=31&day.month=2&day.year=2099', 'Dieses Datum gibt es nicht.'],
    ['day.day=1&day.month=5&day.year=2001', 'Da gehörte der Partner noch nicht dazu.'],
    ['day.day=&day.month=&day.year=', 'Schreiben Sie ein Datum'],
  ])('says what is wrong with the day in ?%s', async (query, sentence) => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const { page } = await (await givenBrowser(w, net)).get(`/${id}/austritt?${query}`)
    expect(page).toContain(sentence)
    expect(page).not.toContain('Stimmt das so?')
  })

  test('that is settled already says so', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, seeOffPartner, { partner: id, day: '2099-05-01' })
    const { page, status } = await (await givenBrowser(w, net)).post(`/${id}/austritt`, { day: '2099-06-01' })
    expect(status).toBe(409)
    expect(page).toContain('steht schon fest')
  })
})

describe('the people of a partner', () => {
  test('come by a form, and go by one', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const { base, get, post } = await givenBrowser(w, net)
    const mira = { name: 'Mira Beispiel', email: 'mira@beispiel.test', role: 'contact' }
    expect(await post(`/${id}/menschen`, mira)).toMatchObject({ status: 303, to: `${base}/${id}/menschen` })
    const { page } = await get(`/${id}/menschen`)
    const [, membership = ''] = /menschen\/([0-9a-f-]{36})"/.exec(page) ?? []
    const wrong = await post(`/${id}/menschen/${membership}`, { 'day.day': '31', 'day.month': '2', 'day.year': '2099' })
    expect(wrong.status).toBe(422)
    expect(wrong.page).toContain('Dieses Datum gibt es nicht.')
    expect(await post(`/${id}/menschen/${membership}`, { day: '2099-05-01' })).toMatchObject({ status: 303 })
    expect((await get(`/${id}/menschen`)).page).toContain('Ansprechperson bis 1. Mai 2099')
  })

  test('are shown to a member, with the reason why only the coordination brings them in', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, introducePerson, {
      name: 'Ali',
      email: 'ali@beispiel.test',
      role: 'assistant',
      partner: id,
    })
    const { page } = await (await givenBrowser(w, net, await net.person('Mia Mitglied'))).get(`/${id}/menschen`)
    expect(page).toContain('Ali')
    expect(page).not.toContain('ali@beispiel.test')
    expect(page).toContain('Das macht in diesem Netzwerk die Koordination.')
  })
})
