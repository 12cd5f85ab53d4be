import { Fragment } from 'preact'
import type { Here } from '../../../foundation/addresses.ts'
import { Details } from '../../../ui/details.tsx'
import { OwnWithin } from '../../../ui/own-words.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Answer } from '../meeting.ts'
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

/** Who comes, counted and by name: for members, who want to know whom they will meet. The others are there to be opened. */
export function WhoComes({ here }: { here: Here<MeetingView> }) {
  const { coming } = here.language.words(meetingsTexts)
  const { guests } = here.data.meeting
  const groups = (['yes', 'unsure', null, 'no'] as const)
    .map((answer) => ({ answer, people: guests.filter((guest) => guest.answer === answer) }))
    .filter(({ people }) => people.length > 0)
  const counted = (answer: Answer | null, { length }: readonly ShownGuest[]) =>
    here.language.say(coming.count, { label: coming[answer ?? 'none'], count: length })
  return (
    <Section title={coming.title}>
      {guests.length === 0 && <p>{coming.nobody}</p>}
      {groups.map(({ answer, people }) =>
        answer === 'yes' ? (
          <Fragment key={answer}>
            <p>{counted(answer, people)}</p>
            <Names people={people} here={here} />
          </Fragment>
        ) : (
          <Details key={answer} summary={counted(answer, people)}>
            <Names people={people} here={here} />
          </Details>
        ),
      )}
    </Section>
  )
}

function Names({ people, here }: { people: readonly ShownGuest[]; here: Here }) {
  return (
    <ul>
      {people.map((guest) => (
        <li key={named(guest, here)}>
          <OwnWithin words={named(guest, here)} own={guest.holder} />
        </li>
      ))}
    </ul>
  )
}

function named({ name, holder, voice }: ShownGuest, here: Here): string {
  const { voice: voices } = here.language.words(meetingsTexts).coming
  return voice === 'delegate' ? `${name} (${holder})` : `${name} (${voices[voice]}, ${holder})`
}
