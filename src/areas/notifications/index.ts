import { area } from '../../foundation/addresses.ts'
import { addresses } from './addresses.ts'
import { lostLetters } from './reads/letters.ts'
import { today } from './reads/today.ts'
import { notificationsTexts } from './texts.ts'

/** What waits for whom: Heute. Nobody imports it. */
export const notifications = area({
  name: 'notifications',
  texts: notificationsTexts,
  commands: [],
  reads: [today, lostLetters],
  addresses,
  reactions: [],
})
