import type { Shape } from '../../../foundation/language.ts'
import type * as de from './arrival.ts'

export const arrivalAnswers: Shape<typeof de.arrivalAnswers> = {
  refusals: {
    'own-steps-only': 'These steps are ticked by the person themselves, or by whoever assists them.',
    'helpers-only':
      'This page is for whoever is new, for their tandem partner and assistance, for the coordination, and for whoever speaks for the body.',
    'arrived-already': 'That has been said already. There is nothing left to do here.',
  },
  done: {
    'arrival-begun': 'The way in is ready.',
    'step-taken': 'The step is ticked.',
    'step-reopened': 'The step is open again.',
    'person-arrived': 'Good. You have arrived.',
  },
  facts: {
    'arrival-begun': 'Arriving has begun.',
    'step-taken': '{who} ticked {times, plural, one {a step} other {# steps}}.',
    'step-reopened': '{who} opened {times, plural, one {a step} other {# steps}} again.',
    'person-arrived': '{who} said: arriving is done.',
  },
}

export const arrival: Shape<typeof de.arrival> = {
  title: 'Arriving in the body “{body}”',
  lead: 'You now sit at the table for “{holder}”. These steps help you to arrive. You decide in which order.',
  leadOther: '{name} is new and sits at the table for “{holder}”. Here you see what would still help.',
  count: '{count} of {all} steps are done',
  arrived: 'Arrived on {day}',
  taken: 'Done',
  open: 'Open',
  tick: 'Tick off',
  untick: 'Open again',
  arrivedTitle: 'Do you feel at home?',
  arrivedLead: 'You need not tick everything. When you know your way, say so. This page stays here for you.',
  sayArrived: 'I have arrived',
  steps: {
    rules: {
      title: 'Read the rules',
      more: 'They say how the network decides, invites and keeps minutes. The text is also there in plain language.',
      link: 'Read the rules of the network',
    },
    minutes: {
      title: 'Read the last minutes',
      more: 'Then you know what was talked about last.',
      link: 'Read the minutes: {title}, {day}',
      none: 'There are no minutes yet.',
    },
    people: {
      title: 'Know who is who',
      more: 'These people sit at the table with you. The partner’s page says how to reach them.',
      none: 'Nobody sits here yet but you.',
      nobody: 'nobody named yet',
      link: 'See the body',
    },
    meeting: {
      title: 'Know the next meeting',
      more: 'Say that you come, or what you need to be able to come.',
      link: '{title}: {when}',
      none: 'No next meeting has been arranged yet. You will get an invitation.',
    },
    tandem: {
      title: 'Talk once, the two of you',
      more: '{name} goes with you in the beginning. Meet before your first meeting.',
      none: 'Nobody goes with you in tandem yet. Ask the coordination. They know somebody who has been here for long.',
    },
    task: {
      title: 'Take on a first task',
      more: 'Small is good. Whoever does something soon belongs.',
      link: '{title}, by {day}',
      none: 'No task is waiting for you yet. Ask at the next meeting where you can help.',
    },
  },
  history: 'What has happened so far',
}

export const comingAndGoing: Shape<typeof de.comingAndGoing> = {
  title: 'Coming and going',
  lead: 'Whoever is new should arrive well. Whoever goes, goes with thanks.',
  arriving: 'Who is arriving',
  nobodyArrives: 'At the moment nobody arrives whom you help.',
  nobodyArrivesMore:
    'Whoever is new stands here for themselves and for those who help: tandem, assistance, coordination, and whoever speaks for the body.',
  in: '{name}, {body}',
  since: 'since {day}',
  leaving: 'Who leaves, or has just left',
  nobodyLeaves: 'Nobody has left in the last two months.',
  lastDay: 'last day: {day}',
  thanked: 'Thanks are said',
  unthanked: 'Thanks are still missing',
}
