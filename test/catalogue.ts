import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { areas } from '../src/app.ts'
import type { Texts } from '../src/foundation/language.ts'
import { common } from '../src/foundation/web/speech.ts'
import { frameTexts } from '../src/frame-texts.ts'
import { blockTexts } from '../src/ui/texts.ts'

/** All texts of the interface, by the place that owns them. */
export const catalogue: Readonly<Record<string, Texts<unknown>>> = {
  ...Object.fromEntries(areas.map(({ name, texts }) => [name, texts])),
  foundation: common,
  frame: frameTexts,
  ui: blockTexts,
}

/** Every sentence with its path. */
export function leaves(of: unknown, path = ''): [string, string][] {
  if (typeof of === 'string') return [[path, of]]
  if (typeof of !== 'object' || of === null) return []
  return Object.entries(of).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

/** What a pattern can say: each branch once, with "Anna" for a name and 3 for a number. */
export function saidBy(pattern: string): readonly string[] {
  return pattern.includes('{') || pattern.includes("'") ? [...new Set(said(parse(pattern)))] : [pattern]
}

function said(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (before, element) => before.flatMap((start) => branches(element).map((end) => start + end)).slice(0, 24),
    [''],
  )
}

function branches(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value]
    case TYPE.pound:
    case TYPE.number:
      return ['3']
    case TYPE.date:
      return ['3. Mai 2027']
    case TYPE.time:
      return ['9 Uhr']
    case TYPE.tag:
      return said(element.children)
    case TYPE.argument:
      return ['Anna']
    default:
      return Object.values(element.options).flatMap((option) => said(option.value))
  }
}
