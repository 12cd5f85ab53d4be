import type { Shape } from './language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  refusals: {
    'sign-in-first': 'Melden Sie sich zuerst an.',
    'members-only': 'Diese Seite ist nur für Mitglieder. Gehören Sie dazu? Dann fragen Sie die Koordination.',
    'coordination-only': 'Das darf nur die Koordination. Schreiben Sie der Koordination.',
    'operators-only': 'Das dürfen nur die Betreiber von dieser Seite.',
    'changed-meanwhile':
      'Eine andere Person hat hier etwas geändert. Ihr Text ist noch da. Sie sehen beide Texte. Vergleichen Sie. Dann speichern Sie noch einmal.',
  },
  problems: {
    'check-field': 'Prüfen Sie dieses Feld.',
    'field-missing': 'Füllen Sie dieses Feld aus.',
    'text-too-long': 'Der Text ist zu lang. Schreiben Sie weniger.',
    'too-many': 'Das sind zu viele. Schreiben Sie weniger auf.',
    'choose-one': 'Wählen Sie etwas aus.',
    'email-missing': 'Schreiben Sie Ihre E-Mail-Adresse auf.',
    'email-looks-wrong': 'Die E-Mail-Adresse stimmt nicht. Zum Beispiel: name@beispiel.de',
    'number-missing': 'Schreiben Sie eine Zahl.',
    'number-whole': 'Schreiben Sie nur eine Zahl. Zum Beispiel: 14',
    'number-out-of-range': 'Diese Zahl passt nicht. Prüfen Sie die Zahl.',
    'day-missing': 'Schreiben Sie ein Datum. Zum Beispiel: 8. September 2027',
    'day-looks-wrong': 'Dieses Datum gibt es nicht. Zum Beispiel: 8. September 2027',
    'time-missing': 'Schreiben Sie eine Uhrzeit. Zum Beispiel: 16:30',
    'time-looks-wrong': 'Die Uhrzeit stimmt nicht. Schreiben Sie zum Beispiel: 16:30',
    'file-missing': 'Wählen Sie eine Datei aus.',
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht ist die Adresse falsch. Oder die Seite ist jetzt an einer anderen Stelle.',
    next: 'Zum Anfang',
  },
  forbidden: { title: 'Das geht hier nicht', signIn: 'Anmelden', back: 'Zurück zum Netzwerk' },
  tooLarge: {
    title: 'Die Datei ist zu groß',
    lead: 'Eine Datei darf höchstens 10 Mega-Byte groß sein. Teilen Sie die Datei. Oder speichern Sie die Datei ohne Bilder. Dann gehen Sie zurück. Versuchen Sie es noch einmal.',
  },
  elsewhere: {
    title: 'Das Formular kommt von einer fremden Seite',
    lead: 'Das erlauben wir nicht. So sind Sie sicher. Öffnen Sie unsere Seite. Füllen Sie das Formular dort aus.',
  },
  unreadable: {
    title: 'Das Formular ist nicht ganz angekommen',
    lead: 'Wir haben nichts gespeichert. Gehen Sie zurück. Laden Sie die Seite neu. Schicken Sie das Formular noch einmal ab.',
  },
  broken: {
    title: 'Wir haben einen Fehler gemacht',
    lead: 'Wir haben nichts gespeichert. Gehen Sie zurück. Versuchen Sie es noch einmal. Geht es wieder nicht? Dann sagen Sie es der Koordination.',
  },
  backAgain: 'Zurück',
}
