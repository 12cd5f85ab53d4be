import type { Here } from '../../../foundation/addresses.ts'
import { dayOf } from '../../../foundation/clock.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import { RuleLink } from '../../municipalities/pages/rule-link.tsx'
import { deadlinesOf } from '../../municipalities/rules/rule-set.ts'
import type { MeetingView } from '../reads/meeting.ts'
import { recordTexts } from '../texts/record.ts'

/** What has to be there by when, by the rules; a day that is past is said, and what helps then. */
export function Deadlines({ here }: { here: Here<MeetingView> }) {
  const { language, base, data, today } = here
  const { deadlines: words } = language.words(recordTexts)
  const { meeting, stage } = data
  if (stage === 'cancelled') return null
  const due = deadlinesOf(dayOf(meeting.startsAt), meeting.rules)
  const by = (day: string) => language.say(words.by, { day: language.day(day) })
  const ahead = stage === 'planned' || stage === 'invited'
  return (
    <Section title={words.title}>
      <Facts>
        {ahead && (
          <>
            <Fact term={words.invitation}>
              {meeting.state === 'invited' ? words.sent : by(due.invitation)}
              {meeting.state === 'planned' && due.invitation < today && <> {words.late}</>}
            </Fact>
            <Fact term={words.papers}>{by(due.papers)}</Fact>
          </>
        )}
        {!ahead && <Fact term={words.minutes}>{by(due.minutes)}</Fact>}
      </Facts>
      <p>
        <RuleLink base={base} paragraph={ahead ? 'invitation' : 'minutes'} />
      </p>
    </Section>
  )
}
