import type { CDPSession, Page } from 'playwright-core'
import type { Check } from './check.ts'
import { meant, type Place, sameTo } from './destination.ts'

interface Link {
  readonly name: string
  readonly node: number
  readonly place: Place
}

interface Hearable {
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly backendDOMNodeId?: number
}

interface Tree {
  readonly frame: { readonly id: string }
  readonly childFrames?: readonly Tree[]
}

const frames = ({ frame, childFrames = [] }: Tree): readonly string[] => [frame.id, ...childFrames.flatMap(frames)]

const bare = (words: string) =>
  words
    .replace(/\u00AD/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** On a busy machine the tree may still be that of the page before: its nodes are then unknown, and it is read again. */
async function links(page: Page, session: CDPSession): Promise<readonly Link[]> {
  for (let turn = 1; ; turn++)
    try {
      return await read(page, session)
    } catch (problem) {
      if (turn === 10 || !/with given id/.test(String(problem))) throw problem
      await page.waitForTimeout(100)
    }
}

/** Every link that assistive technology hears, in frames and shadow trees too; a link to the explanation of a word has a role of its own. */
async function read(page: Page, session: CDPSession): Promise<readonly Link[]> {
  await session.send('DOM.getDocument')
  const { frameTree } = await session.send('Page.getFrameTree')
  const found: Link[] = []
  for (const frameId of frames(frameTree)) {
    const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: readonly Hearable[] }
    for (const { ignored, role, name, properties = [], backendDOMNodeId: node } of nodes) {
      if (ignored || role?.value !== 'link' || !node) continue
      const url = properties.find((one) => one.name === 'url')?.value.value
      const words = bare(String(name?.value ?? ''))
      if (words) found.push({ name: words, node, place: url ? { url: String(url) } : await meant(page, session, node) })
    }
  }
  for (const { node } of found.slice(-1)) await session.send('DOM.resolveNode', { backendNodeId: node })
  return found
}

/** Links of one name, of which at least two lead to different places. */
async function namesakes(page: Page, of: readonly Link[]): Promise<readonly (readonly Link[])[]> {
  const byName = Map.groupBy(of, ({ name }) => name)
  const groups: (readonly Link[])[] = []
  for (const group of byName.values()) {
    const places: Link[] = []
    for (const link of group) {
      let known = false
      for (const { place } of places) known ||= await sameTo(page, place, link.place)
      if (!known) places.push(link)
    }
    if (places.length > 1) groups.push(places)
  }
  return groups
}

/** Words that say nothing of where a link leads when a list of links is read. */
const empty = [
  'mehr',
  'hier',
  'weiter',
  'link',
  'klick',
  'hier klicken',
  'mehr erfahren',
  'mehr lesen',
  'more',
  'here',
  'click here',
  'read more',
]

const told = (of: readonly Link[]) =>
  of
    .slice(0, 3)
    .map(({ place }) => place.url.replace(/^https?:\/\/[^/]+/, ''))
    .join(' , ')

/** T-X2, WCAG 2.4.9 (ACT b20e66): a link says alone where it leads, and two links of the same name lead to the same place. */
export const linksSayWhere: Check = async (page) => {
  const session = await page.context().newCDPSession(page)
  const all = await links(page, session)
  await session.detach()
  const silent = all.filter(({ name }) => empty.includes(name))
  const groups = await namesakes(page, all)
  return [
    ...new Set(silent.map(({ name }) => `"${name}" does not say where it leads`)),
    ...groups.map((group) => `"${group[0]?.name}" leads to ${group.length} places: ${told(group)}`),
  ]
}

/** WCAG 2.4.4 (ACT fd3a94), the weaker one: as before, but what stands around a link may tell it from its namesake, and what nobody can tell apart harms nobody more. */
export const linksSayWhereInContext: Check = async (page) => {
  const session = await page.context().newCDPSession(page)
  const faults: string[] = []
  for (const group of await namesakes(page, await links(page, session))) {
    const handles = await Promise.all(
      group.map(async ({ node }) => (await session.send('DOM.resolveNode', { backendNodeId: node })).object.objectId),
    )
    for (const [nr, objectId] of handles.entries())
      for (const other of handles.slice(nr + 1)) {
        if (!objectId || !other) continue
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: String(onlyTheEyeTells),
          arguments: [{ objectId: other }],
          returnByValue: true,
        })
        if (result.value) faults.push(`"${group[0]?.name}" leads to different places in one context: ${told(group)}`)
      }
  }
  await session.detach()
  return [...new Set(faults)]
}

/** In the page, on one link with another: their context is the same, and yet something is seen that tells them apart. */
function onlyTheEyeTells(this: Element, other: Element): boolean {
  const blockOf = (one: Element | null): Element =>
    !one || one === document.body || !/^(inline|contents)/.test(getComputedStyle(one).display)
      ? (one ?? document.body)
      : blockOf(one.parentElement)
  const around = (link: Element) => {
    const block = blockOf(link.parentElement)
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        node.textContent?.trim() &&
        !this.contains(node) &&
        !other.contains(node) &&
        blockOf(node.parentElement) === block
      )
        nodes.push(node)
    return nodes
  }
  const [mine, its] = [around(this), around(other)]
  if (mine.length !== its.length || mine.some((node, nr) => node !== its[nr])) return false
  const range = document.createRange()
  range.setStartAfter(this)
  range.setEndBefore(other)
  if (range.toString().trim()) return true
  const pictures = (one: Element) =>
    [...one.querySelectorAll('img, svg, path, circle, canvas')].map((picture) => picture.outerHTML).join() +
    getComputedStyle(one).backgroundImage
  if (pictures(this) !== pictures(other)) return true
  // Pictures that stand beside or above the links, as many as there are links.
  let together: Element | null = this
  while (together && !together.contains(other)) together = together.parentElement
  const place = together?.parentElement === document.body ? together : together?.parentElement
  return (
    [...(place?.querySelectorAll('img, svg, canvas') ?? [])].filter((one) => !this.contains(one) && !one.contains(this))
      .length > 1
  )
}
