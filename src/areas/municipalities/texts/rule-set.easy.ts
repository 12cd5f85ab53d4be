import type { Shape } from '../../../foundation/language.ts'
import type { de } from './rule-set.ts'

export const easy: Shape<typeof de> = {
  title: 'Unsere Regeln',
  lead: 'So arbeiten wir zusammen. Die Regeln gelten für alle.',
  modelLead: 'So waren die Regeln hier. Nicht alles ist aufgeschrieben.',
  presets: {
    decides: 'Die Steuerungs-Gruppe entscheidet.',
    'decides-in-doubt': 'Sind wir nicht sicher? Dann entscheidet die Steuerungs-Gruppe.',
    'recommends-and-decides': 'Die Steuerungs-Gruppe berät. Sie macht Empfehlungen. Und sie entscheidet.',
    advises: 'Die Steuerungs-Gruppe berät nur. Der Träger entscheidet.',
    undocumented: 'Dazu gibt es keine Angabe.',
  },
  examples: {
    decides: 'Sie entscheidet über alles im Netzwerk. Die Arbeits-Gruppen machen Empfehlungen.',
    'decides-in-doubt': 'Die Arbeits-Gruppen arbeiten allein. So ist es in Schneverdingen.',
    'recommends-and-decides':
      'Manches darf sie nicht allein entscheiden. Dann macht sie eine Empfehlung. So ist es in Nieder-Olm.',
    advises: 'Der Träger antwortet auf jede Empfehlung. Er sagt auch den Grund. So ist es in Schwäbisch Gmünd.',
  },
  deciding: 'Wer entscheidet?',
  decidingMore: 'Jedes Gremium hat eigene Regeln. Dort lesen Sie mehr.',
  bodies: 'Zu den Gremien',
  meetings: 'Treffen',
  invitation:
    '{days, plural, =0 {Sie bekommen die Einladung am Tag vom Treffen.} one {Sie bekommen die Einladung 1 Tag vor dem Treffen.} other {Sie bekommen die Einladung # Tage vor dem Treffen.}}',
  papers:
    '{days, plural, =0 {Sie bekommen die Unterlagen am Tag vom Treffen.} one {Sie bekommen die Unterlagen 1 Tag vor dem Treffen.} other {Sie bekommen die Unterlagen # Tage vor dem Treffen.}} Die Unterlagen sind auch einfach geschrieben.',
  minutes:
    'Im Protokoll steht: Das haben wir besprochen. {days, plural, one {Das Protokoll kommt 1 Tag nach dem Treffen.} other {Das Protokoll kommt # Tage nach dem Treffen.}}',
  voting: 'Abstimmen',
  oneVote: 'Jeder Partner hat 1 Stimme. Große und kleine Partner sind gleich. Die Assistenz stimmt nicht ab.',
  quorums: {
    half: 'Mindestens die Hälfte muss da sein. Dann dürfen wir entscheiden.',
    'more-than-half': 'Mehr als die Hälfte muss da sein. Dann dürfen wir entscheiden.',
    'two-thirds': 'Von 3 Personen müssen mindestens 2 da sein. Dann dürfen wir entscheiden.',
    none: 'Wir dürfen immer entscheiden. Es ist egal, wie viele da sind.',
  },
  ties: {
    rejected: 'Sind gleich viele dafür und dagegen? Dann gilt der Vorschlag nicht.',
    chair: 'Sind gleich viele dafür und dagegen? Dann entscheidet die Leitung vom Treffen.',
  },
  second: {
    yes: 'Waren zu wenige da? Dann gibt es ein zweites Treffen. Das zweite Treffen darf immer entscheiden.',
    no: 'Waren zu wenige da? Dann warten wir bis zum nächsten Treffen. Dort gilt die gleiche Regel.',
  },
  modelOther: 'Zeiten und Abstimmen',
  change: 'Regeln ändern',
  history: 'Das hat sich geändert',
  form: {
    title: 'Regeln ändern',
    lead: 'Sprechen Sie zuerst mit der Steuerungs-Gruppe. Die neuen Regeln gelten sofort.',
    preset: 'Was darf die Steuerungs-Gruppe entscheiden?',
    invitationDays: 'Die Einladung kommt so viele Tage vorher',
    papersDays: 'Die Unterlagen kommen so viele Tage vorher',
    papersHint: 'Die Einladung kommt zuerst. Schreiben Sie hier keine größere Zahl.',
    minutesDays: 'Das Protokoll kommt so viele Tage später',
    quorum: 'Wann darf ein Gremium entscheiden?',
    tie: 'Was gilt bei gleich vielen Stimmen?',
    second: 'Das zweite Treffen darf immer entscheiden',
    save: 'Regeln speichern',
  },
}
