import type { Check } from '../checks/check.ts'

/** A page with one fault, the same without it, and what the check says of the fault. */
export interface Pair {
  readonly check: Check
  readonly fault: string
  readonly bad: string
  readonly good: string
  readonly says: RegExp
}

export const frame = (inner: string) => `<header>Kopf</header><main><h1>Titel</h1>${inner}</main><footer>Fuß</footer>`
