import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dyslexicSheet, fonts } from './fonts.ts'
import { styleSheet } from './style.ts'

it('every font file the style sheets ask for is offered, and the other way round', () => {
  const asked = [...(styleSheet + dyslexicSheet).matchAll(/url\("\/schrift\/([^"]+)"\)/g)].map(([, file]) => file)
  expect(asked.sort()).toEqual(fonts.map(({ file }) => file).sort())
})

it('every font file is there', () => {
  for (const font of fonts) expect(existsSync(`node_modules/${font.package}/files/${font.file}`), font.file).toBe(true)
})
