import { type Field, fields, type Mapping } from '../partner-import.ts'
import { plainWord } from './import-words.ts'

/** How the heads of tables call it. The first word is ours. */
export const headWords: Readonly<Record<Field, readonly [string, ...string[]]>> = {
  name: [
    'Name',
    'Organisation',
    'Name der Organisation',
    'Organisationsname',
    'Verein',
    'Vereinsname',
    'Träger',
    'Partner',
    'Netzwerkpartner',
    'Name des Partners',
    'Institution',
    'Einrichtung',
    'Firma',
    'Bezeichnung',
    'Gruppe',
  ],
  kind: ['Art', 'Sektor', 'Art der Organisation', 'Organisationsform', 'Typ', 'Kategorie', 'Bereich', 'Rechtsform'],
  grade: ['Zugehörigkeit', 'Grad', 'Beteiligung', 'Beteiligungsgrad', 'Rolle', 'Status', 'Partnerstatus'],
  single: ['Einzelne Person', 'Einzelperson', 'Privatperson', 'Ist eine Person'],
  postcode: ['Postleitzahl', 'PLZ', 'Post-Leitzahl'],
  town: ['Ort', 'Stadt', 'Gemeinde', 'Wohnort', 'Sitz', 'PLZ Ort', 'PLZ und Ort', 'Postleitzahl und Ort', 'Kommune'],
  phone: [
    'Telefon',
    'Telefonnummer',
    'Tel',
    'Tel.-Nr.',
    'Fon',
    'Rufnummer',
    'Festnetz',
    'Telefon geschäftlich',
    'Handy',
    'Mobil',
  ],
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'E-Mail geschäftlich', 'Kontakt E-Mail'],
  website: ['Webseite', 'Website', 'Internet', 'Internetseite', 'Internetadresse', 'Homepage', 'Web', 'URL', 'Link'],
  interests: ['Interessen', 'Interesse', 'Themen', 'Schwerpunkte', 'Anliegen'],
  strengths: ['Stärken', 'Stärke', 'Kompetenzen', 'Ressourcen', 'Angebote', 'Angebot', 'Fähigkeiten'],
  about: ['Wer wir sind', 'Beschreibung', 'Über uns', 'Kurzbeschreibung', 'Profil', 'Selbstdarstellung', 'Info'],
  binds: ['Was uns bindet', 'Bindungen', 'Rahmenbedingungen', 'Was bindet', 'Gremien'],
  leadDays: ['Vorlauf (Tage)', 'Vorlauf', 'Vorlaufzeit', 'Vorlauf in Tagen', 'Vorlauftage', 'Tage vorher'],
  hoursMonth: ['Stunden im Monat', 'Stunden', 'Stunden pro Monat', 'Std. im Monat', 'Std. pro Monat', 'Zeit im Monat'],
  absences: ['Abwesend', 'Abwesenheit', 'Abwesenheiten', 'Pausen', 'Ferien', 'Urlaub', 'Nicht erreichbar'],
  joinedOn: [
    'Dabei seit',
    'Partner seit',
    'Mitglied seit',
    'Beitritt',
    'Beitrittsdatum',
    'Eintritt',
    'Seit',
    'Aufgenommen am',
  ],
}

/** Heads that hold one of these words as a part, e.g. "Vereins-Homepage", when no column says it exactly. */
const parts: readonly (readonly [Field, RegExp])[] = [
  ['email', /mail/],
  ['website', /website|webseite|homepage|internet|^www|^url/],
  ['phone', /telefon|^tel|mobil|handy|rufnummer/],
  ['postcode', /plz|postleitzahl/],
  ['leadDays', /vorlauf/],
  ['hoursMonth', /stunden/],
  ['interests', /interess/],
  ['strengths', /staerke/],
  ['absences', /abwesen/],
  ['name', /^name(der|des)|(vereins|organisations|firmen|partner)name|^organisation/],
  ['kind', /^(art|typ)der/],
]

/** What each column probably is; every field at most once, the first column that fits gets it. Whether it is right, people say. */
export function guessMapping(head: readonly string[]): Mapping {
  const heads = head.map(plainWord)
  const found = new Map<number, Field>()
  const free = (column: number, field: Field) => !found.has(column) && ![...found.values()].includes(field)
  const take = (column: number, field: Field) => {
    if (column >= 0 && free(column, field)) found.set(column, field)
  }
  for (const field of fields) {
    // Our own word before all others, so that "Name" wins over "Verein" in a table that has both.
    const best = headWords[field].map((word) =>
      heads.findIndex((plain, column) => plain === plainWord(word) && !found.has(column)),
    )
    take(best.find((column) => column >= 0) ?? -1, field)
  }
  for (const [field, part] of parts)
    take(
      heads.findIndex((plain, column) => !found.has(column) && part.test(plain)),
      field,
    )
  return head.map((_, column) => found.get(column) ?? null)
}
