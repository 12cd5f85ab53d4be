import type { Element, Root, RootContent } from 'hast'

const level = (node: Element): number => Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0)

function headings(node: Root | RootContent): readonly Element[] {
  const own = node.type === 'element' && level(node) > 0 ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(headings)] : own
}

/** A page has its own h1 and h2: the highest headings of a written text are h3, whatever its author began with. */
export function lowerHeadings() {
  return (root: Root): void => {
    const found = headings(root)
    const highest = Math.min(...found.map(level))
    for (const heading of found) heading.tagName = `h${Math.min(6, level(heading) - highest + 3)}`
  }
}
