export const kinds = [
  'self-advocacy',
  'welfare-provider',
  'club',
  'association',
  'company',
  'institution',
  'school',
  'municipal-department',
  'faith-community',
  'project-coordination',
  'other',
] as const
export type Kind = (typeof kinds)[number]

export const grades = ['lead', 'partner', 'supporter', 'expert'] as const
/** How somebody belongs: in the lead, by agreement, by letter of intent, as an expert in their own cause. Not a rank. */
export type Grade = (typeof grades)[number]

export const singles = ['no', 'yes', 'yes-named'] as const
/** Whether a partner is one person. Everyone reads the names of organisations and groups, of a person only with their word (`yes-named`). */
export type Single = (typeof singles)[number]

/** Away from the first day to the last, both included. Days as `2026-12-01`. */
export interface Absence {
  readonly from: string
  readonly to: string
}

/** At what pace somebody can work. `null` means: they have not said. Kept so that it can be respected, never compared. */
export interface Tempo {
  /** Calendar days they must know ahead. */
  readonly leadDays: number | null
  readonly hoursMonth: number | null
  /** In the order of their first day. */
  readonly absences: readonly Absence[]
}

/** What a partner says about itself. */
export interface Profile extends Tempo {
  readonly name: string
  readonly kind: Kind
  readonly grade: Grade
  readonly single: Single
  readonly town: string
  readonly postcode: string
  /** With its scheme, or empty. */
  readonly website: string
  readonly email: string
  readonly phone: string
  readonly interests: readonly string[]
  readonly strengths: readonly string[]
  /** Who we are. Markdown. */
  readonly about: string
  /** What binds us, e.g. a board that meets every six weeks. Markdown. */
  readonly binds: string
}

/** An organisation, a group or a person in their own right. Nothing is ever deleted: seats, tasks and history stay with the partner. */
export interface Partner extends Profile {
  readonly id: string
  readonly aboutText: string
  readonly bindsText: string
  readonly joinedOn: string
  /** The first day they no longer belong; may lie ahead. `null` while there is no such day. */
  readonly leftOn: string | null
  readonly version: number
}

export type Standing = 'belongs' | 'leaving' | 'left'

export function standing({ leftOn }: Pick<Partner, 'leftOn'>, today: string): Standing {
  if (leftOn === null) return 'belongs'
  return leftOn > today ? 'leaving' : 'left'
}
