import type { Here, View } from '../../../foundation/addresses.ts'
import { Fact } from '../../../ui/facts.tsx'
import type { AnswerView } from '../reads/answer.ts'
import { meetingsTexts } from '../texts.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { WhenAndWhere } from './appointment.tsx'

/** For whoever holds the link of a letter; works without an account. */
export function AnswerPage(here: Here<AnswerView>): View {
  const words = here.language.words(meetingsTexts)
  const { meeting, name, answer, can } = here.data
  return {
    title: words.answer.title,
    lead: here.language.say(words.answer.lead, { name, title: meeting.title }),
    body: (
      <>
        <WhenAndWhere of={meeting}>
          <Fact term={words.body}>{meeting.bodyName}</Fact>
        </WhenAndWhere>
        <AnswerButtons here={here} action={here.path} given={answer} can={can.answer} />
      </>
    ),
  }
}
