import type { TableNote } from '../../foundation/tables.ts'

/** What a column of a table can hold, in the order our own tables have. */
export const fields = [
  'name',
  'kind',
  'grade',
  'single',
  'postcode',
  'town',
  'phone',
  'email',
  'website',
  'interests',
  'strengths',
  'about',
  'binds',
  'leadDays',
  'hoursMonth',
  'absences',
  'joinedOn',
] as const
export type Field = (typeof fields)[number]

/** Which field each column of the file goes into; `null` where it is not brought in. */
export type Mapping = readonly (Field | null)[]

export const importStates = ['mapping', 'preview', 'done', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** More partners no network has; and the whole network waits while a table is brought in. */
export const mostRows = 2000

/** Days after which a table that nobody finished is forgotten, with all it holds of other people. */
export const openFor = 7

/** A table of partners on its way in. Once it is in, its rows are forgotten: undoing needs only the partners themselves. */
export interface PartnerImport {
  readonly id: string
  readonly fileName: string
  readonly state: ImportState
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The line in the file of each row, as people see it. */
  readonly lines: readonly number[]
  readonly notes: readonly TableNote[]
  /** Empty until somebody has looked at it. */
  readonly mapping: Mapping
  /** Lines that come in although there seems to be such a partner already. */
  readonly anyway: readonly number[]
  readonly version: number
}

/** Neither brought in nor taken back yet. */
export function isOpen({ state }: Pick<PartnerImport, 'state'>): boolean {
  return state === 'mapping' || state === 'preview'
}
