import { text, texts } from '../../foundation/language.ts'
import { answers } from './texts/answers.ts'
import { ballot } from './texts/ballot.ts'
import { counted } from './texts/count.ts'
import { discussion } from './texts/discussion.ts'
import { files } from './texts/export.ts'
import { outcome } from './texts/outcome.ts'
import { propose } from './texts/propose.ts'
import { register } from './texts/register.ts'
import { reply } from './texts/reply.ts'
import { sense } from './texts/sense.ts'
import { voices } from './texts/voices.ts'
import { way } from './texts/way.ts'
import { wording } from './texts/wording.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

type Who = { readonly body: string }
type WhoDecides = { readonly body: string; readonly decider: string }
type Decides = { readonly decider: string }
type Numbered = {
  readonly kind: string
  readonly number: number
  readonly year: number
  readonly body: string
}
type Counted = Readonly<Record<string, string | number>> & { readonly method: string }

export const de = {
  numbered: {
    /** Where the name of the body takes the article of a woman's word. */
    of: text<Numbered>('{kind, select, self {Beschluss} other {Empfehlung}} {number}/{year} der {body}'),
    beside: text<Numbered>('{kind, select, self {Beschluss} other {Empfehlung}} {number}/{year}, {body}'),
  },
  states: {
    voting: 'Wird abgestimmt',
    talking: 'Wartet auf ein Gespräch',
    waiting: 'Wartet auf Antwort',
    answered: 'Beantwortet',
    decided: 'Beschlossen',
    adopted: 'Angenommen',
    'adopted-with-changes': 'Mit Änderungen angenommen',
    rejected: 'Abgelehnt',
    returned: 'Zurückgegeben',
    unchanged: 'Es bleibt, wie es ist',
    withdrawn: 'Zurückgezogen',
  },
  says: {
    decidesItself: text<Who>('{body} entscheidet selbst.'),
    recommends: text<WhoDecides>('{body} empfiehlt. {decider} entscheidet.'),
    'is-heard': text<WhoDecides>('{body} wird angehört. {decider} entscheidet.'),
    'is-informed': text<WhoDecides>('{body} wird nur informiert und kann nichts empfehlen. {decider} entscheidet.'),
    nobody: 'Es ist nicht aufgeschrieben, wer das entscheidet. Die Koordination kann es im Mandat eintragen.',
    wording: text<{ wording: string }>('Im Mandat steht: „{wording}“.'),
    alone: text<Who>('{body} darf das nicht allein, sondern gibt eine Empfehlung.'),
    about: {
      general: text<Decides>('{decider} entscheidet darüber.'),
      money: text<Decides>('{decider} entscheidet über Geld.'),
      staff: text<Decides>('{decider} entscheidet über Personal.'),
      'public-statements': text<Decides>('{decider} entscheidet über öffentliche Stellungnahmen.'),
      membership: text<Decides>('{decider} entscheidet über die Aufnahme von Partnern.'),
      topics: text<Decides>('{decider} entscheidet über Themen und Schwerpunkte.'),
      'own-matters': text<Decides>('{decider} entscheidet über Angelegenheiten des Gremiums.'),
    },
  },
  page: {
    now: 'Was jetzt möglich ist',
    decideAlone: 'Selbst beschließen',
    vote: text<{ seat: string }>('Ihre Stimme für: {seat}'),
    withdraw: 'Vorschlag zurückziehen',
    answer: 'Auf die Empfehlung antworten',
    record: 'Entscheidung eintragen',
    again: 'Neu vorschlagen',
    task: 'Aufgabe daraus machen',
    tasks: 'Aufgaben daraus ansehen',
    nothing: 'Es wurde zurückgezogen. Hier ist nichts mehr zu tun.',
    why: 'Warum',
    statement: 'Wortlaut',
    asRecommended: 'So lautete die Empfehlung',
    asChanged: 'So gilt es jetzt',
    reply: 'Die Antwort',
    replyBy: text<{ decider: string; outcome: string; day: string }>('{decider} am {day}: {outcome}'),
    noReason: 'Angenommen, wie es empfohlen war.',
    reason: 'Begründung der Antwort',
    evidence: 'Aufgeschrieben in',
    votes: 'Stimmen',
    caption: 'Stimmen der Sitze',
    seat: 'Sitz',
    choice: 'Stimme',
    notYet: 'noch keine',
    noVote: 'nicht abgestimmt',
    nobodySits: 'Sitz ohne Person',
    byDeputy: text<{ choice: string }>('{choice}, durch die Vertretung'),
    leftSeat: 'Sitz, den es nicht mehr gibt',
    count: text<Counted>(counted.de),
    way: 'Der Weg',
    proposes: text<Who>('{body} schlägt vor'),
    decides: text<Who>('{body} stimmt ab und beschließt'),
    recommends: text<Who>('{body} stimmt ab und empfiehlt'),
    answers: text<{ decider: string }>('{decider} antwortet'),
    carriedOut: 'Es wird umgesetzt',
    mayReturn: 'Es kann neu vorgeschlagen werden',
    onAgenda: text<{ day: string }>('Tagesordnung am {day}'),
    noAgenda: 'Noch auf keiner Tagesordnung. Sobald das nächste Treffen feststeht, kommt es von selbst darauf.',
    elsewhere: 'Wird außerhalb des Netzwerks entschieden. Die Koordination trägt die Antwort ein.',
    number: 'Nummer',
    matter: 'Bereich',
    decider: 'Wer entscheidet',
    fixed: text<{ day: string }>('Festgehalten am {day}, als es vorgeschlagen wurde.'),
    meeting: 'Aus dem Treffen',
    earlier: 'Frühere Fassung',
    later: 'Neue Fassung',
    history: 'Was bisher geschah',
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

export const decisionsTexts = texts(de, easy, en)
