import { text } from '../../../foundation/language.ts'

export const register = {
  register: {
    title: 'Beschlüsse',
    lead: 'Was Gremien empfohlen haben, wer darüber entscheidet, und was daraus geworden ist.',
    propose: 'Etwas vorschlagen',
    search: 'Beschlüsse suchen und filtern',
    query: 'Titel oder Nummer',
    queryHint: 'Zum Beispiel Markt oder 3/2026',
    state: 'Stand',
    body: 'Gremium',
    year: 'Jahr',
    all: 'alle',
    caption: text<{ count: number }>('{count, plural, one {Ein Eintrag} other {# Einträge}}, Offenes zuerst'),
    days: text<{ days: number }>('{days, plural, =0 {seit heute} one {seit gestern} other {seit # Tagen}}'),
    on: text<{ day: string }>('am {day}'),
    empty: 'Es gibt noch keine Empfehlung.',
    emptyNext: 'Wer für ein Gremium spricht, schlägt etwas vor. Dann stimmt das Gremium darüber ab.',
    emptyPublic: 'Bisher ist nichts entschieden.',
    emptyPublicNext: 'Sobald eine Empfehlung beantwortet ist, steht sie hier für alle.',
    nothing: 'Dazu gibt es keinen Eintrag.',
    nothingNext: 'Suchen Sie ein anderes Wort, oder zeigen Sie alle Einträge.',
  },
}
