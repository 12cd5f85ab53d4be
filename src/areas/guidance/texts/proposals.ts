import { text, type Variant } from '../../../foundation/language.ts'

/** What the statement may say to begin with. It is read by everyone as it is written, so it is German in every variant. */
export const proposedStatement = {
  scope:
    'Diese Erklärung gilt für alle Seiten dieser Installation von Augenhöhe: für die öffentlichen Seiten und für die Seiten nach der Anmeldung.',
  method:
    'Selbstbewertung nach WCAG 2.2, Stufe AA, und BITV 2.0: automatische Prüfungen der Seiten und Tests nur mit der Tastatur. Tests mit Menschen, die Hilfstechnik benutzen, stehen noch aus.',
}

const plain = text<{ number: number; operator: string }>(
  'Guten Tag.\n\nDanke für Ihre Meldung.\nIhre Meldung hat die Nummer {number}.\n\nDas haben wir geprüft:\n[Was haben Sie geprüft?]\n\nDas ist jetzt anders:\n[Was haben Sie geändert? Oder: Wann ändern Sie es?]\n\nDas hilft Ihnen heute schon:\n[Was hilft den Menschen jetzt?]\n\nViele Grüße\n{operator}',
)

/** What an answer to a barrier report may look like: in plain words for everyone, with gaps in square brackets. */
export const proposedAnswer: Readonly<Record<Variant, typeof plain>> = {
  de: plain,
  'de-easy': plain,
  en: 'Good day.\n\nThank you for your report.\nIt has the number {number}.\n\nThis is what we checked:\n[What did you check?]\n\nThis is different now:\n[What did you change? Or: when will you change it?]\n\nThis helps you already:\n[What can people do until then?]\n\nKind regards\n{operator}',
}
