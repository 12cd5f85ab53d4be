import { useLanguage, useWords } from '../../../ui/language.ts'
import { Way } from '../../../ui/way.tsx'
import { WayPicture } from '../../../ui/way-picture.tsx'
import type { RecommendationPage } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { stationOf } from '../way.ts'
import { stopsOf } from './stops.ts'

interface OfPage {
  readonly data: RecommendationPage
  readonly today: string
}

/** Where it has been and where it goes, as a list with what leads on. */
export function TheWay({ data, today, base }: OfPage & { base: string }) {
  const language = useLanguage()
  const { page: words } = language.words(decisionsTexts)
  return (
    <Way
      stops={stopsOf(language, data, today).map(({ title, note, reached, more }) => ({
        title,
        state: reached,
        note: (note || more) && (
          <>
            {note}
            {more && note && <br />}
            {more === 'agenda' && <Agenda data={data} base={base} />}
            {more === 'tasks' && <a href={`${base}/aufgaben?aus=${data.told.id}`}>{words.tasks}</a>}
          </>
        ),
      }))}
    />
  )
}

/** The same as a picture: from left to right where there is room, else one below the other. */
export function PictureOfTheWay({ data, today, direction }: OfPage & { direction: 'across' | 'down' }) {
  const language = useLanguage()
  const { way: words } = language.words(decisionsTexts)
  const { wayPast, wayNow, wayAhead, wayEnded } = useWords()
  const reachedSays = { past: wayPast, now: wayNow, ahead: wayAhead, ended: wayEnded }
  const stops = stopsOf(language, data, today)
  const description = stops
    .map(({ title, note = '', reached }, place) =>
      language.say(words.said, { number: place + 1, title, state: reachedSays[reached], note }).trim(),
    )
    .join(' ')
  return (
    <WayPicture
      title={words.picture}
      description={description}
      direction={direction}
      id={`weg-${direction}`}
      stations={stops.map(({ name, note, reached }) => ({ name, note: note ?? reachedSays[reached], reached }))}
    />
  )
}

/** Where it waits to be talked about. */
function Agenda({ data: { told }, base }: { data: RecommendationPage; base: string }) {
  const language = useLanguage()
  const { page: words } = language.words(decisionsTexts)
  const station = stationOf(told.way)
  const left = told.way.filter((step) => step !== station).map((step) => step.bodyId)
  const next = told.agenda.filter(
    ({ state, bodyId }) => (state === 'planned' || state === 'invited') && !left.includes(bodyId),
  )
  if (next.length > 0)
    return (
      <>
        {next.map(({ id, startsAt }) => (
          <a key={id} href={`${base}/treffen/${id}`}>
            {language.say(words.onAgenda, { day: language.day(new Date(startsAt), 'short') })}
          </a>
        ))}
      </>
    )
  const meetsHere = station || told.decider.kind === 'body' || told.decidingSeats.length > 0
  return <>{meetsHere ? words.noAgenda : words.elsewhere}</>
}
