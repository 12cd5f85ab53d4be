import type { Here } from '../../../foundation/addresses.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { State } from '../../../ui/state.tsx'
import type { BodyCard, ShownSeat } from '../reads/card.ts'
import { termState } from '../rules/terms.ts'
import { bodiesTexts } from '../texts.ts'

interface SeatsProps {
  readonly here: Here
  readonly card: BodyCard
}

/** Who sits in a body. Guests read of organisations and target groups, never of people. */
export function Seats({ here, card }: SeatsProps) {
  const { language, base } = here
  const words = language.words(bodiesTexts)
  const { body, seats, unnamed, groups, history } = card
  const shape = body.endedOn ? undefined : card.can.shape
  const own = `${base}/gremien/${body.id}/sitz`
  const empty = seats.length + unnamed === 0
  return (
    <>
      {empty && <p class="muted">{words.card.noSeats}</p>}
      <Rows>
        {seats.map((seat) => (
          <Row
            key={seat.id}
            title={seat.holder}
            own
            href={history ? `${own}/${seat.id}` : undefined}
            state={seat.function !== 'member' && <State>{words.functions[seat.function]}</State>}
          >
            <Sentences told={sentencesOf(here, seat, history !== null)} />
          </Row>
        ))}
      </Rows>
      {unnamed > 0 && <p>{language.say(words.card.moreSeats, { count: unnamed })}</p>}
      {history && !body.endedOn && groups.alone.length > 0 && (
        <Notice kind="info">
          {groups.alone.map((group) => (
            <p key={group}>{language.say(words.card.alone, { group })}</p>
          ))}
        </Notice>
      )}
      {history && !body.endedOn && !empty && groups.unseated.length > 0 && (
        <p>{language.say(words.card.unseated, { groups: language.list(groups.unseated) })}</p>
      )}
      {history && shape && (
        <Possible can={shape} texts={bodiesTexts} label={words.card.fill}>
          {null}
        </Possible>
      )}
      <p>
        <a href={`${base}/gremien/${body.id}/vertretung`}>{words.card.coverage}</a>
      </p>
    </>
  )
}

function Sentences({ told }: { told: readonly string[] }) {
  return told.length > 0 ? <p>{told.join(' ')}</p> : null
}

/** That nobody is named yet concerns partners alone: a group may speak with many voices. */
export function sentencesOf({ language, today }: Here, seat: ShownSeat, named: boolean): string[] {
  const { card } = language.words(bodiesTexts)
  const { delegate, deputy, tandem, assistant, group, partnerId, termUntil, leavesOn } = seat
  const day = termUntil && language.day(termUntil, 'short')
  const term = { running: card.term, ending: card.termEnding, over: card.termOver, none: '' }[termState(seat, today)]
  return [
    delegate ? language.say(card.delegate, { name: delegate }) : named && partnerId ? card.nobody : '',
    delegate && leavesOn ? language.say(card.leaves, { name: delegate, day: language.day(leavesOn, 'short') }) : '',
    deputy ? language.say(card.deputy, { name: deputy }) : '',
    tandem && tandem !== deputy ? language.say(card.tandem, { name: tandem }) : '',
    assistant ? language.say(card.assistant, { name: assistant }) : '',
    group ? language.say(card.group, { group }) : '',
    day && named ? language.say(term, { day }) : '',
  ].filter(Boolean)
}
