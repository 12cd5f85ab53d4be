import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Tempo } from '../../partners/partner.ts'
import { fits } from '../../partners/rules/tempo.ts'
import type { AgreedDate, Task, TaskOrigin } from '../task.ts'
import { mayAgreeSooner } from './may.ts'
import { stillOpen } from './progress.ts'

/** A partner as somebody who may be given a task. */
export interface Receiver {
  readonly partnerId: string
  readonly tempo: Tempo
  /** Its contact persons. */
  readonly people: readonly string[]
}

/** Who wants to give a task to whom. */
export interface Giving {
  readonly receiver: Receiver
  /** The giver has a seat here, as delegate or deputy. */
  readonly seated: boolean
}

export interface GivenTask {
  readonly title: string
  readonly person?: string | undefined
  readonly due: string
  readonly soonerAgreed: string
  readonly origin?: TaskOrigin | undefined
  readonly originId?: string | undefined
  readonly body?: string | undefined
}

type Today = Pick<Occasion, 'by' | 'today'>

/** The date, or why it cannot be and which one would be fair. Nothing is saved that the partner's tempo does not carry. */
function agreed(
  { partnerId, tempo }: Receiver,
  { due, soonerAgreed }: { due: string; soonerAgreed: string },
  { by, today }: Today,
): AgreedDate | Faults {
  if (due < today) return { faults: [{ field: 'due', key: 'due-past' }] }
  const answer = fits(tempo, today, due)
  if (answer === true) return { due, soonerAgreed: null }
  // At noon in UTC it is the same day in every zone a server may stand in.
  const values = { earliest: Date.parse(`${answer.earliest}T12:00Z`) }
  const tooSoon = { field: 'due', key: answer.why === 'absence' ? 'away-then' : 'too-soon', values }
  if (soonerAgreed === '') return { faults: [tooSoon] }
  if (!mayAgreeSooner(by, partnerId)) return { faults: [tooSoon, { field: 'soonerAgreed', key: 'sooner-is-theirs' }] }
  return { due, soonerAgreed }
}

export function give(
  { receiver }: Giving,
  input: GivenTask,
  occasion: Today & Pick<Occasion, 'newId'>,
): Ruling<Omit<Task & { state: 'open' }, 'detailText'>> | Faults {
  const date = agreed(receiver, input, occasion)
  if ('faults' in date) return date
  if (input.person && !receiver.people.includes(input.person))
    return { faults: [{ field: 'person', key: 'person-elsewhere' }] }
  const next = {
    ...date,
    id: occasion.newId(),
    title: input.title,
    partnerId: receiver.partnerId,
    personId: input.person ?? null,
    origin: (input.originId && input.origin) || null,
    originId: (input.origin && input.originId) || null,
    bodyId: input.body ?? null,
    givenOn: occasion.today,
    state: 'open' as const,
    version: 1,
  }
  const values = { partner: next.partnerId, body: next.bodyId, due: next.due }
  return { next, facts: [{ name: 'tasks.task-given', about: next.id, values }] }
}

/** The other partner's own tempo counts. Nobody there is named: who takes care of it is theirs to say. */
export function handOn(
  { receiver, ...task }: Task & { receiver: Receiver },
  input: { due: string; soonerAgreed: string },
  occasion: Today,
): Ruling<Task> | Refusal | Faults {
  const open = stillOpen(task)
  if (open !== true) return open
  if (receiver.partnerId === task.partnerId) return { faults: [{ field: 'partner', key: 'same-partner' }] }
  const date = agreed(receiver, input, occasion)
  if ('faults' in date) return date
  const next: Task = { ...task, ...date, partnerId: receiver.partnerId, personId: null, state: 'handed-on' }
  return {
    next,
    facts: [{ name: 'tasks.task-handed-on', about: task.id, values: { partner: next.partnerId, due: next.due } }],
  }
}

/** Another day, sooner or later, when life came between; checked like the first one. */
export function agreeOnDate(
  { receiver, ...task }: Task & { receiver: Receiver | null },
  input: { due: string; soonerAgreed: string },
  occasion: Today,
): Ruling<Task> | Refusal | Faults {
  const open = stillOpen(task)
  if (open !== true) return open
  if (!receiver) return refused('partner-left')
  const date = agreed(receiver, input, occasion)
  if ('faults' in date) return date
  return {
    next: { ...task, ...date },
    facts: [{ name: 'tasks.date-agreed', about: task.id, values: { due: date.due } }],
  }
}
