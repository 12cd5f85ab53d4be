import type { Shape } from '../../../foundation/language.ts'
import type * as de from './farewell.ts'

export const farewellAnswers: Shape<typeof de.farewellAnswers> = {
  refusals: {
    'goodbye-already': 'The goodbye is already written down. Take it back if another day should hold.',
    'nobody-sits': 'Nobody sits on this seat at the moment, so nobody can say goodbye here.',
    'thanks-from-others': 'The others write the thanks. You may simply accept them.',
    'thanks-from-body': 'Those who sit in this body and the coordination say thank you here.',
    'own-name-only': 'Only the person themselves says whether everyone may read the name and the thanks.',
    'thanks-first': 'No thanks stand here yet. Once they do, you can say whether everyone may read them.',
    'has-left': 'The last day is over. The coordination can fill the seat again.',
  },
  done: {
    'goodbye-said': 'The goodbye is written down. The coordination and whoever speaks for the body know.',
    'goodbye-taken-back': 'The goodbye is taken back. Everything stays as it was.',
    'thanks-written': 'The thanks are saved.',
    'farewell-opened': 'Now everyone may read the thanks.',
    'farewell-kept-inside': 'Now only members read the thanks.',
  },
  facts: {
    'goodbye-said': '{who} wrote down a goodbye.',
    'goodbye-taken-back': '{who} took a goodbye back.',
    'thanks-written': '{who} said thank you.',
    'farewell-opened': '{who} said: everyone may read the thanks.',
    'farewell-kept-inside': '{who} said: only members read the thanks.',
    'consent-ended': 'The thanks have new words. Only members read them again.',
  },
}

export const farewell: Shape<typeof de.farewell> = {
  say: {
    title: 'Say goodbye',
    titleOther: 'Say goodbye: {name}',
    lead: 'You leave the seat of “{holder}” in the body “{body}”. The seat stays. Thank you for everything so far.',
    leadOther: '{name} leaves the seat of “{holder}” in the body “{body}”. Write it down only if the person wants it.',
    which: 'Who says goodbye?',
    whichLead: 'Several people sit on the seat of “{holder}”. Choose whom this is about.',
    open: 'This is still open',
    openLead: 'Write into the handover who takes it on.',
    openNone: 'Nothing is open any more. You leave everything in order.',
    kinds: {
      task: 'Task: {title}',
      meeting: 'Contact for the meeting: {title}',
      recommendation: 'Proposal: {title}',
    },
    function: 'Role in the body: {function}',
    already: 'The goodbye is already written down.',
    alreadyLink: 'See the goodbye',
    lastDay: 'Which day is the last one?',
    lastDayHint: 'Until then the seat goes on as before. For example: 31 3 2027',
    handover: 'Who takes on what?',
    handoverHint: 'What is open, who goes on with it, what should one know? All members of the network can read this.',
    save: 'Write the goodbye down',
    back: 'Back to the seat',
  },
  page: {
    title: 'Goodbye to {name}',
    lead: {
      coming: '{name} leaves the seat of “{holder}” in the body “{body}”. The last day is {day}.',
      over: '{name} sat on the seat of “{holder}” in the body “{body}” until {day}.',
    },
    thanks: 'Thank you',
    noThanks: 'No thanks stand here yet.',
    everyone: 'Everyone may read these thanks and the name.',
    inside: 'Only members read these thanks.',
    thank: 'Say thank you',
    changeThanks: 'Write on at the thanks',
    openHow:
      'May everyone read it? That is for you to say, and you can change it at any time. If somebody rewrites the thanks, only members read them again.',
    openIt: 'Everyone may read it',
    closeIt: 'Only members read it',
    handover: 'Handover',
    open: 'What is still open',
    openNone: 'Nothing is open any more.',
    takeBack: 'Take the goodbye back',
    history: 'What has happened so far',
  },
  thank: {
    title: 'Say thank you: {name}',
    lead: 'One or two sentences are enough. Say what would have been missing without this person.',
    words: 'What do you thank for?',
    hint: 'Write nothing about anybody’s health, and no reasons for leaving.',
    save: 'Save the thanks',
    back: 'Back to the goodbye',
  },
}
