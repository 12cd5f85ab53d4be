import { errors, type Locator, type Page } from 'playwright-core'
import { tab } from '../access/checks/focus-keys.ts'

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
  /** Many presses at once; those that would go on from where we want to be are held back. `group`: one radio takes the focus for all. */
  async function reach(target: Locator, group = false): Promise<void> {
    await target.waitFor()
    const hold = await target.evaluateHandle((element: HTMLInputElement, group) => {
      const hold = {
        there: () => {
          const focused = document.activeElement as HTMLInputElement | null
          return focused === element || (group && focused?.name === element.name && focused.form === element.form)
        },
        handleEvent: (event: Event) => hold.there() && event.preventDefault(),
      }
      document.addEventListener('keydown', hold, true)
      return hold
    }, group)
    const there = () => hold.evaluate((one) => one.there())
    for (let part = 0; part < 20 && !(await there()); part++) await tab(page, 20)
    const reached = await hold.evaluate((one) => {
      document.removeEventListener('keydown', one, true)
      return one.there()
    })
    if (!reached) throw new errors.TimeoutError(`Tab never reached ${target}`)
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
      const type = await target.getAttribute('type')
      await reach(target, type === 'radio')
      // One radio of a group takes the focus; arrows move within it.
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
