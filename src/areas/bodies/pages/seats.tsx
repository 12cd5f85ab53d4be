import type { Here } from '../../../foundation/addresses.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import type { BodyCard, ShownSeat } from '../reads/card.ts'
import { bodiesTexts } from '../texts.ts'

interface SeatsProps {
  readonly here: Here
  readonly card: BodyCard
}

/** Who sits in a body. Guests read of organisations and target groups, never of people. */
export function Seats({ here, card: { body, seats, unnamed, groups, can, history } }: SeatsProps) {
  const { language } = here
  const words = language.words(bodiesTexts)
  const member = history !== null
  const empty = seats.length + unnamed === 0
  return (
    <>
      {empty && <p class="muted">{words.card.noSeats}</p>}
      {member
        ? seats.map((seat) => (
            <Section key={seat.id} title={seat.holder} level={3}>
              <SeatFacts here={here} seat={seat} />
              {can.shape === true && !body.endedOn && (
                <p class="small">
                  <Link href={`${here.base}/gremien/${body.id}/sitz/${seat.id}`} about={seat.holder}>
                    {words.card.changeSeat}
                  </Link>
                  {' · '}
                  <Link href={`${here.base}/gremien/${body.id}/sitz/${seat.id}/freigeben`} about={seat.holder}>
                    {words.card.vacate}
                  </Link>
                </p>
              )}
            </Section>
          ))
        : seats.length > 0 && (
            <ul>
              {seats.map(({ id, holder, group }) => (
                <li key={id}>
                  {holder}
                  {group && ` (${words.card.group}: ${group})`}
                </li>
              ))}
            </ul>
          )}
      {unnamed > 0 && <p>{language.say(words.card.moreSeats, { count: unnamed })}</p>}
      {member && !body.endedOn && groups.alone.length > 0 && (
        <Notice kind="info">
          {groups.alone.map((group) => (
            <p key={group}>{language.say(words.card.alone, { group })}</p>
          ))}
        </Notice>
      )}
      {member && !body.endedOn && !empty && groups.unseated.length > 0 && (
        <p>{language.say(words.card.unseated, { groups: language.list(groups.unseated) })}</p>
      )}
    </>
  )
}

function SeatFacts({ here: { language, today }, seat }: { here: Here; seat: ShownSeat }) {
  const words = language.words(bodiesTexts)
  const { delegate, deputy, assistant, group, termUntil } = seat
  const term = termUntil && language.day(termUntil, 'short')
  return (
    <Facts>
      {(delegate || seat.partnerId) && <Fact term={words.card.delegate}>{delegate ?? words.card.nobody}</Fact>}
      {deputy && <Fact term={words.card.deputy}>{deputy}</Fact>}
      {assistant && <Fact term={words.card.assistant}>{assistant}</Fact>}
      {group && <Fact term={words.card.group}>{group}</Fact>}
      {seat.function !== 'member' && <Fact term={words.card.function}>{words.functions[seat.function]}</Fact>}
      {term && (
        <Fact term={words.card.term}>
          {termUntil < today ? language.say(words.card.termOver, { day: term }) : term}
        </Fact>
      )}
    </Facts>
  )
}
