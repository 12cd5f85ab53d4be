import { text } from '../../../foundation/language.ts'

export const importDe = {
  /** Behind the button that downloads the partners as XLSX. */
  alsoAs: 'auch als',
  fields: {
    name: 'Name',
    kind: 'Art',
    grade: 'Zugehörigkeit',
    postcode: 'Postleitzahl',
    town: 'Ort',
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Internetseite',
    interests: 'Interessen',
    strengths: 'Stärken',
    about: 'Wer wir sind',
    binds: 'Was uns bindet',
    leadDays: 'Vorlauf in Tagen',
    hoursMonth: 'Stunden im Monat',
    absences: 'Abwesend',
    joinedOn: 'Dabei seit',
  },
  states: {
    mapping: 'Noch nicht fertig',
    preview: 'Noch nicht fertig',
    done: 'Eingelesen',
    undone: 'Zurückgenommen',
  },
  start: {
    title: 'Partner aus einer Tabelle einlesen',
    lead: 'Sie führen Ihre Partner schon in einer Tabelle? Laden Sie sie hier hoch. Aufgenommen wird erst etwas, wenn Sie die Vorschau bestätigt haben.',
    file: 'Ihre Tabelle',
    fileHint: text<{ most: number }>(
      'Eine Datei aus Excel (.xlsx), LibreOffice (.ods) oder eine Textdatei (.csv). Höchstens 10 MB und {most, number} Zeilen.',
    ),
    upload: 'Tabelle hochladen',
    expected: 'Was in der Tabelle stehen kann',
    expectedLead:
      'Jede Zeile ist ein Partner, die erste Zeile nennt die Spalten. Nur der Name ist nötig. Wie die Spalten heißen und in welcher Reihenfolge sie stehen, ist gleich: Sie ordnen sie gleich selbst zu.',
    sample: 'Muster-Tabelle herunterladen (XLSX)',
    columns: 'Spalten, die wir kennen',
    meanings: {
      name: 'Name der Organisation, der Gruppe oder der Person. Nötig.',
      kind: 'Zum Beispiel Verein, Sozialer Träger, Schule, Unternehmen. Sonst wird es „Anderes“.',
      grade: 'Zum Beispiel Partner, Unterstützer*in, Federführung. Sonst wird es „Partner mit Vereinbarung“.',
      postcode: 'Fünf Ziffern. Eine Null, die vorn fehlt, ergänzen wir.',
      town: 'Auch Postleitzahl und Ort zusammen: 91052 Erlangen.',
      phone: 'So, wie Sie die Nummer schreiben.',
      email: 'Eine Adresse.',
      website: 'Mit oder ohne https.',
      interests: 'Mehrere mit Komma, Strichpunkt oder in neuen Zeilen.',
      strengths: 'Mehrere mit Komma, Strichpunkt oder in neuen Zeilen.',
      about: 'Ein Text.',
      binds: 'Ein Text, zum Beispiel: Unser Vorstand trifft sich alle sechs Wochen.',
      leadDays: 'Eine Zahl: 14. Auch „2 Wochen“.',
      hoursMonth: 'Eine ganze Zahl: 6.',
      absences: 'Mehrere mit Strichpunkt: 1.7.2027–15.8.2027; 20.12.–6.1.2028.',
      joinedOn: 'Ein Datum: 1.3.2026. Ohne Datum gilt der Tag des Einlesens.',
    },
    earlier: 'Bisher eingelesen',
    none: 'Noch keine Tabelle eingelesen',
    noneNext: 'Laden Sie oben die erste Tabelle hoch.',
    by: text<{ day: string; who: string }>('{day}, {who}'),
    partners: text<{ count: number }>(
      '{count, plural, =0 {Kein Partner aus dieser Tabelle ist noch da.} one {# Partner aus dieser Tabelle ist da.} other {# Partner aus dieser Tabelle sind da.}}',
    ),
    goOn: 'Weitermachen',
    look: 'Ansehen oder zurücknehmen',
  },
  mapping: {
    title: 'Spalten zuordnen',
    lead: text<{ file: string; rows: number }>(
      'Ihre Tabelle „{file}“ hat {rows, plural, one {eine Zeile} other {# Zeilen}} mit Angaben. Sagen Sie uns, was in welcher Spalte steht. Was wir erkannt haben, ist schon ausgewählt.',
    ),
    column: text<{ head: string }>('Spalte „{head}“'),
    examples: text<{ list: string }>('Darin steht: {list}'),
    noExamples: 'Diese Spalte ist leer.',
    leaveOut: 'Diese Spalte nicht einlesen',
    save: 'Vorschau ansehen',
    notes: {
      'guessed-encoding':
        'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind. Prüfen Sie Umlaute: Steht „Müller“ richtig da?',
      'several-sheets':
        'Die Datei hat mehrere Blätter. Eingelesen wird nur das erste, in dem etwas steht. Speichern Sie die anderen einzeln.',
      'formulas-kept-as-text':
        'In manchen Zellen steht eine Formel statt eines Ergebnisses. Öffnen Sie die Datei im Tabellenprogramm, speichern Sie sie und laden Sie sie noch einmal hoch.',
    },
  },
  preview: {
    title: 'Vorschau: Partner einlesen',
    lead: 'Noch ist nichts aufgenommen. Prüfen Sie, was aus Ihrer Tabelle wird.',
    file: 'Datei',
    fresh: 'Neue Partner',
    freshCount: text<{ count: number }>('{count, number}'),
    double: 'Gibt es vielleicht schon',
    doubleCount: text<{ count: number; anyway: number }>(
      '{count, number}, {anyway, plural, =0 {sie bleiben weg} one {einer davon wird trotzdem aufgenommen} other {# davon werden trotzdem aufgenommen}}',
    ),
    choose: 'Einzeln entscheiden',
    faulty: 'Mit Fehlern',
    faultyCount: text<{ count: number }>('{count, plural, =0 {keine} other {#, sie bleiben weg}}'),
    confirm: text<{ count: number }>('{count, plural, one {# Partner aufnehmen} other {# Partner aufnehmen}}'),
    nothing: 'Hier gibt es nichts aufzunehmen',
    nothingNext: 'Verbessern Sie die Zeilen in Ihrer Datei, oder ordnen Sie die Spalten anders zu.',
    columns: 'Spalten anders zuordnen',
    another: 'Andere Datei hochladen',
    notes: 'So haben wir es verstanden',
    note: {
      'unknown-kind': text<{ word: string }>('„{word}“ kennen wir nicht als Art. Daraus wird „Anderes“.'),
      'unknown-grade': text<{ word: string }>(
        '„{word}“ kennen wir nicht als Zugehörigkeit. Daraus wird „Partner mit Vereinbarung“.',
      ),
      'postcode-filled': text<{ postcode: string; filled: string }>('Aus der Postleitzahl {postcode} wird {filled}.'),
      'place-split': text<{ postcode: string; town: string }>('Postleitzahl {postcode}, Ort {town}.'),
    },
    notesMany: text<{ count: number }>(
      'Und {count, plural, one {eine weitere Angabe} other {# weitere Angaben}} dieser Art.',
    ),
    lines: text<{ count: number; list: string }>('{count, plural, one {Zeile {list}} other {Zeilen {list}}}'),
    linesMany: text<{ count: number; list: string }>('Zeilen {list} und {count} weitere'),
    lists: 'Zeilen ansehen',
    showFaulty: text<{ count: number }>('{count, plural, one {# Zeile mit Fehlern} other {# Zeilen mit Fehlern}}'),
    showFresh: text<{ count: number }>('{count, plural, one {# neuer Partner} other {# neue Partner}}'),
    mend: 'Diese Zeilen bleiben weg. Wenn Sie sie brauchen, verbessern Sie sie in Ihrer Datei und laden Sie die Datei noch einmal hoch.',
    line: 'Zeile',
    faultyRow: text<{ line: number; name: string }>('Zeile {line}: {name}'),
    nameless: 'ohne Namen',
    fault: text<{ field: string; sentence: string }>('{field}: {sentence}'),
    faultWithCell: text<{ field: string; cell: string; sentence: string }>('{field} „{cell}“: {sentence}'),
  },
  doubles: {
    title: 'Gibt es vielleicht schon',
    lead: 'Diese Zeilen haben den gleichen Namen oder die gleiche E-Mail wie ein anderer Partner. Sie bleiben weg. Kreuzen Sie an, was trotzdem aufgenommen wird.',
    row: text<{ line: number; name: string }>('{name} (Zeile {line})'),
    likeName: text<{ name: string }>('Gleicher Name wie ein Partner in Ihrem Netzwerk: {name}'),
    likeEmail: text<{ name: string }>('Gleiche E-Mail wie ein Partner in Ihrem Netzwerk: {name}'),
    likeNameLine: text<{ name: string; line: number }>('Gleicher Name wie Zeile {line}: {name}'),
    likeEmailLine: text<{ name: string; line: number }>('Gleiche E-Mail wie Zeile {line}: {name}'),
    question: 'Was soll trotzdem aufgenommen werden?',
    save: 'Auswahl merken',
    none: 'Hier ist nichts doppelt',
    back: 'Zur Vorschau',
  },
  over: {
    done: 'Diese Tabelle ist schon eingelesen. Hier lässt sich nichts mehr ändern.',
    undone: 'Diese Tabelle wurde zurückgenommen. Hier lässt sich nichts mehr ändern.',
    result: 'Ergebnis ansehen',
  },
  result: {
    title: 'Ergebnis des Einlesens',
    titleOpen: 'Hochgeladene Tabelle',
    leadDone: text<{ count: number; file: string }>(
      '{count, plural, one {Ein Partner wurde} other {# Partner wurden}} aus „{file}“ aufgenommen.',
    ),
    leadUndone: text<{ file: string }>('„{file}“ wurde zurückgenommen.'),
    leadOpen: text<{ file: string }>('„{file}“ ist hochgeladen, aber noch nicht eingelesen.'),
    file: 'Datei',
    state: 'Stand',
    leftOut: 'Weggelassen',
    leftOutCount: text<{ doubles: number; faulty: number }>(
      '{doubles, plural, =0 {keine doppelte Zeile} one {# doppelte Zeile} other {# doppelte Zeilen}}, {faulty, plural, =0 {keine Zeile mit Fehlern} one {# Zeile mit Fehlern} other {# Zeilen mit Fehlern}}',
    ),
    toList: 'Zur Liste der Partner',
    goOn: 'Weitermachen',
    undo: 'Zurücknehmen',
    undoLead: text<{ count: number }>(
      '{count, plural, one {Der Partner aus dieser Tabelle wird} other {Die # Partner aus dieser Tabelle werden}} wieder entfernt, mit allem, was dabei eingelesen wurde.',
    ),
    undoButton: text<{ count: number }>(
      '{count, plural, one {# Partner wieder entfernen} other {# Partner wieder entfernen}}',
    ),
    stays: text<{ count: number }>(
      '{count, plural, one {Ein Partner bleibt, weil ihn schon jemand braucht:} other {# Partner bleiben, weil sie schon jemand braucht:}}',
    ),
    stay: text<{ ties: string }>('Bleibt: {ties}.'),
    ties: {
      seat: 'hat einen Sitz in einem Gremium',
      task: 'hat eine Aufgabe',
      membership: 'hat Menschen, die dazugehören',
      changed: 'wurde seitdem geändert',
      other: 'wird an anderer Stelle genannt',
    },
    drop: 'Verwerfen',
    dropLead: 'Die hochgeladene Tabelle wird vergessen. Aufgenommen wurde noch nichts.',
    dropButton: 'Tabelle verwerfen',
  },
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
    'import-dropped': '{who} hat die Tabelle verworfen.',
    'partner-removed': '{who} hat das Einlesen dieses Partners zurückgenommen.',
  },
}
