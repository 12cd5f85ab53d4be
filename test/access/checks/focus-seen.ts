import type { Page } from 'playwright-core'
import { tab } from './focus-keys.ts'

interface Stop {
  readonly what: string
  /** Elements of one kind look alike: one of each is photographed. */
  readonly kind: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Pixels of an edge two wide around each of its lines (WCAG 2.4.13). */
  readonly edge: number
  readonly covered: string | null
}

interface Walked {
  /** Every stop in the order of Tab, and what was found when it had the focus. */
  readonly stops: Stop[]
  readonly elements: HTMLElement[]
  ended: boolean
  measure(one: HTMLElement): Stop
}

/** Looks at what has the focus whenever Tab was pressed, until the browser begins again at the first stop. */
function watch(): void {
  // What is laid over it hides only when it is painted: the box of the next line may reach into this one.
  const painted = (of: Element | null, over: Element): boolean => {
    if (!of || of.contains(over)) return false
    const { backgroundColor, backgroundImage } = getComputedStyle(of)
    const clear = backgroundColor === 'transparent' || /, 0\)$/.test(backgroundColor)
    return !clear || backgroundImage !== 'none' || of.matches('img, video, canvas') || painted(of.parentElement, over)
  }
  const measure = (one: HTMLElement): Stop => {
    const { x, y, width, height } = one.getBoundingClientRect()
    const lines = [...one.getClientRects()].filter((line) => line.width > 1)
    const [line] = lines
    const corner = Math.min(6, (line?.height ?? 0) / 4)
    const { left = 0, right = 0, top = 0, bottom = 0 } = line ?? {}
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      ...[left + corner, right - corner].flatMap((x) => [top + corner, bottom - corner].map((y) => [x, y])),
    ]
    const [hider] = points
      .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
      .filter((there) => there !== one && !one.contains(there) && painted(there, one))
      .filter((there) => !(there instanceof HTMLLabelElement && there.control === one))
    const outside = top < -1 || left < -1 || top > window.innerHeight || left > window.innerWidth
    const words = (one.textContent || one.getAttribute('name') || '').trim().slice(0, 40)
    const state = ['aria-current', 'aria-invalid', 'type', 'class', 'open']
      .map((name) => one.getAttribute(name) ?? '')
      .join(' ')
    const around = one.closest('header, nav, footer, table, .notice, .error-summary, form')?.localName ?? ''
    const by = hider ? `<${hider.localName} class="${hider.getAttribute('class') ?? ''}">` : null
    return {
      what: `<${one.localName}> ${words}`,
      kind: `${one.localName} ${state} ${around} ${getComputedStyle(one).display}`,
      box: { x, y, width, height },
      edge: lines.reduce((sum, { width, height }) => sum + 4 * (width + height), 0),
      covered: outside ? 'the edge of the window' : by,
    }
  }
  const walked: Walked = { stops: [], elements: [], ended: false, measure }
  Object.assign(window, { walked })
  document.addEventListener('keyup', () => {
    const one = document.activeElement as HTMLElement | null
    if (!one || one === document.body || walked.elements[0] === one) walked.ended = true
    if (walked.ended || !one || walked.elements.at(-1) === one) return
    walked.elements.push(one)
    walked.stops.push(measure(one))
  })
}

/** Every stop of the page, each looked at while it had the focus. */
async function walk(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(watch)
  const told = () =>
    page.evaluate(() => {
      const { stops, ended } = (window as unknown as { walked: Walked }).walked
      return { stops, ended }
    })
  for (let part = 0; part < 10; part++) {
    await tab(page, 40)
    const { stops, ended } = await told()
    if (ended) return stops
  }
  return (await told()).stops
}

