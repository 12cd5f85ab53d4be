import { text, texts } from '../../foundation/language.ts'
import { importDe } from './texts/import.ts'
import { importAnswersDe } from './texts/import-answers.ts'
import { peopleDe } from './texts/people.ts'
import { vocabulary } from './texts/vocabulary.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  ...vocabulary,
  list: {
    title: 'Partner',
    lead: 'Wer zu diesem Netzwerk gehört: Organisationen, Gruppen und Menschen, jede und jeder mit eigenen Stärken.',
    add: 'Partner aufnehmen',
    bringIn: 'Aus einer Tabelle einlesen',
    table: 'Als Tabelle herunterladen',
    search: 'Partner suchen',
    q: 'Name, Interesse oder Stärke',
    kind: 'Art',
    anyKind: 'Alle Arten',
    grade: 'Zugehörigkeit',
    anyGrade: 'Jede Zugehörigkeit',
    interest: 'Interesse',
    anyInterest: 'Alle Interessen',
    sort: 'Reihenfolge',
    byName: 'nach Namen',
    byDay: 'neue zuerst',
    former: 'Auch frühere Partner zeigen',
    today: 'Nur zeigen, wer heute dabei ist',
    count: text<{ count: number }>('{count, plural, one {# Partner gehört dazu.} other {# Partner gehören dazu.}}'),
    found: text<{ count: number; all: number }>(
      '{count, plural, one {# Partner passt} other {# Partner passen}} zu Ihrer Suche.',
    ),
    none: 'Noch gehört niemand dazu',
    noneFirst:
      'Nehmen Sie zuerst den Partner auf, der am längsten mitarbeitet, oder lesen Sie eine Tabelle ein, die es schon gibt.',
    noneMember: 'Die Koordination nimmt die ersten Partner auf.',
    noHit: 'Kein Partner passt zu Ihrer Suche',
    noHitNext: 'Schreiben Sie weniger oder kürzere Wörter, oder zeigen Sie wieder alle.',
    interests: text<{ list: string }>('Interessen: {list}.'),
    joined: text<{ day: string }>('Dabei seit {day}'),
  },
  narrow: {
    search: 'Partner suchen',
    name: 'Name oder ein Teil davon',
    found: text<{ count: number; all: number }>(
      '{count, plural, one {# von {all} Partnern passt} other {# von {all} Partnern passen}}.',
    ),
    none: text<{ count: number; all: number }>(
      'Kein Partner heißt so. Schreiben Sie weniger, oder zeigen Sie wieder alle {all}.',
    ),
  },
  state: {
    belongs: text<{ day: string }>('Dabei seit {day}'),
    leaving: text<{ day: string }>('Verlässt das Netzwerk am {day}'),
    left: text<{ day: string }>('Hat das Netzwerk am {day} verlassen'),
  },
  profile: {
    from: text<{ kind: string; town: string }>('{kind} aus {town}'),
    about: 'Wer wir sind',
    interests: 'Was uns interessiert',
    strengths: 'Was wir gut können',
    binds: 'Was uns bindet',
    tempo: 'Unser Tempo',
    contact: 'So erreichen Sie uns',
    people: 'Menschen',
    noPeople: 'Noch steht hier keine Ansprechperson.',
    carriesOut: 'Was wir umsetzen',
    history: 'Was bisher geschah',
    nothing: 'Hier steht noch nichts.',
    possible: 'Was Sie hier tun können',
    change: 'Profil ändern',
    managePeople: 'Ansprechpersonen eintragen',
    seeOff: 'Austritt eintragen',
    takeBack: 'Wieder aufnehmen',
  },
  tempo: {
    leadUnknown: 'Zum Vorlauf ist noch nichts bekannt.',
    lead: text<{ days: number }>(
      '{days, plural, =0 {Braucht keinen Vorlauf.} one {Braucht # Tag Vorlauf.} other {Braucht # Tage Vorlauf.}}',
    ),
    hours: text<{ hours: number }>(
      '{hours, plural, =0 {Hat zurzeit keine festen Stunden für das Netzwerk.} one {Hat etwa # Stunde im Monat für das Netzwerk.} other {Hat etwa # Stunden im Monat für das Netzwerk.}}',
    ),
    awayDay: text<{ day: string }>('Am {day} nicht da.'),
    away: text<{ from: string; to: string }>('Vom {from} bis {to} nicht da.'),
    fair: text<{ day: string }>('Eine neue Aufgabe von heute passt frühestens zum {day}.'),
  },
  fields: {
    name: 'Name',
    kind: 'Art des Partners',
    grade: 'Wie gehört der Partner dazu?',
    gradeFixed: text<{ grade: string }>('Zugehörigkeit: {grade}. Das ändert nur die Koordination.'),
    more: 'Mehr angeben (geht auch später)',
    reach: 'Ort und Erreichbarkeit',
    town: 'Ort',
    postcode: 'Postleitzahl',
    website: 'Internetseite',
    email: 'E-Mail',
    phone: 'Telefon',
    self: 'Wer Sie sind',
    interests: 'Interessen',
    strengths: 'Stärken',
    onePerLine: 'Schreiben Sie jedes Wort in eine eigene Zeile.',
    strengthsHint: 'Was können Sie gut, was bringen Sie mit? Schreiben Sie jedes Wort in eine eigene Zeile.',
    about: 'Wer wir sind',
    binds: 'Was uns bindet',
    bindsHint: 'Zum Beispiel ein Vorstand, der alle sechs Wochen tagt. So verstehen andere, warum etwas dauert.',
    tempo: 'Tempo',
    tempoHint:
      'Verschiedene Tempi sind normal. Diese Angaben helfen, Termine fair zu setzen. Niemand wird danach verglichen.',
    leadDays: 'Wie viele Tage vorher müssen Sie Bescheid wissen?',
    hoursMonth: 'Wie viele Stunden im Monat haben Sie für das Netzwerk?',
    absence: text<{ number: number }>('{number}. Zeit, in der niemand da ist'),
    absences: 'Wann ist niemand da?',
    from: 'Erster Tag',
    to: 'Letzter Tag',
  },
  add: {
    title: 'Partner aufnehmen',
    lead: 'Ein Name genügt für den Anfang. Alles Weitere kann der Partner selbst ergänzen.',
    save: 'Partner aufnehmen',
    exists: 'Gibt es schon',
    anyway: 'Trotzdem aufnehmen: Es ist ein anderer Partner',
  },
  change: {
    title: text<{ name: string }>('Profil ändern: {name}'),
    lead: 'Was Sie hier schreiben, lesen alle Mitglieder des Netzwerks.',
    assisted:
      'Sie schreiben als Assistenz. Im Verlauf stehen beide Namen. Name, Art und Tempo des Partners ändern seine Ansprechpersonen.',
    save: 'Profil speichern',
  },
  leave: {
    title: text<{ name: string }>('Austritt: {name}'),
    lead: 'Abschied in guter Ordnung: Nichts wird gelöscht, und der Partner kann wiederkommen.',
    stays:
      'Profil, Aufgaben und Geschichte bleiben lesbar. Ansprechpersonen behalten ihren Zugang, bis Sie ihn beenden.',
    day: 'Ab welchem Tag gehört der Partner nicht mehr dazu?',
    check: 'Angaben prüfen',
    checkTitle: 'Stimmt das so?',
    partner: 'Partner',
    save: 'Austritt eintragen',
    back: 'Zurück zum Profil',
  },
  people: peopleDe,
  import: importDe,
  refusals: {
    ...importAnswersDe.refusals,
    'own-partner-only': 'Das machen die Ansprechpersonen dieses Partners, ihre Assistenz und die Koordination.',
    'grade-by-coordination':
      'Wie ein Partner dazugehört, ändert nur die Koordination. Schreiben Sie ihr, wenn sich das geändert hat.',
    'assistants-prepare':
      'Als Assistenz schreiben Sie die Texte. Name, Art und Tempo des Partners ändern seine Ansprechpersonen. Sprechen Sie mit ihnen.',
    'left-already': 'Für diesen Partner steht schon fest, wann er das Netzwerk verlässt.',
    'already-gone': 'Dieser Partner hat das Netzwerk verlassen. Nehmen Sie ihn zuerst wieder auf.',
    'belongs-already': 'Dieser Partner gehört schon dazu.',
  },
  problems: {
    ...importAnswersDe.problems,
    'name-exists':
      'Einen Partner mit diesem Namen gibt es schon. Sehen Sie nach. Ist es ein anderer, setzen Sie hier ein Häkchen.',
    'postcode-looks-wrong': 'Eine Postleitzahl hat fünf Ziffern, zum Beispiel 91052.',
    'website-looks-wrong': 'Schreiben Sie die Adresse der Internetseite, zum Beispiel www.verein.de.',
    'ends-before-start': 'Der letzte Tag liegt vor dem ersten. Tauschen Sie die beiden Tage.',
    'day-ahead': 'Dieser Tag liegt in der Zukunft. Schreiben Sie den Tag, seit dem der Partner dazugehört.',
    'day-before-joining': 'Da gehörte der Partner noch nicht dazu. Schreiben Sie einen späteren Tag.',
  },
  done: {
    ...importAnswersDe.done,
    'partner-added': 'Der Partner ist aufgenommen.',
    'partner-changed': 'Das Profil ist gespeichert.',
    'partner-left': 'Der Austritt ist eingetragen.',
    'partner-returned': 'Der Partner gehört wieder dazu.',
    'person-introduced': 'Die Person ist eingetragen.',
    'person-released': 'Das Ende ist eingetragen.',
  },
  facts: {
    ...importAnswersDe.facts,
    'partner-added': '{who} hat den Partner aufgenommen.',
    'partner-changed':
      '{assisted, select, true {{who} hat das Profil als Assistenz für „{partner}“ geändert.} other {{who} hat das Profil geändert.}}',
    'partner-left': '{who} hat den Austritt eingetragen.',
    'person-introduced':
      '{role, select, assistant {{who} hat eine Assistenz eingetragen.} other {{who} hat eine Ansprechperson eingetragen.}}',
    'person-released':
      '{role, select, assistant {{who} hat das Ende einer Assistenz eingetragen.} other {{who} hat eingetragen, dass eine Ansprechperson aufhört.}}',
    'partner-returned': '{who} hat den Partner wieder aufgenommen.',
  },
}

export const partnersTexts = texts(de, easy, en)
