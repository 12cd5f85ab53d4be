import type { Here } from '../../../foundation/addresses.ts'
import { Row, Rows } from '../../../ui/rows.tsx'
import { State } from '../../../ui/state.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import type { ArrivalStep } from '../arrival.ts'
import type { ArrivalPage } from '../reads/arrival.ts'
import { joiningTexts } from '../texts.ts'

type Page = { readonly here: Here<ArrivalPage> }

/** What a step is, and where that stands. */
export function StepWords({ here, step }: Page & { readonly step: ArrivalStep }) {
  switch (step) {
    case 'rules':
      return <Rules here={here} />
    case 'minutes':
      return <Minutes here={here} />
    case 'people':
      return <People here={here} />
    case 'meeting':
      return <Next here={here} />
    case 'tandem':
      return <Tandem here={here} />
    case 'task':
      return <Tasks here={here} />
  }
}

function Rules({ here: { language, base } }: Page) {
  const words = language.words(joiningTexts).arrival.steps.rules
  return (
    <>
      <p>{words.more}</p>
      <p>
        <a href={`${base}/regeln`}>{words.link}</a>
      </p>
    </>
  )
}

function Minutes({ here: { language, base, data } }: Page) {
  const words = language.words(joiningTexts).arrival.steps.minutes
  const { minutes } = data.pack
  if (!minutes) return <p>{words.none}</p>
  const day = language.day(new Date(minutes.startsAt), 'short')
  return (
    <>
      <p>{words.more}</p>
      <p>
        <a href={`${base}/treffen/${minutes.id}/protokoll`}>
          {language.say(words.link, { title: minutes.title, day })}
        </a>
      </p>
    </>
  )
}

/** Everybody at the table; how to reach them stands where they have said it themselves, at their partner. */
function People({ here: { language, base, data } }: Page) {
  const words = language.words(joiningTexts).arrival.steps.people
  const { functions } = language.words(bodiesTexts)
  const { body, pack } = data
  return (
    <>
      <p>{pack.people.length > 0 ? words.more : words.none}</p>
      {pack.people.length > 0 && (
        <Rows>
          {pack.people.map((seat) => (
            <Row
              key={seat.id}
              title={seat.holder}
              own
              href={seat.partnerId ? `${base}/partner/${seat.partnerId}` : undefined}
              state={seat.function !== 'member' && <State>{functions[seat.function]}</State>}
            >
              {seat.delegate ?? (seat.partnerId ? words.nobody : undefined)}
            </Row>
          ))}
        </Rows>
      )}
      <p>
        <a href={`${base}/gremien/${body.id}`}>{words.link}</a>
      </p>
    </>
  )
}

function Next({ here: { language, base, data } }: Page) {
  const words = language.words(joiningTexts).arrival.steps.meeting
  const { next } = data.pack
  if (!next) return <p>{words.none}</p>
  const starts = new Date(next.startsAt)
  const when = `${language.day(starts)}, ${language.span(starts, new Date(next.endsAt))}`
  return (
    <>
      <p>{words.more}</p>
      <p>
        <a href={`${base}/treffen/${next.id}`}>{language.say(words.link, { title: next.title, when })}</a>
      </p>
      {next.place && <p>{[next.place, next.placeAccess].filter(Boolean).join('. ')}</p>}
    </>
  )
}

function Tandem({ here: { language, data } }: Page) {
  const words = language.words(joiningTexts).arrival.steps.tandem
  const { tandem } = data.pack
  return <p>{tandem ? language.say(words.more, { name: tandem }) : words.none}</p>
}

function Tasks({ here: { language, base, data } }: Page) {
  const words = language.words(joiningTexts).arrival.steps.task
  const { tasks } = data.pack
  if (tasks.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{words.more}</p>
      <ul>
        {tasks.map(({ id, title, due }) => (
          <li key={id}>
            <a href={`${base}/aufgaben/${id}`}>
              {language.say(words.link, { title, day: language.day(due, 'short') })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
