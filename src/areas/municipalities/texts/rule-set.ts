import { text, texts } from '../../../foundation/language.ts'
import { easy } from './rule-set.easy.ts'
import { en } from './rule-set.en.ts'

export const de = {
  title: 'Regeln des Netzwerks',
  lead: 'So arbeiten wir zusammen. Die Regeln gelten für alle gleich.',
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
  deciding: 'Wer entscheidet',
  decidingMore: 'Genauer sagt es der Auftrag jedes Gremiums.',
  bodies: 'Zu den Gremien',
  meetings: 'Treffen',
  invitation: text<{ days: number }>(
    '{days, plural, =0 {Die Einladung kommt spätestens am Tag des Treffens.} one {Die Einladung kommt spätestens einen Tag vor dem Treffen.} other {Die Einladung kommt spätestens # Tage vor dem Treffen.}}',
  ),
  papers: text<{ days: number }>(
    '{days, plural, =0 {Unterlagen kommen spätestens am Tag des Treffens, auch einfach geschrieben.} one {Unterlagen kommen spätestens einen Tag vor dem Treffen, auch einfach geschrieben.} other {Unterlagen kommen spätestens # Tage vor dem Treffen, auch einfach geschrieben.}}',
  ),
  minutes: text<{ days: number }>(
    '{days, plural, one {Das Protokoll ist spätestens einen Tag nach dem Treffen da.} other {Das Protokoll ist spätestens # Tage nach dem Treffen da.}}',
  ),
  voting: 'Abstimmen',
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
    yes: 'Waren zu wenige da, lädt das Gremium noch einmal ein. Dieses zweite Treffen kann immer beschließen.',
    no: 'Waren zu wenige da, gilt für das nächste Treffen dieselbe Regel.',
  },
  modelOther: 'Fristen und Abstimmen',
  change: 'Regeln ändern',
  history: 'Was sich geändert hat',
  form: {
    title: 'Regeln ändern',
    lead: 'Sprechen Sie die Regeln zuerst in der Steuerungsgruppe ab. Sie gelten, sobald Sie speichern.',
    preset: 'Wie viel entscheidet die Steuerungsgruppe?',
    invitationDays: 'Tage zwischen Einladung und Treffen',
    papersDays: 'Tage zwischen Unterlagen und Treffen',
    papersHint: 'Höchstens so viele wie bei der Einladung.',
    minutesDays: 'Tage zwischen Treffen und Protokoll',
    quorum: 'Wann kann ein Gremium beschließen?',
    tie: 'Was gilt bei gleich vielen Stimmen?',
    second: 'Waren zu wenige da, kann das zweite Treffen immer beschließen',
    save: 'Regeln speichern',
  },
}

export const ruleSetTexts = texts(de, easy, en)
