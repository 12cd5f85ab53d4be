import { text, texts } from '../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { english } from './texts.en.ts'
import { german as writing } from './writing/texts.ts'

/** Only what every page needs, whatever it is about. Words of the domain come in as props. */
export const german = {
  bySystem: 'Augenhöhe',
  skip: 'Zum Inhalt',
  languageLevel: 'Sprache',
  helps: 'Hilfen',
  areas: 'Bereiche',
  more: 'Mehr',
  menu: 'Menü',
  youAreHere: 'Sie sind hier',
  about: 'Über diese Seite',
  glance: 'Auf einen Blick',
  quality: 'Qualität',

  voluntary: 'freiwillig',
  errorPrefix: 'Fehler',
  errorsFound: text<{ count: number }>(
    '{count, plural, one {Eine Angabe passt noch nicht} other {# Angaben passen noch nicht}}',
  ),
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  dateHint: 'Zum Beispiel 8 9 2027',
  timeHint: 'Zum Beispiel 16:30',
  choose: 'Bitte wählen',
  writing,
  explained: {
    title: 'Wörter auf dieser Seite',
    back: 'Zurück zu',
    all: 'Alle Wörter, die hier erklärt sind',
    example: 'Zum Beispiel:',
    like: 'Andere Wörter dafür:',
  },

  twoWrote: 'Zwei Menschen haben hier gleichzeitig etwas geändert',
  yoursBelow: 'Im Formular darunter steht Ihre Fassung.',
  nowShown: 'Diese Seite zeigt den neuen Stand.',
  yours: 'Ihre Fassung',
  theirs: 'Inzwischen gespeichert',
  empty: 'leer',
  ticked: 'angekreuzt',
  unticked: 'nicht angekreuzt',
  change: 'Ändern',
  notAnswered: 'keine Angabe',

  done: 'Erledigt',
  error: 'Fehler',
  info: 'Hinweis',
  pages: 'Seiten',
  page: text<{ page: number; pages: number }>('Seite {page} von {pages}'),
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  sortBy: 'sortieren',
  sortedUp: 'aufsteigend sortiert',
  sortedDown: 'absteigend sortiert',
  question: text<{ number: number; of: number }>('Frage {number} von {of}'),
  back: 'Zurück',
  wayPast: 'erledigt',
  wayNow: 'jetzt dran',
  wayAhead: 'kommt noch',
  wayEnded: 'hier zu Ende',

  encounter: 'Begegnung',
  goals: 'Gemeinsame Ziele',
  tasks: 'Konkrete Aufgaben',
  perseverance: 'Durchhaltevermögen',
  acceptance: 'Akzeptanz',

  plain: 'Einfach erklärt',
  original: 'Der ausführliche Text',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  moveTo: 'An eine andere Stelle setzen',
  moveWhat: 'Was wollen Sie verschieben?',
  moveWhere: 'An welche Stelle?',
  move: 'Verschieben',
  filter: 'Liste filtern',
  showAll: 'Alle zeigen',
}

export const blockTexts = texts(german, easy, english)
