import type { LandCode } from './enforcement-body.ts'

/** A municipality follows the law of its Land and public duties, an association its statutes and contracts. */
export const operatorKinds = ['municipality', 'association', 'other'] as const
export type OperatorKind = (typeof operatorKinds)[number]

/** Whoever runs this installation and answers for it; what no program can know. Empty words were not given. */
export interface Operator {
  readonly kind: OperatorKind | ''
  readonly land: LandCode | ''
  readonly name: string
  /** Street and town, a line each. */
  readonly address: string
  readonly representedBy: string
  /** Court and number of the register an association stands in. */
  readonly register: string
  /** Who answers for what is published (§ 18 (2) MStV). */
  readonly content: string
  readonly email: string
  readonly phone: string
  /** How deaf people call with an interpreter. */
  readonly signRelay: string
  /** Name and address of the data protection officer. */
  readonly dataProtection: string
  /** The authority that somebody can complain to about the use of their data. */
  readonly supervision: string
  readonly hosting: string
  /** The body to turn to when a barrier report was not answered well; goes before the preset of the Land. */
  readonly enforcement: string
  readonly version: number
}
