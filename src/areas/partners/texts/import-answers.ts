import { text } from '../../../foundation/language.ts'

/** What an import answers: refusals, problems, what was done and what the history says. */
export const importAnswersDe = {
  refusals: {
    'import-is-over':
      'Diese Tabelle ist schon eingelesen oder zurückgenommen. Laden Sie die Datei noch einmal hoch, wenn Sie etwas ändern wollen.',
    'columns-first': 'Ordnen Sie zuerst die Spalten zu.',
    'nothing-to-bring-in':
      'Aus dieser Tabelle gibt es nichts aufzunehmen. Verbessern Sie die Datei oder entscheiden Sie über die doppelten Zeilen.',
    'preview-is-old':
      'Seit der Vorschau hat sich im Netzwerk etwas geändert. Prüfen Sie die Zahlen noch einmal und bestätigen Sie dann.',
    'undone-already': 'Diese Tabelle ist schon zurückgenommen.',
    'all-still-needed':
      'Von diesen Partnern kann keiner entfernt werden, denn alle werden schon gebraucht. Tragen Sie stattdessen einzeln den Austritt ein.',
  },
  problems: {
    'file-too-large':
      'Die Datei ist zu groß. Höchstens 10 MB und 100 Spalten gehen. Löschen Sie Bilder und leere Spalten, oder teilen Sie die Tabelle.',
    'file-wrong-kind':
      'Diese Datei ist keine Tabelle, die wir lesen können. Speichern Sie sie als XLSX, ODS oder CSV und laden Sie sie noch einmal hoch.',
    'file-bomb':
      'Die Datei enthält ausgepackt zu viel. Kopieren Sie nur die Zellen in eine neue, leere Tabelle und laden Sie diese hoch.',
    'file-broken':
      'Die Datei ist beschädigt. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie neu und laden Sie sie noch einmal hoch.',
    'file-empty': 'In der Datei steht nichts. Wählen Sie eine Datei, in der Partner stehen.',
    'file-too-slow':
      'Das Lesen der Datei dauert zu lange. Kopieren Sie nur die Zellen in eine neue, leere Tabelle oder teilen Sie die Tabelle.',
    'file-protected':
      'Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort und laden Sie sie noch einmal hoch.',
    'file-too-many-rows': 'Die Tabelle hat zu viele Zeilen. Auf einmal gehen höchstens 2.000. Teilen Sie die Tabelle.',
    'file-more-than-we-take': text<{ rows: number; most: number }>(
      'Die Tabelle hat {rows, number} Zeilen. Auf einmal gehen höchstens {most, number}. Teilen Sie die Tabelle.',
    ),
    'file-only-heads':
      'In der Tabelle stehen nur die Namen der Spalten. Schreiben Sie darunter mindestens einen Partner.',
    'name-column-missing': 'Sagen Sie uns, in welcher Spalte der Name steht. Ohne Namen geht es nicht.',
    'field-mapped-twice':
      'Diese Angabe ist schon einer anderen Spalte zugeordnet. Wählen Sie hier etwas anderes oder lassen Sie die Spalte weg.',
    'absences-look-wrong': 'Schreiben Sie Zeiten so: 1.7.2027–15.8.2027; 20.12.–6.1.2028.',
  },
  done: {
    'import-begun': 'Die Tabelle ist hochgeladen. Aufgenommen ist noch nichts.',
    'import-mapped': 'Die Zuordnung ist gespeichert. Aufgenommen ist noch nichts.',
    'import-chosen': 'Die Auswahl ist gemerkt.',
    'import-finished': 'Die Partner sind aufgenommen.',
    'import-undone': 'Das Einlesen ist zurückgenommen.',
    'import-dropped': 'Die Tabelle ist verworfen.',
    'partner-removed': 'Der Partner ist entfernt.',
  },
  facts: {
    'import-begun': '{who} hat die Tabelle hochgeladen.',
    'import-mapped': '{who} hat die Spalten zugeordnet.',
    'import-chosen': '{who} hat über doppelte Zeilen entschieden.',
    'import-finished': '{who} hat {count} Partner eingelesen.',
    'import-undone': '{who} hat {count} Partner aus dieser Tabelle wieder entfernt.',
    'import-dropped':
      '{forgotten, select, true {Die Tabelle wurde nach 7 Tagen verworfen, weil niemand sie fertig eingelesen hat.} other {{who} hat die Tabelle verworfen.}}',
    'partner-removed': '{who} hat das Einlesen dieses Partners zurückgenommen.',
  },
}
