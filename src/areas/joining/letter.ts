import type { Letter } from '../../foundation/door.ts'
import { languages } from '../../foundation/language.ts'
import { letter } from '../../ui/letter.ts'
import { whenOf } from '../meetings/meeting.ts'
import type { JoinState, Written } from './join-request.ts'
import type { Answering, Place, ToldMeeting } from './storage/told.ts'
import { joiningTexts } from './texts.ts'

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

interface Told extends Place {
  readonly state: JoinState
  readonly written: Written
  readonly meeting: ToldMeeting | undefined
}

/** To whoever asked. `href`: their personal link. */
export function answerLetter({ network, body, state, written, meeting }: Told, email: string, href: string): Letter {
  const language = languages[written.language]
  const { letter: words, visit } = language.words(joiningTexts)
  const kind = state === 'visiting' ? 'visit' : state === 'accepted' ? 'accepted' : 'declined'
  const content = letter({
    language,
    subject: language.say(words.answer.subjects[kind], { network }),
    greeting: language.say(words.greeting, { name: written.answers.called?.name ?? '' }),
    lines: [
      language.say(words.answer.first[kind], { network, body: body ?? network }),
      ...written.reply.split(/\n{2,}/).filter(Boolean),
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
  return { to: email, ...content }
}
