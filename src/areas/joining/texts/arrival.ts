import { text } from '../../../foundation/language.ts'

type Count = { readonly count: number; readonly all: number }

/** What the door and the journal say about arriving. */
export const arrivalAnswers = {
  refusals: {
    'own-steps-only': 'Diese Schritte hakt die Person selbst ab, oder wer ihr assistiert.',
    'helpers-only':
      'Diese Seite sehen die neue Person, wer mit ihr im Tandem geht oder ihr assistiert, die Koordination und wer für das Gremium spricht.',
    'arrived-already': 'Das ist schon gesagt. Hier ist nichts mehr zu tun.',
  },
  done: {
    'arrival-begun': 'Der Weg hinein steht bereit.',
    'step-taken': 'Der Schritt ist abgehakt.',
    'step-reopened': 'Der Schritt ist wieder offen.',
    'person-arrived': 'Schön. Sie sind angekommen.',
  },
  facts: {
    'arrival-begun': 'Das Ankommen hat begonnen.',
    'step-taken': '{who} hat {times, plural, one {einen Schritt} other {# Schritte}} abgehakt.',
    'step-reopened': '{who} hat {times, plural, one {einen Schritt} other {# Schritte}} wieder geöffnet.',
    'person-arrived': '{who} hat gesagt: Das Ankommen ist geschafft.',
  },
}

/** Arriving on a seat: the page with its steps, and the list of those who come and go. */
export const arrival = {
  title: text<{ body: string }>('Ankommen im Gremium „{body}“'),
  lead: text<{ holder: string }>(
    'Sie sitzen jetzt für „{holder}“ mit am Tisch. Diese Schritte helfen beim Ankommen. In welcher Reihenfolge, das entscheiden Sie.',
  ),
  leadOther: text<{ name: string; holder: string }>(
    '{name} ist neu und sitzt für „{holder}“ mit am Tisch. Hier sehen Sie, was noch hilft.',
  ),
  count: text<Count>('{count} von {all} Schritten sind getan'),
  arrived: text<{ day: string }>('Angekommen am {day}'),
  taken: 'Getan',
  open: 'Offen',
  tick: 'Abhaken',
  untick: 'Wieder öffnen',
  arrivedTitle: 'Fühlen Sie sich angekommen?',
  arrivedLead: 'Sie müssen nicht alles abhaken. Wenn Sie sich auskennen, sagen Sie es. Die Seite bleibt für Sie da.',
  sayArrived: 'Ich bin angekommen',
  steps: {
    rules: {
      title: 'Die Regeln lesen',
      more: 'Hier steht, wie das Netzwerk entscheidet, einlädt und Protokoll führt. Es gibt den Text auch in einfacher Sprache.',
      link: 'Regeln des Netzwerks lesen',
    },
    minutes: {
      title: 'Das letzte Protokoll lesen',
      more: 'Dann wissen Sie, worüber zuletzt gesprochen wurde.',
      link: text<{ title: string; day: string }>('Protokoll lesen: {title}, {day}'),
      none: 'Noch gibt es kein Protokoll.',
    },
    people: {
      title: 'Wissen, wer wer ist',
      more: 'Diese Menschen sitzen mit Ihnen am Tisch. Beim Partner steht, wie Sie sie erreichen.',
      none: 'Noch sitzt hier niemand außer Ihnen.',
      nobody: 'noch niemand benannt',
      link: 'Das Gremium ansehen',
    },
    meeting: {
      title: 'Das nächste Treffen kennen',
      more: 'Sagen Sie zu, oder sagen Sie, was Sie brauchen, damit Sie kommen können.',
      link: text<{ title: string; when: string }>('{title}: {when}'),
      none: 'Ein nächstes Treffen ist noch nicht vereinbart. Sie bekommen eine Einladung.',
    },
    tandem: {
      title: 'Einmal zu zweit reden',
      more: text<{ name: string }>('{name} geht am Anfang mit Ihnen. Verabreden Sie sich vor dem ersten Treffen.'),
      none: 'Noch geht niemand mit Ihnen im Tandem. Fragen Sie die Koordination. Sie kennt jemanden, der schon lange dabei ist.',
    },
    task: {
      title: 'Eine erste Aufgabe übernehmen',
      more: 'Klein ist gut. Wer etwas tut, gehört schnell dazu.',
      link: text<{ title: string; day: string }>('{title}, bis {day}'),
      none: 'Noch steht keine Aufgabe für Sie bereit. Fragen Sie beim nächsten Treffen, wobei Sie helfen können.',
    },
  },
  history: 'Was bisher geschah',
}

/** Who comes and who goes. */
export const comingAndGoing = {
  title: 'Kommen und Gehen',
  lead: 'Wer neu ist, soll gut ankommen. Wer geht, geht mit Dank.',
  arriving: 'Wer gerade ankommt',
  nobodyArrives: 'Zurzeit kommt niemand an, bei dem Sie mithelfen.',
  nobodyArrivesMore:
    'Wer neu ist, steht hier für sich selbst und für alle, die helfen: Tandem, Assistenz, Koordination und wer für das Gremium spricht.',
  in: text<{ name: string; body: string }>('{name}, {body}'),
  since: text<{ day: string }>('seit {day}'),
  leaving: 'Wer geht oder gerade gegangen ist',
  nobodyLeaves: 'In den letzten zwei Monaten ist niemand gegangen.',
  lastDay: text<{ day: string }>('letzter Tag: {day}'),
  thanked: 'Danke ist gesagt',
  unthanked: 'Danke fehlt noch',
}
