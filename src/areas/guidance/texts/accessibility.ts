import type { Passage } from './passage.ts'

/** What stands there until whoever runs the installation has made a statement: nothing that we cannot know. */
const statement: readonly Passage[] = [
  {
    title: 'Wonach sich Augenhöhe richtet',
    text: 'Augenhöhe richtet sich nach den Web Content Accessibility Guidelines 2.2, Stufe AA, und nach der BITV 2.0. Viele Kriterien der Stufe AAA sind mit gebaut, zum Beispiel Farbkontraste von mindestens 7 zu 1.\n\nDie Entwickler*innen prüfen die Seiten mit Programmen, nur mit der Tastatur und ohne Skripte. Solche Prüfungen finden nur einen Teil der Barrieren. Ihre Meldung ist deshalb wichtig.',
  },
]

const further: Passage['links'] = [
  ['/hilfe', 'Hilfe'],
  ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit'],
  ['/barriere-melden?seite=/leichte-sprache', 'Barriere melden'],
  ['/darstellung', 'Darstellung'],
  ['/datenschutz', 'Datenschutz'],
  ['/impressum', 'Impressum'],
]

export const accessibility = {
  title: 'Barrierefreiheit',
  lead: 'Was auf diesen Seiten für alle geht, was noch nicht, und wie Sie eine Barriere melden.',
  statement,
  report: 'Barriere melden',
  reportText:
    'Stoßen Sie auf eine Barriere? Schreiben Sie uns, auch ohne Namen. Sie bekommen eine Nummer, und innerhalb eines Monats eine Antwort.',
  otherWays: 'Oder melden Sie sich hier:',
  enforcement: 'Wenn Sie keine gute Antwort bekommen',
  enforcementText:
    'Dann können Sie sich an eine Stelle wenden, die vermittelt oder die Regeln durchsetzt. Das kostet nichts.',

  /** The four parts that BITV 2.0 § 4 wants in plain language and in sign language. */
  parts: {
    content: {
      title: 'Was steht auf diesen Seiten?',
      text: 'In einem Netzwerk arbeiten viele Menschen und Vereine zusammen. Alle sind gleich wichtig. Auf diesen Seiten sehen Sie, wer dabei ist. Sie sehen die Ziele und die Treffen. Sie sehen auch, was aus einer Empfehlung geworden ist.',
    },
    ways: {
      title: 'Wie finden Sie sich zurecht?',
      text: 'Oben auf jeder Seite steht der Name des Netzwerks. Daneben wählen Sie die Sprache. Darunter stehen die Bereiche. Unten auf jeder Seite finden Sie „Barriere melden“.',
    },
    statement: {
      title: 'Was sagt die Erklärung zur Barrierefreiheit?',
      missing: 'Für diese Installation gibt es noch keine Erklärung. Hindert Sie etwas? Dann melden Sie es.',
      link: 'Die ganze Erklärung lesen',
    },
    further: { title: 'Was gibt es noch?' },
  },

  plain: {
    title: 'Augenhöhe einfach erklärt',
    lead: 'Das Wichtigste über diese Seiten in einfacher Sprache.',
    honest:
      'Diese Texte sind einfach geschrieben. Zwei Prüfer*innen haben sie noch nicht gelesen. Erst danach dürfen sie Leichte Sprache heißen.',
    choose: 'Alle Seiten in einfachem Deutsch zeigen',
    further: 'Diese Seiten gibt es in einfachem Deutsch:',
    links: further,
    networks: 'Netzwerke mit geprüften Texten in Leichter Sprache:',
    noNetworks: 'Noch kein Netzwerk zeigt allen einen geprüften Text in Leichter Sprache.',
    network: '{name}: {texts, plural, one {# Text} other {# Texte}}',
  },

  signing: {
    title: 'Gebärdensprache',
    lead: 'Das Wichtigste über diese Seiten in Deutscher Gebärdensprache, als Video und als Text.',
    missing: 'Diesen Teil gibt es noch nicht als Video. Hier ist der Text.',
    task: 'Das Video fehlt. Der Text darunter ist die Vorlage für die Aufnahme.',
    bring: 'Video hochladen oder austauschen',
    slots: {
      content: 'Was hier steht',
      use: 'Wie man sich zurechtfindet',
      statement: 'Barrierefreiheit',
      more: 'Was es noch gibt',
    },
    further:
      'In Gebärdensprache gibt es bis jetzt nur diese Seite. Für ein Treffen können Sie bei der Koordination eine Dolmetscherin oder einen Dolmetscher bestellen.',
    links: [
      ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
      ['/barriere-melden?seite=/gebaerdensprache', 'Melden, dass Ihnen ein Video fehlt'],
    ] satisfies Passage['links'],
  },
}
