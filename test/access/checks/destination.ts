import type { CDPSession, Page, Route } from 'playwright-core'

/** Where a link leads. */
export interface Place {
  readonly url: string
}

/** Of a link whose address the browser does not tell: its own words for it; else it is pressed, and the journey that begins is noted and not made. */
export async function meant(page: Page, session: CDPSession, node: number): Promise<Place> {
  const { attributes = [] } = (await session.send('DOM.describeNode', { backendNodeId: node })).node
  const at = attributes.indexOf('href')
  if (at >= 0) return { url: attributes[at + 1] ?? '' }
  const own: { url: string } = { url: `nowhere, link ${node}` }
  const note = (route: Route) => {
    if (!route.request().isNavigationRequest()) return route.continue()
    own.url = route.request().url()
    // An answer without content leaves the page where it is.
    return route.fulfill({ status: 204 })
  }
  await page.route('**', note)
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node })
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.click() }',
  })
  await page.waitForTimeout(100)
  await page.unroute('**', note)
  return own
}

interface Arrived {
  readonly url: string
  readonly text: string
  /** Numbers and addresses by which people are reached. */
  readonly contacts: readonly string[]
}

const visits = new WeakMap<Page, Map<string, Promise<Arrived>>>()

/** What is there, once a redirect that waits for nobody has been followed; only within the site. */
async function arrived(from: Page, url: string): Promise<Arrived> {
  const known = visits.get(from) ?? new Map<string, Promise<Arrived>>()
  visits.set(from, known)
  const visit = known.get(url) ?? look(from, url)
  known.set(url, visit)
  return visit
}

async function look(from: Page, url: string): Promise<Arrived> {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(from.url()).origin) return { url, text: '', contacts: [] }
  const page = await from.context().newPage()
  try {
    await page.goto(url)
    // A redirect that waits for nobody is over by then.
    await page.waitForTimeout(150)
    await page.waitForLoadState()
    const main = page.locator('main').first()
    const content = (await main.count()) > 0 ? main : page.locator('body')
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    const text = (await content.innerText()).replace(/\s+/g, ' ').trim()
    const contacts = [...text.matchAll(/[\w.+-]+@[\w-]+\.[\w.]+|[+(]?\d[\d ()/-]{6,}\d/g)].map(([one]) =>
      one.replace(/[^\w@.+]/g, ''),
    )
    return { url: page.url(), text, contacts }
  } finally {
    await page.close()
  }
}

/** These two are one page each, whatever they take along of where they were called. */
const itself = (url: string) => url.replace(/(barriere-melden|darstellung)\?.*/, '$1')

/**
 * Whether two places serve the same purpose, as far as a machine can tell: one address after redirects, the same content, or all ways to reach somebody
 * of the shorter page stand on the longer one too.
 */
export async function sameTo(page: Page, one: Place, other: Place): Promise<boolean> {
  if (itself(one.url) === itself(other.url)) return true
  const [here, there] = [await arrived(page, one.url), await arrived(page, other.url)]
  if (here.url === there.url || (here.text && here.text === there.text)) return true
  const [few, many] = here.contacts.length < there.contacts.length ? [here, there] : [there, here]
  return few.contacts.length > 0 && few.contacts.every((contact) => many.contacts.includes(contact))
}
