import type { Shape } from '../../../foundation/language.ts'
import type { importAnswersDe } from './import-answers.ts'

export const importAnswersEasy: Shape<typeof importAnswersDe> = {
  refusals: {
    'import-is-over':
      'Diese Tabelle ist schon fertig. Wollen Sie etwas ändern? Dann laden Sie die Datei noch einmal hoch.',
    'columns-first': 'Wählen Sie zuerst: Was steht in welcher Spalte?',
    'nothing-to-bring-in':
      'Hier ist kein neuer Partner. Verbessern Sie die Datei. Oder entscheiden Sie über die doppelten Zeilen.',
    'preview-is-old': 'Im Netzwerk ist jetzt etwas anders. Prüfen Sie die Zahlen noch einmal. Dann entscheiden Sie.',
    'undone-already': 'Die Partner aus dieser Tabelle sind schon wieder entfernt.',
    'all-still-needed':
      'Andere brauchen diese Partner schon. Darum bleiben alle. Geht ein Partner weg? Dann tragen Sie das einzeln ein.',
  },
  problems: {
    'file-too-large':
      'Die Datei ist zu groß. Höchstens 10 Mega-Byte und 100 Spalten gehen. Löschen Sie Bilder und leere Spalten. Oder teilen Sie die Tabelle.',
    'file-wrong-kind':
      'Diese Datei können wir nicht lesen. Speichern Sie die Datei als XLSX, ODS oder CSV. Laden Sie die Datei dann hoch.',
    'file-bomb': 'In der Datei ist zu viel. Machen Sie eine neue Tabelle. Kopieren Sie nur die Zellen hinein.',
    'file-broken':
      'Die Datei ist kaputt. Öffnen Sie die Datei in Excel oder LibreOffice. Speichern Sie die Datei neu. Laden Sie die Datei dann noch einmal hoch.',
    'file-empty': 'In der Datei steht nichts. Wählen Sie eine andere Datei.',
    'file-too-slow': 'Das Lesen dauert zu lange. Machen Sie eine neue Tabelle. Kopieren Sie nur die Zellen hinein.',
    'file-protected':
      'Die Datei hat ein Passwort. Speichern Sie die Datei ohne Passwort. Laden Sie die Datei dann hoch.',
    'file-too-many-rows': 'Die Tabelle hat zu viele Zeilen. Höchstens 2.000 Zeilen gehen. Teilen Sie die Tabelle.',
    'file-more-than-we-take':
      'Die Tabelle hat {rows, number} Zeilen. Höchstens {most, number} Zeilen gehen. Teilen Sie die Tabelle.',
    'file-only-heads': 'In der Tabelle steht noch kein Partner. Schreiben Sie mindestens einen Partner hinein.',
    'name-column-missing': 'In welcher Spalte steht der Name? Den Namen brauchen wir.',
    'field-mapped-twice': 'Das haben Sie schon bei einer anderen Spalte gewählt. Wählen Sie hier etwas anderes.',
    'absences-look-wrong':
      'Schreiben Sie die Zeit so: 1. Juli 2027 bis 15. August 2027. Zwischen 2 Zeiten steht ein Komma.',
  },
  done: {
    'import-begun': 'Die Tabelle ist hochgeladen. Noch ist kein Partner aufgenommen.',
    'import-mapped': 'Ihre Auswahl ist gespeichert. Noch ist kein Partner aufgenommen.',
    'import-chosen': 'Ihre Auswahl ist gespeichert.',
    'import-finished': 'Die Partner sind jetzt dabei.',
    'import-undone': 'Die Partner aus dieser Tabelle sind wieder entfernt.',
    'import-dropped': 'Die Tabelle ist weg.',
    'partner-removed': 'Der Partner ist weg.',
  },
  facts: {
    'import-begun': '{who} hat die Tabelle hochgeladen.',
    'import-mapped': '{who} hat die Spalten gewählt.',
    'import-chosen': '{who} hat über doppelte Zeilen entschieden.',
    'import-finished': '{who} hat {count} Partner aus der Tabelle aufgenommen.',
    'import-undone': '{who} hat {count} Partner wieder entfernt.',
    'import-dropped':
      '{forgotten, select, true {Die Tabelle war nach 7 Tagen nicht fertig. Darum ist sie weg.} other {{who} hat die Tabelle weggeworfen.}}',
    'partner-removed': '{who} hat den Partner wieder entfernt.',
  },
}
