import type { Shape } from '../../foundation/language.ts'
import { answers } from './texts/answers.en.ts'
import { ballot } from './texts/ballot.en.ts'
import { counted } from './texts/count.ts'
import { discussion } from './texts/discussion.en.ts'
import { files } from './texts/export.en.ts'
import { outcome } from './texts/outcome.en.ts'
import { propose } from './texts/propose.en.ts'
import { register } from './texts/register.en.ts'
import { reply } from './texts/reply.en.ts'
import { sense } from './texts/sense.en.ts'
import { voices } from './texts/voices.en.ts'
import { way } from './texts/way.en.ts'
import { wording } from './texts/wording.en.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  numbered: {
    of: '{kind, select, self {Decision} other {Recommendation}} {number}/{year} of {body}',
    beside: '{kind, select, self {Decision} other {Recommendation}} {number}/{year} of {body}',
  },
  states: {
    voting: 'Open for voting',
    talking: 'Waiting for a talk',
    waiting: 'Waiting for an answer',
    answered: 'Answered',
    decided: 'Decided',
    adopted: 'Adopted',
    'adopted-with-changes': 'Adopted with changes',
    rejected: 'Rejected',
    returned: 'Returned',
    unchanged: 'All stays as it is',
    withdrawn: 'Withdrawn',
  },
  says: {
    decidesItself: '{body} decides for itself.',
    recommends: '{body} recommends. {decider} decides.',
    'is-heard': '{body} is heard. {decider} decides.',
    'is-informed': '{body} is only informed and cannot recommend. {decider} decides.',
    nobody: 'It is not written down who decides this. The coordination can enter it in the mandate.',
    wording: 'The mandate says: “{wording}”.',
    alone: '{body} may not decide this alone and gives a recommendation.',
    about: {
      general: '{decider} decides this.',
      money: '{decider} decides about money.',
      staff: '{decider} decides about staff.',
      'public-statements': '{decider} decides about public statements.',
      membership: '{decider} decides about new partners.',
      topics: '{decider} decides about topics and priorities.',
      'own-matters': '{decider} decides about the body’s own matters.',
    },
  },
  page: {
    now: 'What can be done now',
    decideAlone: 'Decide alone',
    vote: 'Your vote for: {seat}',
    withdraw: 'Withdraw the proposal',
    answer: 'Answer the recommendation',
    record: 'Enter the decision',
    again: 'Propose again',
    task: 'Make a task of it',
    tasks: 'See the tasks from it',
    nothing: 'It was withdrawn. There is nothing left to do here.',
    why: 'Why',
    statement: 'Wording',
    asRecommended: 'As it was recommended',
    asChanged: 'As it holds now',
    reply: 'The answer',
    replyBy: '{decider} on {day}: {outcome}',
    noReason: 'Adopted as recommended.',
    reason: 'Reason of the answer',
    evidence: 'Recorded in',
    votes: 'Votes',
    caption: 'Votes of the seats',
    seat: 'Seat',
    choice: 'Vote',
    notYet: 'none yet',
    noVote: 'did not vote',
    nobodySits: 'seat without a person',
    byDeputy: '{choice}, by the deputy',
    leftSeat: 'a seat that no longer exists',
    count: counted.en,
    way: 'The way',
    proposes: '{body} proposes',
    decides: '{body} votes and decides',
    recommends: '{body} votes and recommends',
    answers: '{decider} answers',
    carriedOut: 'It is carried out',
    mayReturn: 'It can be proposed again',
    onAgenda: 'Agenda on {day}',
    noAgenda: 'Not on an agenda yet. Once the next meeting is set, it goes there by itself.',
    elsewhere: 'Decided outside the network. The coordination enters the answer.',
    number: 'Number',
    matter: 'Matter',
    decider: 'Who decides',
    fixed: 'Fixed on {day}, when it was proposed.',
    meeting: 'From the meeting',
    earlier: 'Earlier version',
    later: 'New version',
    history: 'What has happened so far',
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
