import { page } from '../../foundation/addresses.ts'
import { LettersPage } from './pages/letters.tsx'
import { TodayPage } from './pages/today.tsx'
import { lostLetters } from './reads/letters.ts'
import { today } from './reads/today.ts'

export const addresses = [
  page('/n/:network/heute', { read: today, view: TodayPage }),
  page('/n/:network/heute/briefe', { read: lostLetters, view: LettersPage }),
]
