import type { Shape } from '../../../foundation/language.ts'
import type { twin as de } from './twin.ts'

export const twin: Shape<typeof de> = {
  title: 'Einfach geschrieben',
  lead: 'Schreiben Sie den Text noch einmal. Schreiben Sie kurze Sätze. Nehmen Sie bekannte Wörter.',
  original: 'Das ist der erste Text',
  plain: 'Einfach geschrieben',
  hint: 'Schreiben Sie in jeden Satz nur einen Gedanken. Ein Satz hat höchstens 12 Wörter. Jeder Satz steht in einer neuen Zeile.',
  finished: 'Der Text ist fertig. Alle dürfen ihn lesen.',
  save: 'Text speichern',
  outdated: 'Der erste Text ist jetzt anders. Prüfen Sie: Stimmt der einfache Text noch?',
}
