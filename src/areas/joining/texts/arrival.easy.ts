import type { Shape } from '../../../foundation/language.ts'
import type * as de from './arrival.ts'

export const arrivalAnswers: Shape<typeof de.arrivalAnswers> = {
  refusals: {
    'own-steps-only': 'Das macht die neue Person selbst. Oder ihre Assistenz macht es.',
    'helpers-only':
      'Diese Seite ist für die neue Person. Wer ihr hilft, liest sie auch. Es helfen: Tandem, Assistenz und Koordination. Auch wer für das Gremium spricht, hilft.',
    'arrived-already': 'Das haben Sie schon gesagt. Sie müssen nichts mehr tun.',
  },
  done: {
    'arrival-begun': 'Die Schritte stehen bereit.',
    'step-taken': 'Der Schritt ist geschafft.',
    'step-reopened': 'Der Schritt ist wieder offen.',
    'person-arrived': 'Schön. Jetzt sind Sie richtig dabei.',
  },
  facts: {
    'arrival-begun': 'Die ersten Schritte beginnen.',
    'step-taken': '{who} hat {times, plural, one {1 Schritt} other {# Schritte}} geschafft.',
    'step-reopened': '{who} sagt: {times, plural, one {1 Schritt ist} other {# Schritte sind}} wieder offen.',
    'person-arrived': '{who} sagt: Jetzt kenne ich mich aus.',
  },
}

export const arrival: Shape<typeof de.arrival> = {
  title: 'Neu im Gremium: {body}',
  lead: 'Sie sitzen jetzt für: {holder}. Diese Schritte helfen am Anfang. Sie können mit jedem Schritt anfangen.',
  leadOther: '{name} ist neu. {name} sitzt für: {holder}. Hier sehen Sie: Was hilft noch?',
  count: '{count} von {all} Schritten sind geschafft',
  arrived: 'Richtig dabei seit: {day}',
  taken: 'Geschafft',
  open: 'Offen',
  tick: 'Das habe ich gemacht',
  untick: 'Doch noch offen',
  arrivedTitle: 'Kennen Sie sich jetzt aus?',
  arrivedLead: 'Sie müssen nicht alle Schritte machen. Diese Seite bleibt für Sie da.',
  sayArrived: 'Ich kenne mich aus',
  steps: {
    rules: {
      title: 'Die Regeln lesen',
      more: 'Dort steht: Wie entscheiden wir? Wie laden wir ein? Es gibt die Regeln auch einfach geschrieben.',
      link: 'Die Regeln lesen',
    },
    minutes: {
      title: 'Das letzte Protokoll lesen',
      more: 'Im Protokoll steht: Das haben wir beim Treffen gesagt.',
      link: 'Protokoll lesen: {title}, {day}',
      none: 'Es gibt noch kein Protokoll.',
    },
    people: {
      title: 'Die anderen kennen',
      more: 'Diese Menschen sitzen auch im Gremium. Beim Partner steht: So erreichen Sie die Menschen.',
      none: 'Hier sitzt noch niemand außer Ihnen.',
      nobody: 'noch niemand',
      link: 'Das Gremium ansehen',
    },
    meeting: {
      title: 'Das nächste Treffen kennen',
      more: 'Kommen Sie? Was brauchen Sie dafür? Bitte sagen Sie es.',
      link: '{title}: {when}',
      none: 'Es gibt noch keinen Termin. Sie bekommen eine Einladung.',
    },
    tandem: {
      title: 'Zu zweit reden',
      more: '{name} hilft Ihnen am Anfang. Treffen Sie sich einmal zu zweit.',
      none: 'Noch hilft Ihnen niemand am Anfang. Fragen Sie die Koordination. Sie findet jemanden.',
    },
    task: {
      title: 'Die erste Aufgabe',
      more: 'Eine kleine Aufgabe ist gut.',
      link: '{title}, bis {day}',
      none: 'Es gibt noch keine Aufgabe für Sie. Fragen Sie beim nächsten Treffen.',
    },
  },
  history: 'Das ist schon passiert',
}

export const comingAndGoing: Shape<typeof de.comingAndGoing> = {
  title: 'Wer kommt und wer geht',
  lead: 'Manche Menschen sind neu. Wir helfen ihnen. Manche Menschen gehen. Wir sagen Danke.',
  arriving: 'Diese Menschen sind neu',
  nobodyArrives: 'Gerade ist niemand neu.',
  nobodyArrivesMore:
    'Sind Sie neu? Dann stehen Sie hier. Wer Ihnen hilft, sieht es auch. Es helfen: Tandem, Assistenz und Koordination. Auch wer für das Gremium spricht, hilft.',
  in: '{name}, {body}',
  since: 'seit {day}',
  leaving: 'Diese Menschen gehen',
  nobodyLeaves: 'In den letzten 2 Monaten ist niemand gegangen.',
  lastDay: 'letzter Tag: {day}',
  thanked: 'Danke ist gesagt',
  unthanked: 'Danke fehlt noch',
}
