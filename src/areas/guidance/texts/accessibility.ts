import type { Passage } from './passage.ts'

const statement: readonly Passage[] = [
  {
    title: 'Wofür diese Erklärung gilt',
    text: 'Sie gilt für alle Seiten dieser Installation von Augenhöhe: für die öffentlichen Seiten und für die Seiten nach der Anmeldung.',
  },
  {
    title: 'Wie weit wir sind',
    text: 'Augenhöhe richtet sich nach den Web Content Accessibility Guidelines 2.2, Stufe AA, und nach der BITV 2.0. Viele Kriterien der Stufe AAA sind mit gebaut, zum Beispiel Farbkontraste von mindestens 7 zu 1.\n\nEine Prüfstelle hat diese Installation noch nicht geprüft. Auch ein Test mit Menschen, die Hilfstechnik benutzen, ist noch nicht eingetragen. Darum behaupten wir nicht, dass alles barrierefrei ist.',
  },
  {
    title: 'Was noch nicht gut geht',
    text: '- Es gibt noch keine Videos in Deutscher Gebärdensprache.\n- Die einfachen Texte haben noch keine Prüfer*innen gelesen. Darum heißen sie nicht Leichte Sprache.\n- Eine eigene Vorlesefunktion gibt es noch nicht. Vorleseprogramme funktionieren.\n- Texte der Mitglieder sind nicht immer in einfacher Fassung da. Die Seite sagt es, wenn eine Fassung fehlt oder veraltet ist.',
    links: [
      ['/gebaerdensprache', 'Gebärdensprache'],
      ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
    ],
  },
  {
    title: 'Wie geprüft wird',
    text: 'Die Entwickler*innen prüfen sich selbst: mit automatischen Prüfungen der Seiten, mit Tests nur mit der Tastatur und mit Tests ohne Skripte. Solche Prüfungen finden nur einen Teil der Barrieren. Ihre Meldung ist deshalb wichtig.',
  },
]

const plainParts: readonly Passage[] = [
  {
    title: 'Was steht auf diesen Seiten?',
    text: 'In einem Netzwerk arbeiten viele Menschen und Vereine zusammen. Alle sind gleich wichtig. Auf diesen Seiten sehen Sie, wer dabei ist. Sie sehen die Ziele und die Treffen.',
  },
  {
    title: 'Wie finden Sie sich zurecht?',
    text: 'Oben auf jeder Seite steht der Name des Netzwerks. Daneben wählen Sie die Sprache. Darunter stehen die Bereiche. Unten auf jeder Seite finden Sie „Barriere melden“.',
  },
  {
    title: 'Was sagt die Erklärung zur Barrierefreiheit?',
    text: 'Viele Menschen können diese Seiten gut benutzen. Es fehlen noch Videos in Gebärdensprache. Die einfachen Texte sind noch nicht geprüft. Eine Prüfstelle war noch nicht hier.',
  },
  {
    title: 'Was gibt es noch in einfacher Sprache?',
    text: 'Alle festen Seiten gibt es in einfachem Deutsch. Auch Mails können Sie so bekommen.',
    links: [
      ['/hilfe', 'Hilfe'],
      ['/datenschutz', 'Datenschutz'],
      ['/barrierefreiheit', 'Barrierefreiheit'],
    ],
  },
]

const signingParts: readonly Passage[] = [
  {
    title: 'Was hier stehen wird',
    text: 'Vier Videos: was auf diesen Seiten steht, wie Sie sich zurechtfinden, was die Erklärung zur Barrierefreiheit sagt, und was es noch in Gebärdensprache gibt.',
  },
  {
    title: 'Was jetzt schon geht',
    text: 'Alle Informationen gibt es als Text, auch in einfachem Deutsch. Für ein Treffen können Sie bei der Koordination eine Dolmetscherin oder einen Dolmetscher bestellen.',
    links: [
      ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
      ['/barriere-melden?seite=/gebaerdensprache', 'Melden, dass Ihnen ein Video fehlt'],
    ],
  },
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

  plain: {
    title: 'Augenhöhe einfach erklärt',
    lead: 'Das Wichtigste über diese Seiten in einfacher Sprache.',
    honest:
      'Diese Texte sind einfach geschrieben. Zwei Prüfer*innen haben sie noch nicht gelesen. Erst danach dürfen sie Leichte Sprache heißen.',
    choose: 'Alle Seiten in einfachem Deutsch zeigen',
    parts: plainParts,
  },

  signing: {
    title: 'Gebärdensprache',
    lead: 'Hier sollen Videos in Deutscher Gebärdensprache stehen. Noch gibt es keine.',
    parts: signingParts,
  },
}
