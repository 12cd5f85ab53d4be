import type { Passage } from './passage.ts'

const privacy: readonly Passage[] = [
  {
    title: 'Was gespeichert wird',
    text: '- Ihr Name, Ihre E-Mail-Adresse und die Sprache, in der Sie Mails bekommen.\n- Zu welchen Netzwerken Sie gehören, mit welcher Rolle und seit wann.\n- Was Sie in einem Netzwerk schreiben und entscheiden: zum Beispiel Zusagen, Stimmen, Aufgaben und Texte.\n- In welchen Browsern Sie angemeldet sind und bis wann. Das sehen und beenden Sie auf Ihrer Seite.\n- Mails, die Augenhöhe an Sie geschickt hat.',
    links: [['/ich', 'Ihre Seite']],
  },
  {
    title: 'Das Journal',
    text: 'Jede Änderung steht mit Zeitpunkt in einem Journal, das niemand ändern kann. Es enthält keine Namen, sondern Kennnummern. So bleibt nachvollziehbar, wie etwas entschieden wurde.',
  },
  {
    title: 'Wer etwas sieht',
    text: 'Die Mitglieder eines Netzwerks sehen, was in ihrem Netzwerk steht. Kein anderes Netzwerk sieht es. Ihre E-Mail-Adresse sieht auf der Seite „Menschen“ nur die Koordination. Öffentlich ist nur, was ein Netzwerk veröffentlicht.',
  },
  {
    title: 'Wie lange',
    text: '- Ein Link zum Anmelden gilt 30 Minuten.\n- Eine Anmeldung gilt 30 Tage, oder bis Sie sich abmelden.\n- Alles andere bleibt, solange das Netzwerk arbeitet. Eigene Löschfristen legt fest, wer diese Installation betreibt.',
  },
  {
    title: 'Cookies',
    text: '- `sitzung` hält Sie angemeldet, höchstens 30 Tage.\n- `sprache` und `darstellung` merken sich, wie Sie lesen möchten, ein Jahr lang.\n- `getan` zeigt nach dem Speichern eine Bestätigung und verschwindet nach einer Minute.\n\nMehr Cookies gibt es nicht. Darum fragt diese Seite auch nicht danach.',
  },
  {
    title: 'Was es hier nicht gibt',
    text: 'Keine Werbung, keine Zählung von Besucher*innen, keine Skripte, keine Inhalte von fremden Servern. Schriften und Bilder kommen von dieser Installation selbst.',
  },
  {
    title: 'Meldungen über Barrieren',
    text: 'Eine Meldung über eine Barriere geht auch ohne Namen. Wer diese Installation betreibt, liest die Meldung und antwortet, wenn Sie eine Adresse nennen.',
  },
  {
    title: 'Ihre Rechte',
    text: 'Sie können Auskunft verlangen und Ihre Daten berichtigen, löschen oder einschränken lassen. Sie können der Verarbeitung widersprechen und sich bei der Datenschutzaufsicht Ihres Landes beschweren. Namen und Sprache ändern Sie selbst auf Ihrer Seite. Für alles andere schreiben Sie der verantwortlichen Stelle.',
  },
]

export const legal = {
  missing: 'Noch nicht eingetragen',
  missingHow:
    'Diese Angaben kann nur machen, wer diese Installation betreibt. Nach dem Anmelden trägt der Betrieb sie auf der Seite „Betrieb“ ein.',
  missingLink: 'Seite „Betrieb“ öffnen',
  imprint: {
    title: 'Impressum',
    lead: 'Wer diese Installation betreibt und für sie verantwortlich ist.',
    content: 'Wer für Inhalte verantwortlich ist',
    contentText:
      'Jedes Netzwerk schreibt seine Seiten selbst. Fragen zu einem Text beantwortet die Koordination des Netzwerks. Für die Installation ist der Betrieb verantwortlich.',
    software: 'Die Software',
    softwareText: 'Augenhöhe ist freie Software unter der Lizenz EUPL 1.2.',
    law: 'Angaben nach § 5 Digitale-Dienste-Gesetz.',
    responsible: 'Verantwortlich für den Inhalt nach § 18 Absatz 2 Medienstaatsvertrag',
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Welche Daten diese Seiten speichern, wozu, und was Sie verlangen können.',
    body: 'Verantwortliche Stelle',
    officer: 'Datenschutzbeauftragte Person',
    basis: 'Rechtsgrundlage',
    basisOf: {
      municipality:
        'Eine öffentliche Stelle betreibt diese Installation. Sie verarbeitet die Daten, um eine öffentliche Aufgabe zu erfüllen: Artikel 6 Absatz 1 Buchstabe e DSGVO, zusammen mit dem Datenschutzgesetz des Landes.',
      association:
        'Ein freier Träger betreibt diese Installation. Er verarbeitet die Daten, weil Sie im Netzwerk mitarbeiten (Artikel 6 Absatz 1 Buchstabe b DSGVO) und weil das Netzwerk ein berechtigtes Interesse an gemeinsamer Arbeit hat (Buchstabe f).',
      other:
        'Auf welcher Rechtsgrundlage die Daten verarbeitet werden, sagt Ihnen die verantwortliche Stelle. Fragen Sie dort nach.',
    },
    cookieBasis:
      'Die Cookies sind unbedingt nötig, damit die Seiten so funktionieren, wie Sie es gewählt haben. Dafür braucht es keine Einwilligung (§ 25 Absatz 2 Nummer 2 TDDDG).',
    supervision: 'Datenschutzaufsicht',
    supervisionText: 'Dort können Sie sich beschweren (Artikel 77 DSGVO):',
    hosting: 'Wo die Daten liegen',
    passages: privacy,
  },
}
