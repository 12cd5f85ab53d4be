import type { Page } from 'playwright-core'
import type { Check } from './check.ts'

/** One thing as assistive technology hears it. */
export interface Heard {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly value: string
  /** Only what is set: `required`, `checked: true`, `level: 2`. */
  readonly states: Readonly<Record<string, string>>
  readonly children: readonly Heard[]
}

interface Value {
  readonly value?: unknown
}
interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly value?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/** States that tell a person something; the rest is plumbing. */
const told = [
  'level',
  'required',
  'invalid',
  'checked',
  'expanded',
  'disabled',
  'selected',
  'multiselectable',
  'readonly',
  'busy',
  'live',
]
const words = (of: Value | undefined) =>
  String(of?.value ?? '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The accessibility tree as Chromium hands it on: what is ignored or generic gives way to its children. */
export async function heard(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] }
  // Chromium keeps `aria-current` out of the tree it shows, and screen readers say it.
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[aria-current]' })
  const current = new Set<number>()
  for (const nodeId of nodeIds) current.add((await session.send('DOM.describeNode', { nodeId })).node.backendNodeId)
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const silent = [
    'none',
    'generic',
    'InlineTextBox',
    'LineBreak',
    'RootWebArea',
    'LayoutTable',
    'LayoutTableRow',
    'ListMarker',
  ]
  const listen = (id: string): readonly Heard[] => {
    const node = byId.get(id)
    if (!node) return []
    const role = words(node.role)
    // What a browser puts into its player is the browser's, and changes while a film is loading.
    const children = role === 'Video' || role === 'Audio' ? [] : (node.childIds ?? []).flatMap(listen)
    if (node.ignored || silent.includes(role)) return children
    const states = (node.properties ?? [])
      .filter(
        ({ name, value }) =>
          told.includes(name) && value.value !== undefined && !['false', ''].includes(String(value.value)),
      )
      .map(({ name, value }) => [name, String(value.value)])
    if (current.has(node.backendDOMNodeId ?? 0)) states.push(['current', 'true'])
    return [
      {
        role,
        name: words(node.name),
        description: words(node.description),
        value: words(node.value),
        states: Object.fromEntries(states),
        children,
      },
    ]
  }
  return nodes[0] ? listen(nodes[0].nodeId) : []
}

export function everything(of: readonly Heard[]): readonly Heard[] {
  return of.flatMap((one) => [one, ...everything(one.children)])
}

const landmarks = ['banner', 'main', 'contentinfo', 'navigation', 'region', 'complementary', 'search', 'form']
const controls = [
  'link',
  'button',
  'textbox',
  'checkbox',
  'radio',
  'combobox',
  'listbox',
  'spinbutton',
  'searchbox',
  'slider',
  'switch',
  'DisclosureTriangle',
]

/** T-X1: one first heading, no level left out, each landmark once by its name, every control with a name. */
export const structure: Check = async (page) => {
  const all = everything(await heard(page))
  const levels = all.filter(({ role }) => role === 'heading').map(({ states }) => Number(states.level))
  const faults: string[] = []
  const firsts = levels.filter((level) => level === 1).length
  if (firsts !== 1) faults.push(`${firsts} headings of the first level`)
  const jump = levels.findIndex((level, nr) => level > (levels[nr - 1] ?? 0) + 1)
  if (jump >= 0) faults.push(`heading ${jump + 1} is of level ${levels[jump]}, after ${levels[jump - 1] ?? 'none'}`)
  for (const one of ['banner', 'main', 'contentinfo']) {
    const count = all.filter(({ role }) => role === one).length
    if (count !== 1) faults.push(`${count} times ${one}`)
  }
  // A form or section without a name is no landmark.
  const places = all
    .filter(({ role, name }) => landmarks.includes(role) && (name || !['form', 'region'].includes(role)))
    .map(({ role, name }) => `${role} "${name}"`)
  for (const place of new Set(places.filter((place, nr) => places.indexOf(place) !== nr)))
    faults.push(`twice: ${place}`)
  for (const { role, name, states } of all)
    if (controls.includes(role) && !name && !states.disabled) faults.push(`a ${role} without a name`)
  return faults
}

/** T-X1: hint and error of a field are in its description, and none stands on the page unheard. */
export const described: Check = async (page) => {
  const heardOf = everything(await heard(page)).map(({ description }) => description)
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('main [id$=-hinweis], main [id$=-fehler], main .hint, main .error-message')]
      .filter((one) => one.checkVisibility())
      .map((one) => (one.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()),
  )
  return shown
    .filter((words) => words && !heardOf.some((description) => description.includes(words)))
    .map((words) => `not heard at any field: ${words.slice(0, 80)}`)
}

/** The tree as lines to keep: role, name, states, description. Text that its parent's name already says is left out. */
export function treeLines(of: readonly Heard[], depth = 0): readonly string[] {
  return of.flatMap(({ role, name, description, value, states, children }) => {
    const said = Object.entries(states).map(([key, value]) => (value === 'true' ? key : `${key}=${value}`))
    const line = [
      role,
      name && `"${name}"`,
      value && value !== name && `= "${value}"`,
      ...said,
      description && description !== name && `— ${description}`,
    ]
    const inner = children.filter((child) => !(child.role === 'StaticText' && name.includes(child.name)))
    return [`${'  '.repeat(depth)}${line.filter(Boolean).join(' ')}`, ...treeLines(inner, depth + 1)]
  })
}
