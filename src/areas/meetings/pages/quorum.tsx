import { dayOf } from '../../../foundation/clock.ts'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { RuleLink } from '../../municipalities/pages/rule-link.tsx'
import { secondMeetingUntil } from '../../municipalities/rules/rule-set.ts'
import type { ShownMeeting } from '../reads/meeting.ts'
import { quorateOf } from '../rules/quorate.ts'
import { recordTexts } from '../texts/record.ts'

interface Props {
  readonly of: ShownMeeting
  readonly base: string
}

/** Whether enough seats are there to decide, by the rules of this network, and which rule that is. */
export function QuorumSentence({ of, base }: Props) {
  const language = useLanguage()
  const { quorum: told } = language.words(recordTexts)
  const words = of.state === 'held' ? told.was : told.is
  if (of.attendance.length === 0) return <p>{words.open}</p>
  const { present, needed, reached, freely } = quorateOf(of)
  const counted = { present, seats: of.seatCount, needed }
  const says = freely === 'second' ? words.second : freely ? words.free : reached ? words.reached : words.missing
  return (
    <>
      <p>
        {language.say(says, counted)}
        {of.emptySeats > 0 && ` ${language.say(told.empty, { count: of.emptySeats })}`}
      </p>
      <p>
        <RuleLink base={base} paragraph="quorum" />
      </p>
      {!reached && of.state === 'held' && of.secondOf === null && <Second of={of} base={base} />}
    </>
  )
}

/** Too few were there: the rules say until when the body meets again. */
function Second({ of, base }: Props) {
  const language = useLanguage()
  const { second } = language.words(recordTexts)
  const until = language.day(secondMeetingUntil(dayOf(of.startsAt), of.rules))
  return (
    <>
      <p>
        {language.say(second.until, { day: until })} {of.rules.secondMeetingQuorate && second.always}
      </p>
      <p>
        <LinkButton href={`${base}/treffen/neu?gremium=${of.bodyId}&zweites=${of.id}`} kind="quiet">
          {second.call}
        </LinkButton>
      </p>
    </>
  )
}
