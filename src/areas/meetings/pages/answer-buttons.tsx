import type { Permission } from '../../../foundation/actor.ts'
import type { Here } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { type Answer, answers } from '../meeting.ts'
import { meetingsTexts } from '../texts.ts'

interface AnswerButtonsProps {
  readonly here: Here
  readonly action: string
  readonly given: Answer | null
  readonly can: Permission
}

/** Three buttons of one weight: nobody is nudged. */
export function AnswerButtons({ here, action, given, can }: AnswerButtonsProps) {
  const { answer } = here.language.words(meetingsTexts)
  return (
    <>
      <p>
        {answer.given[given ?? 'none']} {given && can === true && answer.change}
      </p>
      <Possible can={can} texts={meetingsTexts} label={answer.label}>
        <PageForm here={here} action={action} slim>
          <Actions>
            {answers.map((one) => (
              <Button key={one} kind="quiet" name="answer" value={one}>
                {answer[one]}
              </Button>
            ))}
          </Actions>
        </PageForm>
      </Possible>
    </>
  )
}
