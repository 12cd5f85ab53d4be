import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'

const w = world()
const get = (path: string, cookie = '') => w.app.web.request(path, { headers: { cookie } })
const choose = async (fields: Record<string, string>, cookie = '') => {
  const answer = await w.app.web.request('/darstellung', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
  })
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  return { answer, cookies: cookies.join('; '), to: answer.headers.get('location') ?? '' }
}
const everything = {
  theme: 'yellow',
  size: '175',
  font: 'dyslexic',
  lines: 'wider',
  letters: 'wide',
  words: 'wide',
  buttons: 'ja',
  calm: 'ja',
  symbols: 'ja',
  aloud: 'ja',
  speed: 'slow',
}

test('the display is chosen without signing in, is seen at once, and can be reset', async () => {
  const { answer, cookies, to } = await choose({ ...everything, language: 'de-easy' })
  expect(answer.status).toBe(303)
  expect(cookies).toContain('sprache=de-easy')
  const page = await (await get(to, cookies)).text()
  expect(page).toContain(
    'data-theme="yellow" data-size="175" data-font="dyslexic" data-lines="wider" data-letters="wide" data-words="wide" data-buttons="ja" data-calm="ja"',
  )
  expect(page).toMatch(/href="\/schrift-dyslexic-\w+\.css"/)
  expect(page).toMatch(/value="yellow" checked/)
  expect(page).toContain('Die neue Ansicht gilt jetzt')
  const { answer: reset } = await choose({ alles: 'zurueck' })
  expect(reset.headers.get('set-cookie')).toContain('darstellung=; Max-Age=0')
})

test('what nobody offers is not taken over', async () => {
  const { cookies } = await choose({ theme: 'rosa', size: '1000', calm: 'on', sitzung: 'x' })
  expect(cookies).toBe('darstellung=')
  const page = await (await get('/hilfe', 'darstellung=theme%3Drosa%26size%3D7')).text()
  expect(page).not.toMatch(/<html[^>]*data-/)
})

test.each([
  [{ ink: '000000', ground: 'f6e9c8' }, '/farben/000000/f6e9c8'],
  [{ ink: '', ground: 'ffffff', inkTyped: '#3B2412' }, '/farben/3b2412/ffffff'],
  [{ ink: '000000', ground: 'ffffff', inkTyped: '#fff', groundTyped: '000' }, '/farben/ffffff/000000'],
])('own colours %j are a style sheet of their own', async (colours, sheet) => {
  const { cookies, to } = await choose({ theme: 'own', ...colours })
  expect(await (await get(to, cookies)).text()).toContain(`href="${sheet}"`)
  const style = await get(sheet)
  expect(style.headers.get('content-type')).toContain('text/css')
  expect(await style.text()).toContain(':root[data-theme="own"]')
})

test.each([
  [{ ink: '000000', ground: '0b2545' }, 'Kontrast ist 1,3 zu 1'],
  [{ ink: '000000', ground: 'ffffff', inkTyped: '#777777' }, 'Kontrast ist 4,4 zu 1'],
  [{ ink: '', ground: 'ffffff' }, 'Wählen Sie eine Farbe'],
  [{ ink: '000000', ground: '', groundTyped: 'himmelblau' }, 'Wählen Sie eine Farbe'],
])('own colours %j are refused with what to do', async (colours, sentence) => {
  const { answer, cookies } = await choose({ theme: 'own', size: '150', ...colours })
  expect(answer.status).toBe(422)
  expect(cookies).toBe('')
  const page = await answer.text()
  expect(page).toContain(sentence)
  expect(page).toContain('<title>Fehler: ')
  expect(page, 'what else was chosen stays chosen').toMatch(/value="150" checked/)
})

test('no style sheet is made of colours that cannot be read, or of anything else', async () => {
  for (const path of ['777777/ffffff', 'FFFFFF/000000', 'fff/000', '000000/ffffff;}', '000000/'])
    expect((await get(`/farben/${path}`)).status, path).toBe(404)
  const page = await (await get('/hilfe', 'darstellung=theme%3Down%26ink%3D777777%26ground%3Dffffff')).text()
  expect(page).not.toContain('/farben/')
})

test('there is a way back to where one came from, and to nowhere else', async () => {
  expect(await (await get('/hilfe?a=1')).text()).toContain('/darstellung?zurueck=%2Fhilfe%3Fa%3D1"')
  const page = await (await get('/darstellung?zurueck=/hilfe?a=1')).text()
  expect(page).toContain('href="/hilfe?a=1"')
  const { to } = await choose({ zurueck: '/hilfe?a=1' })
  expect(new URL(to, 'http://x').searchParams.get('zurueck')).toBe('/hilfe?a=1')
  for (const elsewhere of ['//boese.test', '/\\boese.test', 'https://boese.test', '/a\n/b'])
    expect(await (await get(`/darstellung?zurueck=${encodeURIComponent(elsewhere)}`)).text()).not.toContain(
      'class="back"',
    )
})

test('pictograms stand beside words in plain German, and wherever somebody wants them', async () => {
  const signs = async (cookie: string) => (await (await get('/hilfe', cookie)).text()).includes('class="sign"')
  expect(await signs('')).toBe(false)
  expect(await signs('sprache=de-easy')).toBe(true)
  expect(await signs('darstellung=symbols%3Dja')).toBe(true)
  expect(await signs('sprache=de-easy; darstellung=symbols%3Dnein')).toBe(false)
})

test('the helps stand on every page in the same order', async () => {
  const page = await (await get('/impressum')).text()
  const header = page.slice(page.indexOf('<header'), page.indexOf('</header>'))
  const places = ['?sprache=de', '/gebaerdensprache', '/darstellung', '/hilfe', '/anmelden'].map((path) =>
    header.indexOf(path),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(Math.min(...places)).toBeGreaterThan(0)
})
