import type { Here } from '../../../foundation/addresses.ts'
import { daysBetween } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/language.ts'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { whenOf } from '../../tasks/pages/when.ts'
import { tasksTexts } from '../../tasks/texts.ts'
import { most, type Today } from '../reads/today.ts'
import { notificationsTexts } from '../texts.ts'
import type { Waiting } from '../waiting.ts'

/** The first question of the page. */
export function WaitingSection({ here }: { here: Here<Today> }) {
  const { language, data, path } = here
  const words = language.words(notificationsTexts).waiting
  const { waiting, waitingCount } = data
  return (
    <Section title={words.title}>
      {waitingCount === 0 && (
        <p>
          {words.none} {words.noneMore}
        </p>
      )}
      {waitingCount > 0 && (
        <Rows>
          {waiting.map((one) => (
            <Row
              key={`${one.kind} ${'id' in one ? one.id : ''}`}
              own={'title' in one && one.title}
              {...inWords(one, language, here)}
            />
          ))}
        </Rows>
      )}
      {waitingCount > waiting.length && (
        <p>
          <a href={`${path}?alles=ja`}>{language.say(words.all, { count: waitingCount })}</a>
        </p>
      )}
      {waiting.length > most && (
        <p>
          <a href={path}>{words.fewer}</a>
        </p>
      )}
    </Section>
  )
}

interface Said {
  readonly title: string
  readonly href: string
  readonly when: string
  readonly children: string
}

function inWords(one: Waiting, language: Language, { base, today }: Pick<Here, 'base' | 'today'>): Said {
  const { waiting: words } = language.words(notificationsTexts)
  const since = language.say(words.since, { days: daysBetween(one.day, today) })
  switch (one.kind) {
    case 'answer': {
      const { body, decider } = one
      return {
        title: language.say(words.answer, one),
        href: `${base}/beschluesse/${one.id}`,
        when: since,
        children: decider
          ? language.say(words.answerMore, { body, decider })
          : language.say(words.recordMore, { body }),
      }
    }
    case 'advise':
      return {
        title: language.say(words.advise, one),
        href: `${base}/beschluesse/${one.id}`,
        when: since,
        children: language.say(words.adviseMore, { ...one, decider: one.decider ?? '' }),
      }
    case 'vote':
    case 'prepare-vote': {
      const own = one.kind === 'vote'
      return {
        title: language.say(own ? words.vote : words.prepareVote, one),
        href: `${base}/beschluesse/${one.id}`,
        when: since,
        children: language.say(own ? words.voteMore : words.prepareVoteMore, one),
      }
    }
    case 'talk':
      return {
        title: language.say(words.talk, one),
        href: `${base}/beschluesse/${one.id}`,
        when: since,
        children: language.say(words.talkMore, one),
      }
    case 'sense':
      return {
        title: language.say(words.sense, one),
        href: `${base}/stimmungsbilder/${one.id}`,
        when: since,
        children: language.say(words.senseMore, one),
      }
    case 'invitation':
      return {
        title: language.say(words.invitation, one),
        href: `${base}/treffen/${one.id}`,
        when: language.day(one.day),
        children: one.title.includes(one.body) ? words.invitationMore : `${one.body}. ${words.invitationMore}`,
      }
    case 'task':
    case 'prepare-task':
    case 'help':
      return {
        title: language.say(words[one.kind === 'prepare-task' ? 'prepareTask' : one.kind], one),
        href: `${base}/aufgaben/${one.id}`,
        when: whenOf(language, { ...one, due: one.day, doneOn: null }, today),
        children: aboutTask(one, language, today),
      }
    case 'review':
      return {
        title: language.say(words.review, one),
        href: `${base}/beschluesse/${one.id}#folgen`,
        when: since,
        children: language.say(words.reviewMore, one),
      }
    case 'carry-out':
      return {
        title: language.say(words.carryOut, one),
        href: `${base}/beschluesse/${one.id}#folgen`,
        when: language.say(words.holds, { day: language.day(one.day, 'short') }),
        children: language.say(words.carryOutMore, one),
      }
    case 'succession':
    case 'term': {
      const own = one.kind === 'succession' ? 'nachfolge' : 'verlaengern'
      return {
        title: language.say(words[one.kind], one),
        href: `${base}/gremien/${one.bodyId}/sitz/${one.id}/${own}`,
        when: language.day(one.day),
        children: one.kind === 'succession' ? words.successionMore : words.termMore,
      }
    }
    case 'join-answer':
    case 'join-decide':
    case 'join-tell': {
      const key = { 'join-answer': 'joinAnswer', 'join-decide': 'joinDecide', 'join-tell': 'joinTell' } as const
      return {
        title: words[key[one.kind]],
        href: `${base}/anfragen/${one.id}`,
        when:
          one.kind === 'join-answer' ? language.say(words.promised, { day: language.day(one.day, 'short') }) : since,
        children: language.say(words.joinMore, { body: one.body ?? words.joinUnsure }),
      }
    }
    case 'arrive':
    case 'thank':
      return {
        title: one.kind === 'arrive' ? language.say(words.arrive, one) : language.say(words.thank, one),
        href: `${base}/${one.kind === 'arrive' ? 'ankommen' : 'abschied'}/${one.id}`,
        when: since,
        children: one.kind === 'arrive' ? language.say(words.arriveMore, one) : language.say(words.thankMore, one),
      }
    case 'test-reading':
      return {
        title: language.say(words.testReading, one),
        href: `${base}/texte/pruefen`,
        when: since,
        children: words.testReadingMore,
      }
    case 'hard-text':
      return {
        title: language.say(words.hardText, one),
        href: `${base}/texte/${one.id}`,
        when: since,
        children: words.hardTextMore,
      }
    case 'letters':
      return {
        title: language.say(words.letters, one),
        href: `${base}/heute/briefe`,
        when: since,
        children: words.lettersMore,
      }
  }
}

type WaitingTask = Extract<Waiting, { readonly partner: string }>

function aboutTask({ kind, partner, state, helpWanted, day }: WaitingTask, language: Language, today: string): string {
  const { waiting: words } = language.words(notificationsTexts)
  if (kind === 'prepare-task') return language.say(words.prepareTaskMore, { partner })
  if (kind === 'help' && helpWanted) return language.say(words.helpWanted, { partner, what: helpWanted })
  if (kind === 'help') return language.say(words.helpMore, { partner })
  const { states, task } = language.words(tasksTexts)
  return day < today ? `${partner}. ${task.passed}` : `${partner}. ${states[state]}.`
}
