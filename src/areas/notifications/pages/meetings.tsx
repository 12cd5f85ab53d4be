import type { Here } from '../../../foundation/addresses.ts'
import { daysBetween } from '../../../foundation/clock.ts'
import { Hidden, Unheard } from '../../../ui/hidden.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ComingMeeting } from '../reads/around.ts'
import { most, type Today } from '../reads/today.ts'
import { notificationsTexts } from '../texts.ts'

/** The second question: dates first, then the bodies that have a rhythm and no date. */
export function MeetingsSection({ here }: { here: Here<Today> }) {
  const { base, data } = here
  const words = here.language.words(notificationsTexts).meetings
  const { meetings, meetingCount, silent } = data
  const silentShown = silent.slice(0, Math.max(0, most - meetings.length))
  return (
    <Section title={words.title}>
      {meetings.length + silentShown.length === 0 && (
        <p>
          {words.none} {words.noneMore}
        </p>
      )}
      {meetings.length + silentShown.length > 0 && (
        <Rows>
          {meetings.map((meeting, nr) => (
            <MeetingRow key={meeting.id} here={here} meeting={meeting} earlier={meetings.slice(0, nr)} />
          ))}
          {silentShown.map(({ id, name, lastOn, mayCall }) => (
            <Row key={id} title={name} own href={`${base}/gremien/${id}`} when={<span>{words.noDate}</span>}>
              {lastOn
                ? here.language.say(words.last, { weeks: Math.floor(daysBetween(lastOn, here.today) / 7) })
                : words.never}{' '}
              {mayCall && <a href={`${base}/treffen/neu?gremium=${id}`}>{words.call}</a>}
            </Row>
          ))}
        </Rows>
      )}
      {meetingCount > meetings.length && (
        <p>
          <a href={`${base}/treffen`}>{words.all}</a>
        </p>
      )}
      {silent.length > silentShown.length && (
        <p>
          <a href={`${base}/gremien`}>{words.allSilent}</a>
        </p>
      )}
    </Section>
  )
}

interface MeetingRowProps {
  readonly here: Here<Today>
  readonly meeting: ComingMeeting
  readonly earlier: readonly ComingMeeting[]
}

/** How to get into a place is said once, with the first meeting there. */
function MeetingRow({ here, meeting, earlier }: MeetingRowProps) {
  const { language, base } = here
  const words = language.words(notificationsTexts).meetings
  const { id, title, body, startsAt, endsAt, place, placeAccess, online, answer } = meeting
  const known = earlier.some((one) => one.place === place && one.placeAccess === placeAccess)
  const sentences = [
    ...(title.includes(body) ? [] : [body]),
    ...(place ? [place] : []),
    ...(placeAccess && !known ? [placeAccess] : []),
  ].map(asSentence)
  const told = [...(online ? [words.online] : []), ...(answer ? [words.answers[answer]] : [])].join(' ')
  return (
    <Row
      title={
        <>
          <OwnWords>{title}</OwnWords>
          <Hidden>, {language.day(startsAt)}</Hidden>
        </>
      }
      href={`${base}/treffen/${id}`}
      when={
        <span>
          <Unheard>{language.day(startsAt)}, </Unheard>
          {language.span(startsAt, endsAt)}
        </span>
      }
    >
      {sentences.length > 0 && <OwnWords>{sentences.join(' ')}</OwnWords>} {told}
    </Row>
  )
}

/** What somebody wrote into a field, with the full stop that fields seldom have. */
function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
