import type { DatedBody } from '../body.ts'
import type { DatedMandate, Mandate } from '../mandate.ts'
import type { Seat } from '../seat.ts'

export const now = { today: '2026-12-01' }
export const body = (id: string, mandates: readonly DatedMandate[] = [], endedOn: string | null = null): DatedBody => ({
  id,
  name: `AG ${id}`,
  kind: 'working',
  foundedOn: null,
  endedOn,
  mandates,
})
export const own: Mandate = {
  ...{ matter: 'general', field: '', power: 'decides', decider: 'self', deciderBody: null, wording: null },
}
export const sendTo = (deciderBody: string, matter: Mandate['matter'] = 'general'): Mandate => ({
  ...own,
  matter,
  power: 'recommends',
  decider: 'body',
  deciderBody,
})
const ever = { since: null, until: null, basis: null, decision: null, untilBasis: null, untilDecision: null }
export const since = (day: string | null, mandate: Mandate, of: Partial<DatedMandate> = {}): DatedMandate => ({
  ...mandate,
  ...ever,
  since: day,
  ...of,
})

/** A seat of the club, on which nobody sits. Ids are words here: rules only compare them. */
export const seat = (of: Partial<Seat> = {}): Seat => ({
  ...{ id: 'seat', bodyId: 'body', heldBy: 'partner', partnerId: 'club', holderName: null, targetGroupId: null },
  ...{ delegateId: null, deputyId: null, tandemId: null, assistantId: null, function: 'member' },
  ...{ cameBy: null, appointedBy: null, since: '2026-01-01', termUntil: null, until: null, version: 1 },
  ...of,
})
