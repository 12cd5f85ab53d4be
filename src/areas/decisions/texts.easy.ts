import type { Shape } from '../../foundation/language.ts'
import { answers } from './texts/answers.easy.ts'
import { ballot } from './texts/ballot.easy.ts'
import { counted } from './texts/count.ts'
import { discussion } from './texts/discussion.easy.ts'
import { files } from './texts/export.easy.ts'
import { outcome } from './texts/outcome.easy.ts'
import { propose } from './texts/propose.easy.ts'
import { register } from './texts/register.easy.ts'
import { reply } from './texts/reply.easy.ts'
import { sense } from './texts/sense.easy.ts'
import { voices } from './texts/voices.easy.ts'
import { way } from './texts/way.easy.ts'
import { wording } from './texts/wording.easy.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  numbered: {
    of: '{kind, select, self {Beschluss} other {Empfehlung}} {number}/{year}. Gremium: {body}',
    beside: '{kind, select, self {Beschluss} other {Empfehlung}} {number}/{year}. Gremium: {body}',
  },
  states: {
    voting: 'Das Gremium stimmt ab',
    talking: 'Erst reden wir',
    waiting: 'Wartet auf Antwort',
    answered: 'Es gibt eine Antwort',
    decided: 'Beschlossen',
    adopted: 'Ja',
    'adopted-with-changes': 'Ja, aber anders',
    rejected: 'Nein',
    returned: 'Zurück an das Gremium',
    unchanged: 'Alles bleibt so',
    withdrawn: 'Gilt nicht mehr',
  },
  says: {
    decidesItself: '{body} entscheidet selbst.',
    recommends: '{body} macht eine Empfehlung. {decider} entscheidet.',
    'is-heard': '{body} sagt die eigene Meinung. {decider} entscheidet.',
    'is-informed': '{body} bekommt nur eine Nachricht. {decider} entscheidet.',
    nobody: 'Wer entscheidet das? Das hat niemand aufgeschrieben. Die Koordination kann das aufschreiben.',
    wording: 'So hat es jemand aufgeschrieben: „{wording}“.',
    alone: '{body} darf das nicht allein. {body} macht eine Empfehlung.',
    about: {
      general: '{decider} entscheidet darüber.',
      money: '{decider} entscheidet über Geld.',
      staff: '{decider} entscheidet über Mitarbeiterinnen und Mitarbeiter.',
      'public-statements': '{decider} entscheidet über Nachrichten an alle.',
      membership: '{decider} entscheidet über neue Partner.',
      topics: '{decider} entscheidet über Themen.',
      'own-matters': '{decider} entscheidet über Sachen vom Gremium.',
    },
  },
  page: {
    now: 'Das geht jetzt',
    decideAlone: 'Selbst entscheiden',
    vote: 'Ihre Stimme für: {seat}',
    withdraw: 'Vorschlag zurücknehmen',
    answer: 'Auf die Empfehlung antworten',
    record: 'Entscheidung aufschreiben',
    again: 'Neu vorschlagen',
    task: 'Daraus eine Aufgabe machen',
    tasks: 'Aufgaben ansehen',
    nothing: 'Das Gremium hat den Vorschlag zurückgenommen. Sie müssen nichts mehr tun.',
    why: 'Warum',
    statement: 'Das soll gelten',
    asRecommended: 'Das war die Empfehlung',
    asChanged: 'Das gilt jetzt',
    reply: 'Die Antwort',
    replyBy: '{decider} sagt am {day}: {outcome}',
    noReason: 'Die Empfehlung gilt genau so.',
    reason: 'Der Grund für die Antwort',
    evidence: 'Hier steht die Entscheidung',
    votes: 'Stimmen',
    caption: 'So haben die Sitze abgestimmt',
    seat: 'Sitz',
    choice: 'Stimme',
    notYet: 'noch keine',
    noVote: 'hat nicht abgestimmt',
    nobodySits: 'Sitz ohne Person',
    byDeputy: '{choice}. Das war die Vertretung.',
    leftSeat: 'Diesen Sitz gibt es nicht mehr',
    count: counted.easy,
    way: 'Der Weg',
    proposes: '{body} macht einen Vorschlag',
    decides: '{body} stimmt ab. Dann gilt das Ergebnis.',
    recommends: '{body} stimmt ab. Dann gibt es eine Empfehlung.',
    answers: '{decider} antwortet',
    carriedOut: 'Wir machen es',
    mayReturn: 'Das Gremium kann es neu vorschlagen',
    onAgenda: 'Thema beim Treffen am {day}',
    noAgenda: 'Das nächste Treffen hat noch keinen Tag. Bei dem Treffen ist das ein Thema.',
    elsewhere: 'Andere entscheiden das. Die Koordination schreibt die Antwort auf.',
    number: 'Nummer',
    matter: 'Thema',
    decider: 'Wer entscheidet',
    fixed: 'Das gilt seit dem Vorschlag am {day}.',
    meeting: 'Aus dem Treffen',
    earlier: 'Der alte Vorschlag',
    later: 'Der neue Vorschlag',
    history: 'Das ist schon passiert',
  },
  ...ballot,
  ...discussion,
  ...register,
  ...propose,
  ...reply,
  voices,
  ...way,
  ...sense,
  ...wording,
  ...files,
  outcome: outcome.outcome,
  review: outcome.review,
  inside: outcome.inside,
  refusals: { ...answers.refusals, ...outcome.outcomeAnswers.refusals },
  problems: { ...answers.problems, ...outcome.outcomeAnswers.problems },
  done: { ...answers.done, ...outcome.outcomeAnswers.done },
  facts: { ...answers.facts, ...outcome.outcomeAnswers.facts },
}
