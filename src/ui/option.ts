import type { ComponentChildren } from 'preact'

/** One thing to choose. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: ComponentChildren
}
