import type { Element, ElementContent, Root, RootContent } from 'hast'

const isElement = (node: RootContent | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name

const words = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : ''

function cellsOf(node: ElementContent): readonly Element[] {
  if (node.type !== 'element') return []
  return ['th', 'td'].includes(node.tagName) ? [node] : node.children.flatMap(cellsOf)
}

/** "Tabelle: Wer kommt" in the line before the table. */
const named = /^(?:Tabelle|Table):\s*(?=\S)/

/** In a region of its own that the keyboard can scroll; named, but no landmark: a text may have many tables. */
function framed(table: Element, name: string | undefined): Element {
  const cells = cellsOf(table)
  for (const cell of cells) if (cell.tagName === 'th') cell.properties.scope = 'col'
  const heads = cells.filter(({ tagName }) => tagName === 'th').map((cell) => words(cell).trim())
  const caption = name ?? heads.filter(Boolean).join(', ')
  const shown: Element = {
    type: 'element',
    tagName: 'caption',
    properties: {},
    children: [{ type: 'text', value: caption }],
  }
  table.children = caption ? [shown, ...table.children] : table.children
  const properties = { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: caption || 'Tabelle' }
  return { type: 'element', tagName: 'div', properties, children: [table], position: table.position }
}

/** Every table has a caption: what its author wrote before it, or the heads of its columns. */
export function frameTables() {
  return (root: Root): void => {
    const out: RootContent[] = []
    for (const node of root.children) {
      if (!isElement(node, 'table')) {
        out.push(node)
        continue
      }
      const place = out.findLastIndex(({ type }) => type === 'element')
      const before = out[place]
      const said = isElement(before, 'p') ? words(before) : ''
      if (named.test(said)) out.splice(place, 1)
      out.push(framed(node, named.test(said) ? said.replace(named, '').trim() : undefined))
    }
    root.children = out
  }
}
