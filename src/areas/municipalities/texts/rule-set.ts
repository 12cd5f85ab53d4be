import { text, texts } from '../../../foundation/language.ts'
import { easy } from './rule-set.easy.ts'
import { en } from './rule-set.en.ts'

export const de = {
  title: 'Regeln des Netzwerks',
  lead: 'Unsere Geschäftsordnung: So arbeiten wir zusammen. Die Regeln gelten für alle gleich.',
  firstVersion: 'Fassung 1. Sie gilt seit der Gründung.',
  version: text<{ version: number; since: string }>('Fassung {version}. Sie gilt seit dem {since}.'),
  decided: text<{ basis: string }>('Beschlossen: {basis}.'),
  formerly: text<{ version: number; until: string }>(
    'Das ist die frühere Fassung {version}. Sie galt bis zum {until}.',
  ),
  toNow: 'Zur Fassung, die jetzt gilt',
  paragraph: text<{ number: number; title: string }>('§ {number} {title}'),
  link: text<{ number: number; title: string }>('Geschäftsordnung § {number}: {title}'),
  titles: {
    deciding: 'Wer entscheidet',
    invitation: 'Einladung und Unterlagen',
    minutes: 'Protokoll',
    votes: 'Stimmen',
    quorum: 'Wann ein Gremium beschließen kann',
    method: 'Wie wir entscheiden',
    majority: 'Mehrheit und Gleichstand',
    circular: 'Beschlüsse zwischen den Treffen',
    targetGroups: 'Sitze für Zielgruppen',
    joining: 'Wer mitmachen möchte',
    changing: 'Änderung dieser Regeln',
  },
  modelLead: 'So war es hier geregelt, soweit es öffentlich dokumentiert ist.',
  presets: {
    decides: 'Die Steuerungsgruppe entscheidet.',
    'decides-in-doubt': 'Im Zweifel entscheidet die Steuerungsgruppe.',
    'recommends-and-decides': 'Die Steuerungsgruppe berät, empfiehlt und entscheidet.',
    advises: 'Die Steuerungsgruppe berät nur. Der Träger entscheidet.',
    undocumented: 'nicht dokumentiert',
  },
  examples: {
    decides: 'Sie beschließt über alles, was das Netzwerk tut. Arbeitsgruppen empfehlen ihr etwas.',
    'decides-in-doubt': 'Die Arbeitsgruppen arbeiten selbstständig. So ist es in Schneverdingen.',
    'recommends-and-decides': 'Was sie nicht selbst entscheiden darf, empfiehlt sie. So ist es in Nieder-Olm.',
    advises: 'Der Träger antwortet auf jede Empfehlung mit einer Begründung. So ist es in Schwäbisch Gmünd.',
  },
  decidingMore: 'Genauer sagt es der Auftrag jedes Gremiums.',
  bodies: 'Zu den Gremien',
  invitation: text<{ days: number }>(
    '{days, plural, =0 {Die Einladung kommt spätestens am Tag des Treffens.} one {Die Einladung kommt spätestens einen Tag vor dem Treffen.} other {Die Einladung kommt spätestens # Tage vor dem Treffen.}}',
  ),
  papers: text<{ days: number }>(
    '{days, plural, =0 {Unterlagen kommen spätestens am Tag des Treffens, auch einfach geschrieben.} one {Unterlagen kommen spätestens einen Tag vor dem Treffen, auch einfach geschrieben.} other {Unterlagen kommen spätestens # Tage vor dem Treffen, auch einfach geschrieben.}}',
  ),
  minutes: text<{ days: number }>(
    '{days, plural, one {Das Protokoll ist spätestens einen Tag nach dem Treffen da.} other {Das Protokoll ist spätestens # Tage nach dem Treffen da.}}',
  ),
  oneVote: 'Jeder Partner hat eine Stimme, gleich wie groß er ist. Assistenz stimmt nie mit ab.',
  quorums: {
    half: 'Ein Gremium kann beschließen, wenn mindestens die Hälfte der Sitze da ist.',
    'more-than-half': 'Ein Gremium kann beschließen, wenn mehr als die Hälfte der Sitze da ist.',
    'two-thirds': 'Ein Gremium kann beschließen, wenn mindestens zwei Drittel der Sitze da sind.',
    none: 'Ein Gremium kann immer beschließen, gleich wie viele Sitze da sind.',
  },
  ties: {
    rejected: 'Steht es unentschieden, ist der Vorschlag nicht angenommen.',
    chair: 'Steht es unentschieden, entscheidet die Sitzungsleitung.',
  },
  second: {
    when: text<{ weeks: number }>(
      'Waren zu wenige da, lädt das Gremium {weeks, plural, one {innerhalb einer Woche} other {innerhalb von # Wochen}} noch einmal ein.',
    ),
    yes: 'Dieses zweite Treffen kann immer beschließen.',
    no: 'Für das zweite Treffen gilt dieselbe Regel.',
  },
  methods: {
    consent:
      'Wir entscheiden im Konsent: Ein Vorschlag gilt, wenn niemand einen begründeten Einwand hat. Einwände arbeiten wir ein.',
    resistance:
      'Wir messen den Widerstand: Jeder Sitz gibt jeder Möglichkeit 0 bis 10 Punkte. Die mit den wenigsten Punkten gilt.',
    majority: 'Wir stimmen offen ab.',
    'secret-majority': 'Wir stimmen geheim ab.',
    unanimous: 'Wir entscheiden einstimmig.',
  },
  methodElse: 'Wer etwas vorschlägt, kann ein anderes Verfahren wählen.',
  majorities: {
    simple: 'Stimmen wir ab, gilt ein Vorschlag mit mehr Ja als Nein. Enthaltungen zählen nicht.',
    absolute: 'Stimmen wir ab, gilt ein Vorschlag, wenn mehr als die Hälfte aller Sitze dafür ist.',
    'two-thirds': 'Stimmen wir ab, gilt ein Vorschlag, wenn zwei Drittel der Ja- und Nein-Stimmen dafür sind.',
  },
  circular: text<{ days: number }>(
    'Ein Gremium kann auch zwischen zwei Treffen beschließen. Dafür haben alle mindestens {days, plural, one {einen Tag} other {# Tage}} Zeit.',
  ),
  circularQuorum: text<{ number: number }>('Auch dann müssen so viele Sitze abstimmen, wie § {number} sagt.'),
  targetGroupSeat: {
    yes: 'Über die Richtung des Netzwerks beschließen wir nur, wenn ein Sitz da ist, der für eine Zielgruppe spricht. Jede Ausnahme braucht einen Grund.',
    no: 'Ein Beschluss über die Richtung hängt nicht davon ab, ob eine Zielgruppe vertreten ist.',
  },
  joining: text<{ days: number }>(
    'Wer mitmachen möchte, bekommt {days, plural, one {am nächsten Tag} other {innerhalb von # Tagen}} eine Antwort.',
  ),
  changing:
    'Diese Regeln ändert ein Beschluss. Jede Änderung nennt Gremium, Tag und Nummer und wird eine neue Fassung. Frühere Fassungen bleiben lesbar.',
  modelOther: 'Fristen und Abstimmen',
  change: 'Regeln ändern',
  versions: 'Frühere Fassungen und was sich geändert hat',
  oneVersion: text<{ version: number }>('Fassung {version}'),
  readVersion: text<{ version: number }>('Fassung {version} lesen'),
  before: 'Vorher:',
  now: 'Jetzt:',
  history: 'Wer die Regeln geändert hat',
  form: {
    title: 'Regeln ändern',
    lead: 'Beschließen Sie die Regeln zuerst in dem Gremium, das dafür zuständig ist. Sie gelten, sobald Sie speichern.',
    templates: 'So machen es andere: Vorlage eintragen',
    templatesLead: 'Eine Vorlage füllt einige Felder aus. Gespeichert ist danach noch nichts.',
    filled: 'Die Vorlage ist eingetragen. Prüfen Sie alle Felder, und speichern Sie dann.',
    templateNames: {
      partners: 'Die Hälfte genügt, das zweite Treffen kann immer beschließen',
      chaired: 'Mehr als die Hälfte, einfache Mehrheit, die Sitzungsleitung entscheidet bei Gleichstand',
      together: 'Einladung und Unterlagen zusammen, zwei Wochen vorher',
      stepwise: 'Einladung zwei Wochen vorher, Unterlagen eine Woche vorher',
      agreeing: 'Zehn Tage vorher, möglichst im Konsent',
      strict: 'Zwei Drittel müssen da sein, und zwei Drittel entscheiden',
    },
    preset: 'Wie viel entscheidet die Steuerungsgruppe?',
    invitationDays: 'Tage zwischen Einladung und Treffen',
    invitationEffect: text<{ day: string; due: string }>(
      'Jetzt gilt: Für ein Treffen am {day} kommt die Einladung bis zum {due}.',
    ),
    papersDays: 'Tage zwischen Unterlagen und Treffen',
    papersHint: 'Höchstens so viele wie bei der Einladung.',
    papersEffect: text<{ day: string; due: string }>(
      'Jetzt gilt: Für ein Treffen am {day} kommen die Unterlagen bis zum {due}.',
    ),
    minutesDays: 'Tage zwischen Treffen und Protokoll',
    minutesEffect: text<{ day: string; due: string }>(
      'Jetzt gilt: Das Protokoll eines Treffens am {day} ist bis zum {due} da.',
    ),
    quorum: 'Wann kann ein Gremium beschließen?',
    quorumEffect: text<{ needed: number }>(
      'Bei 8 Sitzen: {needed, plural, =0 {keiner muss da sein} one {mindestens # Sitz} other {mindestens # Sitze}}.',
    ),
    second: 'Waren zu wenige da, kann das zweite Treffen immer beschließen',
    secondMeetingWeeks: 'Wochen bis zum zweiten Treffen',
    method: 'Wie wird entschieden, wenn niemand etwas anderes vorschlägt?',
    majority: 'Wie viele Stimmen braucht ein Vorschlag, wenn abgestimmt wird?',
    majorityEffect: {
      simple: 'Bei 8 Sitzen reichen 3 Ja und 2 Nein.',
      absolute: 'Bei 8 Sitzen braucht es 5 Ja, gleich wie viele abstimmen.',
      'two-thirds': 'Bei 6 Ja und Nein zusammen braucht es 4 Ja.',
    },
    tie: 'Was gilt bei gleich vielen Stimmen?',
    circularDays: 'Tage, die ein Beschluss zwischen den Treffen mindestens offen ist',
    targetGroupSeat: 'Kein Beschluss über die Richtung ohne einen Sitz, der für eine Zielgruppe spricht',
    joinDays: 'Tage, bis eine Anfrage zum Mitmachen beantwortet ist',
    basis: 'Wo wurde die Änderung beschlossen?',
    basisHint:
      'Gremium, Tag und Nummer, zum Beispiel „Steuerungsgruppe, 3. März 2027, Beschluss 7“. Das ist öffentlich. Schreiben Sie hier keine Namen von Menschen.',
    save: 'Als neue Fassung speichern',
  },
}

export const ruleSetTexts = texts(de, easy, en)
