import { describe, test } from 'vitest'
import { variants } from '../../src/foundation/language.ts'
import { displayWords } from '../../src/ui/display.ts'
import { styleSheet } from '../../src/ui/style.ts'
import { gallery } from '../gallery.tsx'
import { expectAccessible, expectNoSidewaysScroll, surfer } from './browser.ts'

const surf = surfer()

/** The pages of the product show some states in some themes; here stands every block in every state. */
describe('every block is accessible', () => {
  test.each(displayWords.theme.flatMap((theme) => variants.map((variant) => ({ theme, variant }))))(
    'in $theme, $variant',
    async ({ theme, variant }) => {
      const page = await surf.visit({ viewport: { width: variant === 'en' ? 320 : 1200, height: 900 } })
      const html = gallery({ theme }, variant).replace(/<link rel="stylesheet"[^>]*>/, `<style>${styleSheet}</style>`)
      await page.setContent(html)
      await expectAccessible(page, `${theme}, ${variant}`)
      await expectNoSidewaysScroll(page, `${theme}, ${variant}`)
      await page.context().close()
    },
  )
})
