import { describe, expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import { givenPartner } from '../given.ts'
import { givenBrowser } from './given.ts'

const w = world()

const club = { name: 'Blaskapelle', kind: 'club', grade: 'partner', single: 'no' }

describe('the list', () => {
  test('says what to do first when nobody belongs yet', async () => {
    const net = await w.network()
    expect((await (await givenBrowser(w, net)).get()).page).toContain('Noch gehört niemand dazu')
    const member = await net.person('Mia Mitglied')
    const { page } = await (await givenBrowser(w, net, member)).get()
    expect(page).toContain('Die Koordination nimmt die ersten Partner auf.')
    expect(page).toContain('Das macht in diesem Netzwerk die Koordination.')
  })

  test('says when nothing matches, and leads back to all', async () => {
    const net = await w.network()
    await givenPartner(w, net)
    const { page } = await (await givenBrowser(w, net)).get('?q=xyz')
    expect(page).toContain('Kein Partner passt zu Ihrer Suche')
    expect(page).toContain('value="xyz"')
  })

  test('counts in plain German too', async () => {
    const net = await w.network()
    await givenPartner(w, net)
    expect((await (await givenBrowser(w, net, net.coordination, 'de-easy')).get()).page).toContain(
      '1 Partner ist dabei.',
    )
  })
})

describe('adding', () => {
  test('leads to the new profile', async () => {
    const net = await w.network()
    const { base, post } = await givenBrowser(w, net)
    const { status, to } = await post('/neu', club)
    expect(status).toBe(303)
    expect(to).toMatch(new RegExp(`^${base}/[0-9a-f-]{36}$`))
  })

  test('shows the one that is there already, keeps what was typed, and goes on with a tick', async () => {
    const net = await w.network()
    const { id } = await givenPartner(w, net, { name: 'Blaskapelle e. V.' })
    const { base, post } = await givenBrowser(w, net)
    const asked = await post('/neu', { ...club, town: 'Musterstadt' })
    expect(asked.status).toBe(422)
    expect(asked.page).toContain(`<a href="${base}/${id}">Blaskapelle e. V.</a>`)
    expect(asked.page).toContain('value="Musterstadt"')
    expect(asked.page).toContain('name="anyway"')
    expect((await post('/neu', { ...club, anyway: 'ja' })).status).toBe(303)
  })

  test('unfolds what needs mending', async () => {
    const net = await w.network()
    const { page } = await (await givenBrowser(w, net)).post('/neu', {
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
    const { status } = await (await givenBrowser(w, net, await net.person('Mia Mitglied'))).get('/neu')
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
    const { page } = await (await givenBrowser(w, net)).get(`/${id}`)
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
    const { base, get, post } = await givenBrowser(w, net, await net.person('Kim Kontakt', 'contact', id))
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
    const { post } = await givenBrowser(w, net)
    await post(`/${id}/aendern`, { ...club, about: 'Die von nebenan.', version: '1' })
    const late = await post(`/${id}/aendern`, { ...club, about: 'Meine Fassung.', version: '1' })
    expect(late.status).toBe(409)
    expect(late.page).toContain('Die von nebenan.')
    expect(late.page).toContain('Meine Fassung.')
  })

  test('of another network is missing', async () => {
    const [net, other] = [await w.network(), await w.network()]
    const { id } = await givenPartner(w, other)
    const { get } = await givenBrowser(w, net)
    for (const path of ['', '/aendern', '/menschen', '/austritt']) expect((await get(`/${id}${path}`)).status).toBe(404)
  })
})
