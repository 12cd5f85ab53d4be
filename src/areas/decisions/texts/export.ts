import { text } from '../../../foundation/language.ts'

/** What stands in the files that somebody takes along. */
export const files = {
  files: {
    register: text<{ network: string }>('Beschlüsse: {network}'),
    registerName: 'beschluesse',
    made: text<{ day: string }>('Stand: {day}. Das Verzeichnis im Netz ist neuer als dieses Blatt.'),
    cut: text<{ most: number }>('Nur die ersten {most}. Wählen Sie im Netz ein Jahr oder ein Gremium.'),
    page: text<{ page: number; pages: number }>('Seite {page} von {pages}'),
    number: 'Nummer',
    title: 'Titel',
    state: 'Stand',
    body: 'Vorgeschlagen von',
    decider: 'Wer entscheidet',
    proposedOn: 'Vorgeschlagen am',
    decidedOn: 'Entschieden am',
    partner: 'Setzt es um',
    effectiveOn: 'Gilt ab',
    reviewOn: 'Überprüfung am',
    endedOn: 'Gilt nicht mehr seit',
    inside: 'Nur für Mitglieder',
    yes: 'ja',
    follows: 'Was daraus folgt',
    plain: 'In einfachen Worten',
    take: 'Als PDF mitnehmen',
  },
}
