import { type DatedMandate, holdsOn, type Mandate } from './mandate.ts'

export const kinds = ['steering', 'working', 'carrier', 'advisory', 'plenary', 'coordination'] as const
/** Steuerungsgruppe, Arbeitsgruppe, Gremium des Trägers, Beirat, Plenum, Koordination. */
export type Kind = (typeof kinds)[number]

export const opennesses = ['open', 'by-admission', 'by-appointment', 'closed'] as const
/** How somebody comes to sit in it. */
export type Openness = (typeof opennesses)[number]

/** What its coordination says about a body. `null` means: not documented. */
export interface BodyProfile {
  readonly name: string
  readonly kind: Kind
  readonly openness: Openness | null
  /** Weeks from one meeting to the next. */
  readonly rhythmWeeks: number | null
  readonly note: string | null
}

export interface Body extends BodyProfile {
  readonly id: string
  readonly purposeText: string
  /** `null`: not documented. */
  readonly foundedOn: string | null
  /** An ended body takes no seats and no mandates any more, and stays readable. */
  readonly endedOn: string | null
  readonly version: number
}

/** A body as the others see it when somebody asks who decides. */
export interface KnownBody extends Pick<Body, 'id' | 'name' | 'kind' | 'endedOn'> {
  readonly mandates: readonly Mandate[]
}

/** A body with every mandate it ever had or will have. */
export interface DatedBody extends KnownBody {
  readonly foundedOn: string | null
  readonly mandates: readonly DatedMandate[]
}

/** The bodies there were on a day, with the mandates that held then. */
export function onDay(bodies: readonly DatedBody[], day: string): readonly DatedBody[] {
  return bodies
    .filter(({ foundedOn, endedOn }) => (foundedOn === null || foundedOn <= day) && (endedOn === null || day < endedOn))
    .map((body) => ({ ...body, mandates: body.mandates.filter((mandate) => holdsOn(mandate, day)) }))
}
