import type { Root } from 'hast'

/** Gives each block the number of the line it was written in, so that a list of what to mend can point at it. */
export function markPlaces(before: string) {
  return (root: Root): void => {
    for (const node of root.children)
      if (node.type === 'element' && node.position)
        Object.assign(node.properties, {
          id: `${before}-${node.position.start.line}`,
          tabIndex: node.properties.tabIndex ?? -1,
        })
  }
}
