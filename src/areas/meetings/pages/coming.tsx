import type { Here } from '../../../foundation/addresses.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MeetingView, ShownGuest } from '../reads/meeting.ts'
import { meetingsTexts } from '../texts.ts'
import { AnswerButtons } from './answer-buttons.tsx'

/** One's own answer, for whoever is invited, while it is still of use. */
export function OwnAnswer({ here, path }: { here: Here<MeetingView>; path: string }) {
  const { answer } = here.language.words(meetingsTexts)
  const { own, stage, can } = here.data
  if (!own || stage === 'held' || stage === 'cancelled' || stage === 'over') return null
  return (
    <Section title={answer.title}>
      <AnswerButtons here={here} action={`${path}/antwort`} given={own.answer} can={can.answer} />
    </Section>
  )
}

/** Who comes, counted and by name: for members, who want to know whom they will meet. */
export function WhoComes({ here }: { here: Here<MeetingView> }) {
  const { coming } = here.language.words(meetingsTexts)
  const { guests } = here.data.meeting
  const groups = (['yes', 'unsure', null, 'no'] as const).map((answer) => ({
    label: coming[answer ?? 'none'],
    people: guests.filter((guest) => guest.answer === answer),
  }))
  return (
    <Section title={coming.title}>
      {guests.length === 0 && <p>{coming.nobody}</p>}
      {guests.length > 0 && (
        <Facts>
          {groups
            .filter(({ people }) => people.length > 0)
            .map(({ label, people }) => (
              <Fact key={label} term={here.language.say(coming.count, { label, count: people.length })}>
                {here.language.list(people.map((guest) => named(guest, here)))}
              </Fact>
            ))}
        </Facts>
      )}
    </Section>
  )
}

function named({ name, holder, voice }: ShownGuest, here: Here): string {
  const { voice: voices } = here.language.words(meetingsTexts).coming
  return voice === 'delegate' ? `${name} (${holder})` : `${name} (${voices[voice]}, ${holder})`
}
