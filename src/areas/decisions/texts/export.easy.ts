import type { Shape } from '../../../foundation/language.ts'
import type { files as german } from './export.ts'

export const files: Shape<typeof german> = {
  files: {
    register: 'Beschlüsse. Das Netzwerk heißt: {network}',
    registerName: 'beschluesse',
    made: 'Diese Liste ist vom {day}. Im Internet steht immer die neue Liste.',
    cut: 'Das sind nur die ersten {most}. Wählen Sie im Internet ein Jahr.',
    page: 'Seite {page} von {pages}',
    number: 'Nummer',
    title: 'Worum geht es?',
    state: 'Wie steht es?',
    body: 'Der Vorschlag ist von',
    decider: 'Wer entscheidet?',
    proposedOn: 'Vorschlag am',
    decidedOn: 'Entscheidung am',
    partner: 'Wer macht es?',
    effectiveOn: 'Gilt ab',
    reviewOn: 'Prüfung am',
    endedOn: 'Gilt nicht mehr seit',
    inside: 'Nur für Mitglieder',
    yes: 'ja',
    follows: 'Was passiert jetzt?',
    plain: 'In einfachen Worten',
    take: 'Als PDF speichern',
  },
}
