import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { surfer } from '../journeys/browser.ts'
import { heardPages } from './bad-pages/heard.ts'
import { keyboardPages } from './bad-pages/keyboard.ts'
import { plainPages } from './bad-pages/plain.ts'
import { seenPages } from './bad-pages/seen.ts'
import { askedTwice } from './checks/fields.ts'
import { focusIsSeen } from './checks/focus-seen.ts'
import { linksSayWhere } from './checks/links.ts'
import { hasJava, nuFaults, validatorFaults } from './checks/markup.ts'
import { spoken } from './checks/spoken.ts'
import { heard } from './checks/tree.ts'

const surf = surfer()
const own: { page?: Page; lab?: Page } = {}
beforeAll(async () => {
  own.page = await surf.visit({ viewport: { width: 600, height: 800 } })
  own.lab = await surf.visit()
})

async function opened(inner: string): Promise<Page> {
  const { page } = own
  if (!page) throw new Error('the page opens in beforeAll')
  await page.goto('about:blank')
  await page.setContent(`<!doctype html><html lang="de">${inner}`)
  return page
}

/** What finds nothing on our pages has proven nothing until it has found its fault on a page that has it. */
describe('each check finds its fault and is silent on the good twin', () => {
  test.each([...seenPages, ...heardPages, ...keyboardPages, ...plainPages])(
    '$check.name: $fault',
    async ({ check, bad, good, says }) => {
      expect((await check(await opened(bad))).join('\n')).toMatch(says)
      expect(await check(await opened(good))).toEqual([])
    },
  )

  const button = (style: string, more = '') =>
    `<style>button{font-size:1rem;padding:12px;border:2px solid #222;background:#fff;color:#222}button:focus-visible{${style}}</style><button>Senden</button>${more}`
  test.each([
    ['no outline', button('outline:none'), /the focus changes 0 of/],
    ['a pale outline', button('outline:3px solid #eee'), /the focus changes 0 of/],
    ['a hairline', button('outline:0.5px solid #000'), /the focus changes/],
    [
      'a bar that covers it',
      button(
        'outline:3px solid #000',
        '<div style="position:fixed;inset:0 0 auto 0;height:90px;background:#fff">Leiste</div>',
      ),
      /is covered by <div/,
    ],
  ])('focusIsSeen: %s', async (_, bad, says) => {
    const { lab } = own
    if (!lab) throw new Error('the page opens in beforeAll')
    expect((await focusIsSeen(await opened(bad), lab)).join('\n')).toMatch(says)
    expect(await focusIsSeen(await opened(button('outline:3px solid #000;outline-offset:2px')), lab)).toEqual([])
  })

  test('focusIsSeen as a sign: a mark before the button is enough, none is not', async () => {
    const { lab } = own
    if (!lab) throw new Error('the page opens in beforeAll')
    const marked = button('outline:none', '<style>button:focus::before{content:"→ "}</style>')
    expect(await focusIsSeen(await opened(marked), lab, new Set(), 'sign')).toEqual([])
    expect((await focusIsSeen(await opened(button('outline:none')), lab, new Set(), 'sign')).join()).toMatch(
      /changes 0/,
    )
  })

  test.each([
    ['other content', '<main>Rathaus</main>', '<main>Verein</main>', 1],
    ['the same content in another frame', '<nav>A</nav><main>Rathaus</main>', '<nav>B</nav><main>Rathaus</main>', 0],
    ['another number', '<p>Telefon 0123 456789</p>', '<p>Telefon 0123 456780</p>', 1],
    ['the same number and more', '<p>Telefon 0123 456789</p>', '<p>Rufen Sie an: 0123 456789. Fax 0123 11111</p>', 0],
    ['a detour at once', '<p>Rathaus</p>', '<meta http-equiv="refresh" content="0;url=/eins">', 0],
    ['a detour after a while', '<p>Rathaus</p>', '<meta http-equiv="refresh" content="9;url=/eins">', 1],
  ])('linksSayWhere follows two links of one name: %s', async (_, one, two, faults) => {
    const page = await surf.visit()
    const pages: Readonly<Record<string, string>> = {
      '/': '<a href="/eins">Kontakt</a> <a href="/zwei">Kontakt</a>',
      '/eins': one,
      '/zwei': two,
    }
    await page.context().route('http://netz.test/**', (route) => {
      const body = pages[new URL(route.request().url()).pathname] ?? ''
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="de">${body}` })
    })
    await page.goto('http://netz.test/')
    expect(await linksSayWhere(page)).toHaveLength(faults)
    await page.context().close()
  })

  test('askedTwice: the same address on two pages of a process', () => {
    const email = { name: 'email', type: 'email', autocomplete: 'email' }
    const town = { name: 'town', type: 'text', autocomplete: 'off' }
    expect(askedTwice([[email], [town, email]])).toEqual(['page 2 asks for email again'])
    expect(askedTwice([[email], [town], [town]])).toEqual([])
  })

  const sheet = (body: string) => ({
    at: '/seite',
    html: `<!doctype html><html lang="de"><head><title>Seite</title></head><body>${body}</body></html>`,
  })
  test('validatorFaults: a picture without words', async () => {
    expect(await validatorFaults(sheet('<img src="fest.jpg">'))).toMatchObject([expect.stringContaining('wcag/h37')])
    expect(await validatorFaults(sheet('<img src="fest.jpg" alt="Acht Menschen an einem Tisch">'))).toEqual([])
  })

  test.runIf(hasJava)(
    'nuFaults: one id for two things',
    () => {
      expect(nuFaults([sheet('<p id="a">1</p><p id="a">2</p>'), sheet('<p>gut</p>')])).toMatchObject([
        expect.stringContaining('Duplicate ID'),
      ])
      expect(nuFaults([sheet('<p id="a">1</p><p id="b">2</p>')])).toEqual([])
    },
    60_000,
  )
})

test('what is spoken has the order, the names, the roles and the states of the page', async () => {
  const page = await opened(
    `<main><h1>Treffen</h1><p>Am <a href="/t">5. Mai</a> um 9 Uhr.</p><ul><li>Eins</li><li><a href="/z">Zwei</a></li></ul>
     <label for="o">Ort</label><p id="h">Zum Beispiel Mainz</p><input id="o" required aria-describedby="h" value="Ulm"><button disabled>Senden</button></main>`,
  )
  expect(spoken(await heard(page))).toEqual([
    '[Hauptinhalt]',
    'Überschrift 1: Treffen',
    'Am (Link: 5. Mai) um 9 Uhr.',
    '[Liste mit 2 Einträgen]',
    'Eins',
    'Link: Zwei',
    'Ort',
    'Zum Beispiel Mainz',
    'Eingabefeld: Ort, Ulm, Pflicht, Zum Beispiel Mainz',
    'Schalter: Senden, nicht verfügbar',
  ])
})
