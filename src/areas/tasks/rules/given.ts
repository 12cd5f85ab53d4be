import type { Actor, Person } from '../../../foundation/actor.ts'
import type { Tempo } from '../../partners/partner.ts'
import type { Task, TaskState } from '../task.ts'
import type { Receiver } from './give.ts'

export const today = '2026-11-02'
export const moment = new Date('2026-11-02T10:00:00Z')
export const calm: Tempo = { leadDays: 21, hoursMonth: 4, absences: [{ from: '2026-12-20', to: '2027-01-06' }] }
export const receiver: Receiver = { partnerId: 'town', tempo: calm, people: ['ines'] }

export const person = (of: Partial<Person>): Actor => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  operator: false,
  member: true,
  coordinates: false,
  speaksFor: [],
  assists: [],
  ...of,
})
export const coordination = person({ coordinates: true })
export const contact = person({ speaksFor: ['town'] })
export const assistant = person({ assists: ['town'] })
export const other = person({ speaksFor: ['club'] })

export const given = {
  id: 't',
  title: 'Rampe ausmessen',
  detailText: 'd',
  partnerId: 'town',
  personId: 'ines',
  due: '2026-12-01',
  soonerAgreed: null,
  origin: null,
  originId: null,
  bodyId: 'b',
  givenOn: today,
  version: 3,
}
export function task(state: TaskState): Task {
  if (state === 'done') return { ...given, state, doneAt: moment }
  return state === 'needs-help' ? { ...given, state, helpWanted: 'Ein Zollstock' } : { ...given, state }
}

export const wish = { title: 'Rampe ausmessen', due: '2026-11-23', soonerAgreed: '' }
export const occasion = (by: Actor) => ({ by, today, newId: () => 'new' })
