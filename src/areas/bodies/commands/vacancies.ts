import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { id, optionalId, optionalLine } from '../../../foundation/input.ts'
import { sectors } from '../../partners/rules/sector.ts'
import { advertise, withdrawVacancy as withdraw } from '../rules/vacancies.ts'
import { mayShape } from '../rules.ts'
import { loadRoom } from '../storage/seats.ts'
import { endVacancy, loadVacancy, storeVacancy } from '../storage/vacancies.ts'

const words = optionalLine(300).transform((line) => line || null)
const sector = z.preprocess(
  (value) => (value === '' || value === undefined ? undefined : Number(value)),
  z.literal(sectors, 'choose-one').optional(),
)

export const advertiseSeat = command({
  name: 'bodies.advertise-seat',
  input: z.object({ body: id(), targetGroupId: optionalId(), sector, wanted: words, ask: words }),
  load: (db, input, { today }) => loadRoom(db, input.body, input, today),
  may: mayShape,
  rule: (room, input, occasion) => advertise(room, input, occasion),
  store: storeVacancy,
})

export const withdrawVacancy = command({
  name: 'bodies.withdraw-vacancy',
  input: z.object({ vacancy: id() }),
  load: (db, input) => loadVacancy(db, input.vacancy),
  may: mayShape,
  rule: (vacancy, input, occasion) => withdraw(vacancy, input, occasion),
  store: (db, vacancy, { today }) => endVacancy(db, vacancy.id, today, null),
})
