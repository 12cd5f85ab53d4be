import type { Writing } from '../../../foundation/database.ts'
import type { Desk } from '../../../foundation/door.ts'
import { welcomeLetter } from '../letter.ts'
import type { Seat } from '../seat.ts'
import { loadWelcome } from '../storage/told-seat.ts'

/** Writes to whoever speaks for a seat from now on. */
export async function welcome(db: Writing, seat: Seat, desk: Desk): Promise<void> {
  const told = await loadWelcome(db, seat)
  if (told?.to) await desk.send(welcomeLetter(told, told, told.to, desk.address))
}
