import type { Element, ElementContent, Root } from 'hast'

/** Languages of a passage that are spoken here or lived in; anything else in brackets stays as it is written. */
export const passageLanguages =
  `ar bg bs cs da de el en es et fa fi fr frr hr hsb hu it ja ku la lt lv nds nl no pl ps pt ro ru sk sl so sq sr sv ti tr uk ur vi zh`
    .split(' ')
    .join('|')
const fromTheRight = ['ar', 'fa', 'ku', 'ps', 'ur']

/** `[en: Meeting]`, in one line and without brackets inside. */
export const passageOf = () => new RegExp(String.raw`\[(${passageLanguages}): ([^[\]\n]{1,500})\]`, 'g')

/** A word or sentence of another language, so that it is read aloud as what it is. */
export function passages(text: string): readonly (string | { readonly lang: string; readonly said: string })[] {
  const parts: (string | { lang: string; said: string })[] = []
  let done = 0
  for (const match of text.matchAll(passageOf())) {
    parts.push(text.slice(done, match.index), { lang: match[1] ?? '', said: match[2] ?? '' })
    done = match.index + match[0].length
  }
  return [...parts, text.slice(done)].filter((part) => part !== '')
}

export const directionOf = (lang: string) => (fromTheRight.includes(lang) ? 'rtl' : undefined)

function spoken(node: ElementContent): ElementContent[] {
  if (node.type === 'element') {
    if (node.tagName !== 'code') node.children = node.children.flatMap(spoken)
    return [node]
  }
  if (node.type !== 'text' || !node.value.includes('[')) return [node]
  return passages(node.value).map((part): ElementContent => {
    if (typeof part === 'string') return { type: 'text', value: part }
    const dir = directionOf(part.lang)
    const properties: Element['properties'] = dir ? { lang: part.lang, dir } : { lang: part.lang }
    return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: part.said }] }
  })
}

/** `[en: Meeting]` becomes `<span lang="en">Meeting</span>`. Runs on what is clean already. */
export function markLanguages() {
  return (root: Root): void => {
    root.children = root.children.flatMap((node) => (node.type === 'doctype' ? [] : spoken(node)))
  }
}
