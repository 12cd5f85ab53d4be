/** One entry of a navigation. */
export interface Destination {
  readonly label: string
  readonly href: string
  /** The page being read, or one below it. */
  readonly current?: boolean | undefined
}
