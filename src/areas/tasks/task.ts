export const taskStates = ['open', 'under-way', 'needs-help', 'handed-on', 'done'] as const
export type TaskState = (typeof taskStates)[number]

export const taskOrigins = ['recommendation', 'item'] as const
/** Where a task was promised: in a recommendation, or at an item of a meeting. */
export type TaskOrigin = (typeof taskOrigins)[number]

/** A day, and who agreed how when it comes sooner than the partner's tempo asks for. */
export interface AgreedDate {
  /** Calendar day. */
  readonly due: string
  readonly soonerAgreed: string | null
}

interface Given extends AgreedDate {
  readonly id: string
  readonly title: string
  readonly detailText: string
  readonly partnerId: string
  /** Whoever takes care of it there. */
  readonly personId: string | null
  readonly origin: TaskOrigin | null
  readonly originId: string | null
  /** The body that hears at its next meeting how it stands. */
  readonly bodyId: string | null
  readonly givenOn: string
  readonly version: number
}

/** `handed-on`: with another partner, which has not begun yet. */
export type Task =
  | (Given & { readonly state: 'open' | 'under-way' | 'handed-on' })
  | (Given & { readonly state: 'needs-help'; readonly helpWanted: string })
  | (Given & { readonly state: 'done'; readonly doneAt: Date })
