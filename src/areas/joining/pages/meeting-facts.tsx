import type { Language } from '../../../foundation/language.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { whenOf } from '../../meetings/meeting.ts'
import { joiningTexts } from '../texts.ts'
import type { ToldMeeting } from '../visit.ts'

/** A meeting as somebody needs it who has never been there. */
export function MeetingFacts({ meeting, language }: { meeting: ToldMeeting; language: Language }) {
  const { visit } = language.words(joiningTexts)
  return (
    <Facts>
      <Fact term={visit.what}>{meeting.title}</Fact>
      <Fact term={visit.body}>{meeting.body}</Fact>
      <Fact term={visit.when}>{whenOf(meeting, language)}</Fact>
      {meeting.place && <Fact term={visit.where}>{meeting.place}</Fact>}
      <Fact term={visit.access}>{meeting.placeAccess || visit.accessUnknown}</Fact>
      {meeting.online && <Fact term={visit.online}>{meeting.online}</Fact>}
    </Facts>
  )
}
