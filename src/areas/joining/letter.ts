import type { Letter } from '../../foundation/door.ts'
import { languages } from '../../foundation/language.ts'
import { letter } from '../../ui/letter.ts'
import { whenOf } from '../meetings/meeting.ts'
import type { Written } from './join-request.ts'
import type { Answering, Place } from './storage/told.ts'
import { joiningTexts } from './texts.ts'
import type { ToldMeeting } from './visit.ts'

/** Why those who answer get a letter. */
export type Why = 'new' | 'more' | 'soon' | 'late'

/** `href`: whole address of the request. */
export function workLetter(
  { network, body, why, answerBy }: Place & { readonly why: Why; readonly answerBy: string },
  to: Answering,
  href: string,
): Letter {
  const language = languages[to.language]
  const { letter: words } = language.words(joiningTexts)
  const day = language.day(answerBy, 'short')
  const content = letter({
    language,
    subject: language.say(words.subjects[why], { day }),
    greeting: language.say(words.greeting, { name: to.name }),
    lines: [language.say(words.first[why], { day }), words.nothingInside, { text: words.open, href }],
    facts: [[words.wish, body ?? words.unsure]],
    sender: network,
  })
  return { to: to.email, person: to.id, ...content }
}

/** What whoever asked is told. `moved` and `cancelled`: of the meeting they are invited to. */
export type Answer = 'visit' | 'moved' | 'cancelled' | 'accepted' | 'declined'

interface Told extends Place {
  /** The request. */
  readonly about: string
  readonly kind: Answer
  readonly written: Written
  readonly meeting: ToldMeeting | undefined
}

/** To whoever asked. `href`: their personal link. */
export function answerLetter(
  { about, network, body, kind, written, meeting }: Told,
  email: string,
  href: string,
): Letter {
  const language = languages[written.language]
  const { letter: words, visit } = language.words(joiningTexts)
  // What was said with the invitation is not said again when only the meeting changed.
  const own = kind === 'moved' || kind === 'cancelled' ? '' : written.reply
  const content = letter({
    language,
    subject: language.say(words.answer.subjects[kind], { network }),
    greeting: language.say(words.greeting, { name: written.answers.called?.name ?? '' }),
    lines: [
      language.say(words.answer.first[kind], { network, body: body ?? network }),
      ...own.split(/\n{2,}/).filter(Boolean),
      ...(kind === 'visit' ? [words.answer.noDuty] : []),
      { text: words.answer.see, href },
    ],
    facts: meeting
      ? [
          [visit.what, meeting.title],
          [visit.when, whenOf(meeting, language)],
          ...(meeting.place ? [[visit.where, meeting.place] as const] : []),
          [visit.access, meeting.placeAccess || visit.accessUnknown],
          ...(meeting.online ? [[visit.online, meeting.online] as const] : []),
        ]
      : [],
    sender: network,
  })
  return { to: email, about, ...content }
}
