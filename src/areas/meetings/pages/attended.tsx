import type { Here } from '../../../foundation/addresses.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Section } from '../../../ui/section.tsx'
import { presences } from '../meeting.ts'
import type { MeetingView } from '../reads/meeting.ts'
import { recordTexts } from '../texts/record.ts'
import { QuorumSentence } from './quorum.tsx'

/** Who was there, by organisation, once somebody wrote it down. */
export function Attended({ here }: { here: Here<MeetingView> }) {
  const { attended, were } = here.language.words(recordTexts)
  const { meeting } = here.data
  const groups = presences
    .map((presence) => ({
      presence,
      holders: meeting.attendance.filter((one) => one.presence === presence).map(({ holder }) => holder),
    }))
    .filter(({ holders }) => holders.length > 0)
  return (
    <Section title={meeting.state === 'held' ? attended.was : attended.is}>
      <QuorumSentence of={meeting} base={here.base} />
      {groups.length > 0 && (
        <Facts>
          {groups.map(({ presence, holders }) => (
            <Fact key={presence} term={here.language.say(were[presence], { count: holders.length })}>
              <OwnWords>{here.language.list(holders)}</OwnWords>
            </Fact>
          ))}
        </Facts>
      )}
    </Section>
  )
}
