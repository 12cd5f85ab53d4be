import { useLanguage } from '../../../ui/language.ts'
import type { ShownMeeting } from '../reads/meeting.ts'
import { quorum } from '../rules/quorum.ts'
import { recordTexts } from '../texts/record.ts'

/** Whether enough seats are there to decide, by the rules of this network. */
export function QuorumSentence({ of }: { of: Pick<ShownMeeting, 'present' | 'seats' | 'quorum'> }) {
  const language = useLanguage()
  const words = language.words(recordTexts).quorum
  if (of.present === null) return <p>{words.open}</p>
  const seats = of.seats.length
  const { needed, reached } = quorum(seats, of.present, of.quorum)
  const counted = { present: of.present, seats, needed }
  if (of.quorum === 'none') return <p>{language.say(words.free, counted)}</p>
  return <p>{language.say(reached ? words.reached : words.missing, counted)}</p>
}
