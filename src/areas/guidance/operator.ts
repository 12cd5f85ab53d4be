/** Whoever runs this installation and answers for it; what no program can know. Empty words were not given. */
export interface Operator {
  readonly name: string
  /** Street and town, a line each. */
  readonly address: string
  readonly representedBy: string
  readonly email: string
  readonly phone: string
  /** Name and address of the data protection officer. */
  readonly dataProtection: string
  /** The body to turn to when a barrier report was not answered well. */
  readonly enforcement: string
  readonly version: number
}
