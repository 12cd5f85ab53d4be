import { describe, expect, test } from 'vitest'
import { type TestNetwork, world } from '../../../../test/world.ts'
import { seeOffPartner } from '../commands/partner.ts'
import { introducePerson } from '../commands/people.ts'
import { givenPartner } from '../given.ts'

const w = world()

/** A browser of one person: every answer as status, place it leads to and page. */
async function browser(net: TestNetwork, of: { readonly person?: string } = net.coordination, language = 'de') {
  const cookie = `${await w.cookie(of)}; sprache=${language}`
  const base = `/n/${net.slug}/partner`
  const answer = async (path: string, init: RequestInit = {}) => {
    const response = await w.app.web.request(base + path, { ...init, headers: { ...init.headers, cookie } })
    return { status: response.status, to: response.headers.get('location'), page: await response.text() }
  }
  const form = (values: Record<string, string>) => ({
    method: 'POST',
    body: new URLSearchParams(values).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return {
    base,
    get: (path = '') => answer(path),
    post: (path: string, values: Record<string, string>) => answer(path, form(values)),
  }
}

const club = { name: 'Blaskapelle', kind: 'club', grade: 'partner' }

describe('the list', () => {
  test('says what to do first when nobody belongs yet', async () => {
    const net = await w.network()
    expect((await (await browser(net)).get()).page).toContain('Noch gehört niemand dazu')
    const member = await net.person('Mia Mitglied')
    const { page } = await (await browser(net, member)).get()
    expect(page).toContain('Die Koordination nimmt die ersten Partner auf.')
    expect(page).toContain('Das macht in diesem Netzwerk die Koordination.')
  })

  test('says when nothing matches, and leads back to all', async () => {
    const net = await w.network()
    await givenPartner(w, net)
    const { page } = await (await browser(net)).get('?q=xyz')
    expect(page).toContain('Kein Partner passt zu Ihrer Suche')
    expect(page).toContain('value="xyz"')
  })

  test('counts in plain German too', async () => {
    const net = await w.network()
    await givenPartner(w, net)
    expect((await (await browser(net, net.coordination, 'de-easy')).get()).page).toContain('1 Partner ist dabei.')
  })
})

describe('adding', () => {
  test('leads to the new profile', async () => {
    const net = await w.network()
    const { base, post } = await browser(net)
    const { status, to } = await post('/neu', club)
    expect(status).toBe(303)
    expect(to).toMatch(new RegExp(`^${base}/[0-9a-f-]{36}$`))
  })

  test('shows the one that is there already, keeps what was typed, and goes on with a tick', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { name: 'Blaskapelle e. V.' })
    const { base, post } = await browser(net)
    const asked = await post('/neu', { ...club, town: 'Musterstadt' })
    expect(asked.status).toBe(422)
    expect(asked.page).toContain(`<a href="${base}/${id}">Blaskapelle e. V.</a>`)
    expect(asked.page).toContain('value="Musterstadt"')
    expect(asked.page).toContain('name="anyway"')
    expect((await post('/neu', { ...club, anyway: 'ja' })).status).toBe(303)
  })

  test('unfolds what needs mending', async () => {
    const net = await w.network()
    const { page } = await (await browser(net)).post('/neu', {
      ...club,
      'absences.0.from.day': '3',
      'absences.0.from.month': '4',
      'absences.0.from.year': '2099',
    })
    expect(page).toContain('href="#feld-absences.0.to"')
    expect(page).not.toMatch(/<details class="details">(?:(?!<\/details>).)*aria-invalid/s)
  })

  test('is no page for others', async () => {
    const net = await w.network()
    const { status } = await (await browser(net, await net.person('Mia Mitglied'))).get('/neu')
    expect(status).toBe(403)
  })
})

describe('a profile', () => {
  test('tells the pace in sentences and what happened', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, {
      leadDays: 21,
      hoursMonth: 1,
      absences: [{ from: '2099-08-01', to: '2099-08-14' }],
    })
    const { page } = await (await browser(net)).get(`/${id}`)
    for (const sentence of [
      'Braucht 21 Tage Vorlauf.',
      'Hat etwa 1 Stunde im Monat für das Netzwerk.',
      'Vom 1. August 2099 bis 14. August 2099 nicht da.',
      'Kora Koordination hat den Partner aufgenommen.',
    ])
      expect(page).toContain(sentence)
  })

  test('is changed by a contact person, who finds the grade settled', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { grade: 'supporter' })
    const { base, get, post } = await browser(net, await net.person('Kim Kontakt', 'contact', id))
    const { page } = await get(`/${id}/aendern`)
    expect(page).toContain('Zugehörigkeit: Unterstützer mit Absichtserklärung. Das ändert nur die Koordination.')
    expect(await post(`/${id}/aendern`, { ...club, grade: 'supporter', version: '1' })).toMatchObject({
      status: 303,
      to: `${base}/${id}`,
    })
    expect((await post(`/${id}/aendern`, { ...club, grade: 'lead', version: '2' })).status).toBe(403)
  })

  test('shows both versions when two people changed it', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { name: 'Blaskapelle' })
    const { post } = await browser(net)
    await post(`/${id}/aendern`, { ...club, about: 'Die von nebenan.', version: '1' })
    const late = await post(`/${id}/aendern`, { ...club, about: 'Meine Fassung.', version: '1' })
    expect(late.status).toBe(409)
    expect(late.page).toContain('Die von nebenan.')
    expect(late.page).toContain('Meine Fassung.')
  })

  test('of another network is missing', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { id } = await givenPartner(w, other)
    const { get } = await browser(net)
    for (const path of ['', '/aendern', '/menschen', '/austritt']) expect((await get(`/${id}${path}`)).status).toBe(404)
  })
})

describe('leaving', () => {
  test('is checked before it is written, and can be taken back', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const { base, get, post } = await browser(net)
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
    const { page } = await (await browser(net)).get(`/${id}/austritt?${query}`)
    expect(page).toContain(sentence)
    expect(page).not.toContain('Stimmt das so?')
  })

  test('that is settled already says so', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    await w.done(net.coordination, seeOffPartner, { partner: id, day: '2099-05-01' })
    const { page, status } = await (await browser(net)).post(`/${id}/austritt`, { day: '2099-06-01' })
    expect(status).toBe(409)
    expect(page).toContain('steht schon fest')
  })
})

describe('the people of a partner', () => {
  test('come by a form, and go by one', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net)
    const { base, get, post } = await browser(net)
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
    const { page } = await (await browser(net, await net.person('Mia Mitglied'))).get(`/${id}/menschen`)
    expect(page).toContain('Ali')
    expect(page).not.toContain('ali@beispiel.test')
    expect(page).toContain('Das macht in diesem Netzwerk die Koordination.')
  })
})
