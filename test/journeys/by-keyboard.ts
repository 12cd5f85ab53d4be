import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { focusIsOnTheAnswer } from '../access/checks/answer.ts'
import type { Check } from '../access/checks/check.ts'
import type { World } from '../world.ts'
import { type Surfer, signInAs } from './browser.ts'
import { keyboard } from './hands.ts'

/** Somebody before the pages with the keyboard alone: an invented person, or a guest. */
export function byKeyboard(w: World, surf: Surfer) {
  return async (name?: string) => {
    const page = await surf.visit({ viewport: { width: 1200, height: 900 } })
    if (name) await signInAs(page, w.address, name)
    return { page, hand: keyboard(page), at: (path: string) => page.goto(w.address + path) }
  }
}

/** After each step the focus stands where the answer is, and the title names the place. */
export async function expectRight(page: Page, ...checks: readonly Check[]): Promise<void> {
  for (const check of [focusIsOnTheAnswer, ...checks])
    expect(await check(page), `${check.name} at ${page.url()}`).toEqual([])
}
