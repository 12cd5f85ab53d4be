import { z } from 'zod'
import { sql } from '../../../foundation/database.ts'
import { command } from '../../../foundation/door.ts'
import { mind, onlyTheClock } from '../rules/mind.ts'
import { forget, loadRequests, storeReminded } from '../storage/requests.ts'
import { tellWhoAnswers } from './tell.ts'

/** Asked every morning in each network: reminds whoever has to answer, and forgets what was kept long enough. */
export const mindRequests = command({
  name: 'joining.mind-requests',
  input: z.object({}),
  load: (db, _, { keys }) => loadRequests(db, keys, sql`true`),
  may: onlyTheClock,
  rule: (requests, _, occasion) => mind(requests, occasion),
  store: async (db, { reminded, forgotten }, desk) => {
    for (const { request, times } of reminded) {
      await storeReminded(db, request.id, times)
      const why = times === 1 ? 'soon' : 'late'
      await tellWhoAnswers(db, desk, { ...request, answerBy: request.answerBy ?? desk.today, why })
    }
    for (const id of forgotten) {
      await forget(db, id)
      desk.keys.destroy(id)
    }
  },
})
