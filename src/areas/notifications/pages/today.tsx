import type { Here, View } from '../../../foundation/addresses.ts'
import { dayOf, daysBetween } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/language.ts'
import { Quality } from '../../../ui/quality.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Success } from '../reads/around.ts'
import { most, type Today } from '../reads/today.ts'
import { notificationsTexts } from '../texts.ts'
import { FirstSteps } from './first-steps.tsx'
import { MeetingsSection } from './meetings.tsx'
import { WaitingSection } from './waiting.tsx'

/** Four questions, in this order: what waits, when do we meet, what are we aiming at, what has gone well. */
export function TodayPage(here: Here<Today>): View {
  const { language, data, actor } = here
  const words = language.words(notificationsTexts)
  const next = data.meetings[0]
  const number = (count: number) => words.numbers[count] ?? language.number(count)
  const waiting = language.say(words.lead.waiting, {
    count: data.waitingCount,
    number: capital(number(data.waitingCount)),
  })
  const days = next ? Math.max(0, daysBetween(here.today, dayOf(next.startsAt))) : 0
  const meeting = next ? language.say(words.lead.meeting, { days, number: number(days) }) : words.lead.noMeeting
  return {
    title: language.say(words.title, { name: actor.kind === 'person' ? actor.name : '' }),
    lead: `${waiting} ${meeting}`,
    crumbs: [{ name: words.today, href: here.path }],
    body: (
      <>
        <FirstSteps here={here} />
        <WaitingSection here={here} />
        <MeetingsSection here={here} />
        <GoalsSection here={here} />
        <SuccessesSection here={here} />
      </>
    ),
  }
}

/** A number that begins a sentence. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function GoalsSection({ here: { language, data, base } }: { here: Here<Today> }) {
  const words = language.words(notificationsTexts).goals
  const { goals } = data
  return (
    <Section title={words.title}>
      <p>
        <Quality of="goals" />
      </p>
      {goals.length === 0 && (
        <p>
          {words.none} <a href={`${base}/ziele`}>{words.noneNext}</a>
        </p>
      )}
      {goals.length > 0 && (
        <Rows>
          {goals.slice(0, most).map(({ id, title }) => (
            <Row key={id} title={title} own href={`${base}/ziele/${id}`} />
          ))}
        </Rows>
      )}
      {goals.length > most && (
        <p>
          <a href={`${base}/ziele`}>{words.all}</a>
        </p>
      )}
    </Section>
  )
}

function SuccessesSection({ here: { language, data, base } }: { here: Here<Today> }) {
  const words = language.words(notificationsTexts).successes
  const { successes, successCount } = data
  const hrefs = { recommendation: 'beschluesse', task: 'aufgaben' } as const
  return (
    <Section title={words.title}>
      <p>
        <Quality of="perseverance" />
      </p>
      {successes.length === 0 && <p>{words.none}</p>}
      {successes.length > 0 && (
        <Rows>
          {successes.map((one) => (
            <Row
              key={`${one.kind} ${'id' in one ? one.id : ''}`}
              title={successIn(language, one)}
              href={one.kind === 'partners' ? `${base}/partner?nach=neu` : `${base}/${hrefs[one.kind]}/${one.id}`}
              when={<span>{language.day(one.day, 'short')}</span>}
            />
          ))}
        </Rows>
      )}
      {successCount > successes.length && (
        <p>
          <a href={`${base}/beschluesse`}>{words.all}</a>
        </p>
      )}
    </Section>
  )
}

function successIn(language: Language, one: Success): string {
  const words = language.words(notificationsTexts).successes
  if (one.kind !== 'partners') return language.say(words[one.kind], one)
  const more = one.count - one.names.length
  return language.say(words.partners, {
    names: language.list([...one.names, ...(more > 0 ? [language.say(words.more, { count: more })] : [])]),
  })
}
