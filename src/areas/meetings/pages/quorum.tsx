import { useLanguage } from '../../../ui/language.ts'
import type { ShownMeeting } from '../reads/meeting.ts'
import { quorum } from '../rules/quorum.ts'
import { recordTexts } from '../texts/record.ts'

/** Whether enough seats are there to decide, by the rules of this network. */
export function QuorumSentence({ of }: { of: ShownMeeting }) {
  const language = useLanguage()
  const { quorum: told } = language.words(recordTexts)
  const words = of.state === 'held' ? told.was : told.is
  if (of.attendance.length === 0) return <p>{words.open}</p>
  const present = of.attendance.filter(({ presence }) => presence !== 'absent').length
  const { needed, reached } = quorum(of.seatCount, present, of.quorum)
  const counted = { present, seats: of.seatCount, needed }
  if (of.quorum === 'none') return <p>{language.say(words.free, counted)}</p>
  return <p>{language.say(reached ? words.reached : words.missing, counted)}</p>
}
