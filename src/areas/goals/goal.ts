export const states = ['idea', 'proposed', 'agreed', 'under-way', 'reached', 'dropped', 'waiting'] as const
/** Idee, vorgeschlagen, vereinbart, unterwegs, erreicht, verworfen, Warteliste. */
export type GoalState = (typeof states)[number]

/** What the partners hold themselves to; it stands on top of agendas. */
export const onTop: readonly GoalState[] = ['agreed', 'under-way']

/** What a network shows to everyone; ideas and what became of them are its own. */
export const shown: readonly GoalState[] = [...onTop, 'reached']

/** Where a goal may go from each state. Nothing is final: what was reached can slip, what was dropped can come back. */
export const onward: Readonly<Record<GoalState, readonly GoalState[]>> = {
  idea: ['proposed', 'agreed', 'waiting', 'dropped'],
  proposed: ['agreed', 'idea', 'waiting', 'dropped'],
  agreed: ['under-way', 'reached', 'waiting', 'dropped'],
  'under-way': ['reached', 'waiting', 'dropped'],
  reached: ['under-way'],
  dropped: ['proposed'],
  waiting: ['proposed', 'agreed', 'under-way', 'dropped'],
}

interface Common {
  readonly id: string
  readonly title: string
  readonly whyText: string
  /** The body that sees to it. */
  readonly ownerBody: string | null
  /** First day of the present state. */
  readonly since: string
  readonly version: number
}

/** A goal is dropped with a reason, or it is not dropped. */
export type Goal =
  | (Common & { readonly state: Exclude<GoalState, 'dropped'>; readonly reasonText: string | null })
  | (Common & { readonly state: 'dropped'; readonly reasonText: string })
