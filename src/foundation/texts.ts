/** Words of the front door itself: what any page may have to say. */
export const de = {
  refusals: {
    'sign-in-first': 'Melden Sie sich zuerst an.',
    'members-only':
      'Diese Seite ist für Mitglieder dieses Netzwerks. Fragen Sie die Koordination, wenn Sie dazugehören.',
    'coordination-only': 'Das macht in diesem Netzwerk die Koordination. Schreiben Sie ihr, wenn es nötig ist.',
    'operators-only': 'Das macht, wer diese Installation betreibt.',
    'changed-meanwhile':
      'Jemand anderes hat hier inzwischen etwas gespeichert. Ihre Angaben sind noch da. Vergleichen Sie beide Fassungen und speichern Sie dann noch einmal.',
  },
  problems: {
    'check-field': 'Prüfen Sie diese Angabe.',
    'field-missing': 'Füllen Sie dieses Feld aus.',
    'text-too-long': 'Kürzen Sie den Text. So viel passt hier nicht hinein.',
    'too-many': 'Nennen Sie weniger. So viele Einträge passen hier nicht hinein.',
    'choose-one': 'Wählen Sie eine der Möglichkeiten aus.',
    'email-missing': 'Schreiben Sie eine E-Mail-Adresse.',
    'email-looks-wrong': 'Schreiben Sie eine E-Mail-Adresse mit @, zum Beispiel name@beispiel.de.',
    'number-missing': 'Schreiben Sie eine Zahl.',
    'number-whole': 'Schreiben Sie eine ganze Zahl, zum Beispiel 14.',
    'number-out-of-range': 'Diese Zahl ist zu klein oder zu groß. Prüfen Sie sie.',
    'day-missing': 'Schreiben Sie ein Datum, zum Beispiel 8. September 2027.',
    'day-looks-wrong': 'Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 8. September 2027.',
    'time-missing': 'Schreiben Sie eine Uhrzeit, zum Beispiel 16:30.',
    'time-looks-wrong': 'Schreiben Sie die Uhrzeit so: 16:30.',
    'file-missing': 'Wählen Sie eine Datei aus.',
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht wurde sie verschoben, oder die Adresse ist nicht vollständig.',
    next: 'Zur Startseite',
  },
  forbidden: { title: 'Das geht hier nicht', signIn: 'Anmelden', back: 'Zurück zum Netzwerk' },
  tooLarge: {
    title: 'Die Datei ist zu groß',
    lead: 'Eine Datei darf höchstens 10 MB groß sein. Teilen Sie die Datei, oder speichern Sie sie ohne Bilder. Gehen Sie dann im Browser zurück.',
  },
  elsewhere: {
    title: 'Dieses Formular kam von einer anderen Seite',
    lead: 'Zu Ihrem Schutz nehmen wir nur Formulare an, die auf unseren eigenen Seiten ausgefüllt wurden. Öffnen Sie die Seite hier und senden Sie noch einmal.',
  },
  unreadable: {
    title: 'Das Formular kam nicht vollständig an',
    lead: 'Gespeichert wurde nichts. Gehen Sie im Browser zurück, laden Sie die Seite neu und senden Sie noch einmal.',
  },
  broken: {
    title: 'Bei uns ist ein Fehler passiert',
    lead: 'Was Sie geschrieben haben, wurde nicht gespeichert. Gehen Sie im Browser zurück und versuchen Sie es noch einmal. Wenn es wieder nicht geht, melden Sie es der Koordination.',
  },
  backAgain: 'Zurück zur Seite davor',
}
