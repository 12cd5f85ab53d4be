import type { PictogramName } from './pictograms.ts'

/** One entry of a navigation. */
export interface Destination {
  readonly label: string
  readonly href: string
  /** The page being read, or one below it. */
  readonly current?: boolean | undefined
  /** Stands before the label for who wants pictograms. */
  readonly sign?: PictogramName | undefined
}
