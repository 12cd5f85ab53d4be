import { errors, type Locator, type Page } from 'playwright-core'

/** How somebody works a page: with a pointer, or with the keyboard alone. */
export interface Hands {
  press(target: Locator): Promise<void>
  /** Opens what is folded up: the same page stays. */
  unfold(target: Locator): Promise<void>
  write(target: Locator, text: string): Promise<void>
  choose(target: Locator): Promise<void>
  pick(target: Locator, label: string): Promise<void>
}

export function pointer(): Hands {
  return {
    press: (target) => target.click(),
    unfold: (target) => target.click(),
    write: (target, text) => target.fill(text),
    choose: (target) => target.check(),
    pick: async (target, label) => void (await target.selectOption({ label })),
  }
}

/** Tab to it, then Enter, Space, arrows or letters. Never a click. What Tab cannot reach cannot be used. */
export function keyboard(page: Page): Hands {
  async function reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let step = 0; step < 400; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new errors.TimeoutError(`Tab never reached ${target}`)
  }
  return {
    press: async (target) => {
      await reach(target)
      // Every press of the product leads to a page: the next one, or the same with what to mend.
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    unfold: async (target) => {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    write: async (target, text) => {
      await reach(target)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    choose: async (target) => {
      // One radio of a group takes the focus; arrows move within it.
      const name = await target.getAttribute('name')
      for (let step = 0; step < 400; step++) {
        const focused = await page.evaluate(
          (of) => (document.activeElement as HTMLInputElement | null)?.name === of,
          name,
        )
        if (focused) break
        await page.keyboard.press('Tab')
      }
      for (let step = 0; step < 20; step++) {
        const there = await target.evaluate((element) => element === document.activeElement)
        if (there) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Space')
      if (!(await target.isChecked())) throw new errors.TimeoutError(`${target} could not be chosen with keys`)
    },
    pick: async (target, label) => {
      await reach(target)
      await page.keyboard.type(label)
      const chosen = await target.evaluate((element: HTMLSelectElement) =>
        element.selectedOptions[0]?.textContent?.trim(),
      )
      if (chosen !== label) throw new errors.TimeoutError(`typing chose ${chosen} instead of ${label}`)
    },
  }
}
