import { z } from 'zod'
import { choice, optionalDay, optionalId, optionalLine } from '../../../foundation/input.ts'
import { functions, ownHolders, waysIn } from '../seat.ts'

/** Nothing chosen is `null`: not documented. */
export const cameBy = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  choice(waysIn).nullable(),
)
export const appointedBy = optionalLine(200).transform((line) => line || null)

/** What is said of a seat whenever it is filled or changed. */
export const seatTerms = {
  heldBy: z.preprocess((value) => value || undefined, choice(ownHolders).optional()),
  delegateId: optionalId(),
  deputyId: optionalId(),
  tandemId: optionalId(),
  assistantId: optionalId(),
  targetGroupId: optionalId(),
  function: choice(functions).default('member'),
  cameBy,
  appointedBy,
  termUntil: optionalDay(),
}
