import type { CDPSession, Page } from 'playwright-core'

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * Presses Tab as often as asked, all at once: the browser takes one key after the other, and nobody waits for each. What happened
 * is read back from what the page noted. Comes back when the last key is done with.
 */
export async function tab(page: Page, times: number, back = false): Promise<void> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  const session = await known
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: back ? 8 : 0 }
  const presses = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' }),
    session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
  ])
  await Promise.all(presses.flat())
}
