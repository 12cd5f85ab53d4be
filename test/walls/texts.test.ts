import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { variants } from '../../src/foundation/language.ts'
import { catalogue, leaves } from '../catalogue.ts'

/** Names of the values a pattern wants. */
function wants(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...wants(element.children)]
    const inner = 'options' in element ? Object.values(element.options).flatMap((option) => wants(option.value)) : []
    return [element.value, ...inner]
  })
}

for (const [name, texts] of Object.entries(catalogue))
  test(`${name}: every pattern can be read, and wants the same values in each variant`, () => {
    const odd: string[] = []
    const german = new Map(leaves(texts.de).map(([path, source]) => [path, source]))
    for (const variant of variants)
      for (const [path, source] of leaves(texts[variant])) {
        if (!source.includes('{')) continue
        try {
          const wanted = new Set(wants(parse(source)))
          const given = new Set(wants(parse(german.get(path) ?? '')))
          // A variant may leave a value out; it cannot ask for one that nobody gives.
          const extra = [...wanted].filter((value) => !given.has(value))
          if (extra.length > 0) odd.push(`${variant} ${path} wants ${extra.join(', ')}`)
        } catch (problem) {
          odd.push(`${variant} ${path}: ${problem instanceof Error ? problem.message : problem}`)
        }
      }
    expect(odd).toEqual([])
  })

test('every variant has every sentence', () => {
  for (const [name, texts] of Object.entries(catalogue)) {
    // A list of sentences may be as long as a variant needs it.
    const paths = variants.map((variant) =>
      leaves(texts[variant])
        .map(([path]) => path)
        .filter((path) => !/\.\d+$/.test(path))
        .sort(),
    )
    expect(paths[1], name).toEqual(paths[0])
    expect(paths[2], name).toEqual(paths[0])
  }
})