/** Tab from the stop before brings it back there; where it stands now. */
async function again(page: Page, nr: number): Promise<Stop> {
  await page.evaluate((nr) => {
    const { elements } = (window as unknown as { walked: Walked }).walked
    const before = elements[nr - 1]
    if (before) return before.focus()
    const start = document.createElement('span')
    start.tabIndex = -1
    document.body.prepend(start)
    start.focus()
    start.remove()
  }, nr)
  // A film has stops of its own, the buttons of its player: each is a Tab, and the film has the focus all the while.
  const inside = () =>
    page.evaluate((nr) => {
      const { elements } = (window as unknown as { walked: Walked }).walked
      return nr > 0 && document.activeElement === elements[nr - 1]
    }, nr)
  await tab(page, 1)
  for (let more = 0; more < 12 && (await inside()); more++) await tab(page, 1)
  return page.evaluate((nr) => {
    const { elements, measure } = (window as unknown as { walked: Walked }).walked
    if (document.activeElement !== elements[nr]) throw new Error('Tab goes another way than before')
    return measure(elements[nr] as HTMLElement)
  }, nr)
}

/** How many pixels differ by at least 3:1 between two pictures of the same place. A page without scripts of its own counts. */
async function changed(lab: Page, one: Buffer, other: Buffer): Promise<number> {
  return lab.evaluate(
    async ([one, other]) => {
      const pixels = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(image.width, image.height)
        const brush = canvas.getContext('2d')
        brush?.drawImage(image, 0, 0)
        return brush?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      const linear = (part: number) => (part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)
      const light = (of: Uint8ClampedArray, at: number) =>
        0.2126 * linear(of[at] ?? 0) + 0.7152 * linear(of[at + 1] ?? 0) + 0.0722 * linear(of[at + 2] ?? 0)
      const [before, after] = [await pixels(one), await pixels(other)]
      let count = 0
      for (let at = 0; at < before.length; at += 4) {
        const [dark, bright] = [light(before, at), light(after, at)].sort((a, b) => a - b)
        if (((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05) >= 3) count += 1
      }
      return count
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )
}

/**
 * T-K4 and T-K5, WCAG 2.4.7, 2.4.12, 2.4.13: walks the page with Tab. What has the focus lies free (its middle and corners), and two
 * pictures of it, with and without the focus, differ by 3:1 on an area as big as an edge two pixels wide. `seen` holds the kinds
 * that were photographed before, here or on other pages; `lab` is an empty page to compare pictures in. `least` is what is asked for:
 * `edge` is 2.4.13; `sign` is only 2.4.7 (ACT oj04fd): a line along the shorter side, drawn at the stop.
 */
export async function focusIsSeen(
  page: Page,
  lab: Page,
  seen = new Set<string>(),
  least: 'edge' | 'sign' = 'edge',
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [nr, stop] of (await walk(page)).entries()) {
    if (stop.covered) faults.push(`${stop.what} is covered by ${stop.covered}`)
    if (seen.has(stop.kind)) continue
    seen.add(stop.kind)
    const fault = await photographed(page, lab, await again(page, nr), least)
    if (fault) faults.push(fault)
  }
  return faults
}

async function photographed(
  page: Page,
  lab: Page,
  { what, box, edge }: Stop,
  least: 'edge' | 'sign',
): Promise<string | undefined> {
  const { width: wide, height: high } = page.viewportSize() ?? { width: 1280, height: 720 }
  const [left, top] = [Math.max(0, box.x - 8), Math.max(0, box.y - 8)]
  const [right, bottom] = [Math.min(wide, box.x + box.width + 8), Math.min(high, box.y + box.height + 8)]
  if (right <= left || bottom <= top) return undefined
  const clip = { x: left, y: top, width: right - left, height: bottom - top }
  const withFocus = await page.screenshot({ clip, animations: 'allow' })
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  const without = await page.screenshot({ clip, animations: 'allow' })
  const area = await changed(lab, withFocus, without)
  // A stop higher than the window shows only a part of its edge.
  const whole = clip.height >= box.height && clip.width >= box.width
  const enough = least === 'sign' ? Math.min(box.width, box.height) : edge * (whole ? 0.75 : 0.3)
  if (area >= enough) return undefined
  return `${what}: the focus changes ${area} of ${Math.round(edge)} pixels`
}
