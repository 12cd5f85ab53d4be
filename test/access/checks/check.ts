import type { Page } from 'playwright-core'

/** What is wrong with the page that is open, one sentence each; nothing when it is right. */
export type Check = (page: Page) => Promise<readonly string[]>
