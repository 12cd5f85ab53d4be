import type { Shape } from '../../../foundation/language.ts'
import type { de } from './record.ts'

export const easy: Shape<typeof de> = {
  title: 'Protokoll: {title}',
  lead: 'Schreiben Sie zuerst auf: Wer ist da? Dann schreiben Sie bei jedem Punkt auf: Was haben wir besprochen?',
  attendance: 'Wer ist da?',
  seats: 'Jedes Mitglied zählt 1 Mal. Auch wenn 2 Personen da sind.',
  presence: { present: 'ist da', deputy: 'die Vertretung ist da', absent: 'ist nicht da' },
  save: 'Speichern: Wer ist da?',
  item: 'Was haben wir besprochen?',
  itemHint: 'Schreiben Sie auch auf: Wer macht was? Bis wann?',
  saveItem: 'Protokoll speichern',
  noSeats: 'Dieses Gremium hat noch keine Mitglieder.',
  noItems: 'Es gibt noch keine Punkte. Schreiben Sie zuerst einen Punkt auf.',
  back: 'Zurück zum Treffen',
  finished: 'Haben Sie alles aufgeschrieben?',
  attended: { is: 'Wer ist da?', was: 'Wer war da?' },
  were: { present: 'Da: {count}', deputy: 'Die Vertretung: {count}', absent: 'Nicht da: {count}' },
  deadlines: {
    title: 'Bis wann?',
    invitation: 'Einladung',
    papers: 'Unterlagen',
    minutes: 'Protokoll',
    by: 'Bis zum {day}.',
    sent: 'Die Einladungen sind da.',
    late: 'Dieser Tag ist schon vorbei. Laden Sie jetzt ein. Oder wählen Sie einen späteren Tag für das Treffen.',
  },
  second: {
    lead: 'Das ist das zweite Treffen. Beim ersten Treffen waren zu wenige da. Die Einladung kommt erst später.',
    until: 'Nach unseren Regeln gibt es ein zweites Treffen. Es ist bis zum {day}.',
    always: 'Das zweite Treffen darf immer entscheiden.',
    call: 'Zweites Treffen anlegen',
  },
  quorum: {
    empty:
      '{count, plural, one {# Sitz hat keine Person. Er zählt nicht mit.} other {# Sitze haben keine Person. Sie zählen nicht mit.}}',
    is: {
      reached:
        '{present} von {seats} Mitgliedern sind da. Das Gremium kann entscheiden. {needed, plural, one {# Mitglied reicht} other {# Mitglieder reichen}}.',
      missing:
        '{present} von {seats} Mitgliedern sind da. Das Gremium kann noch nicht entscheiden. Es fehlen Mitglieder. {needed, plural, one {# Mitglied muss} other {# Mitglieder müssen}} da sein. Sprechen können Sie trotzdem.',
      free: '{present} von {seats} Mitgliedern sind da. Das Gremium kann immer entscheiden.',
      second:
        '{present} von {seats} Mitgliedern sind da. Das ist das zweite Treffen. Das Gremium darf jetzt entscheiden.',
      open: 'Das hat noch niemand aufgeschrieben.',
    },
    was: {
      reached:
        '{present} von {seats} Mitgliedern waren da. Das Gremium konnte entscheiden. {needed, plural, one {# Mitglied reicht} other {# Mitglieder reichen}}.',
      missing:
        '{present} von {seats} Mitgliedern waren da. Das Gremium konnte nicht entscheiden. Es haben Mitglieder gefehlt.',
      free: '{present} von {seats} Mitgliedern waren da. Das Gremium konnte entscheiden.',
      second: '{present} von {seats} Mitgliedern waren da. Das war das zweite Treffen. Das Gremium durfte entscheiden.',
      open: 'Das hat niemand aufgeschrieben.',
    },
  },
}
