import { useLanguage } from '../../../ui/language.ts'
import { type Stop, Way } from '../../../ui/way.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import type { RecommendationPage } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { deciderSubject, stateSays } from './says.ts'

/** Proposed, recommended, answered, carried out: where it has been and where it goes. */
export function TheWay({ data, base }: { data: RecommendationPage; base: string }) {
  const language = useLanguage()
  const { page: words } = language.words(decisionsTexts)
  const { told, count } = data
  const { decider } = told
  const body = asSubject(told.bodyName, language)
  const day = (date: Date) => language.day(date, 'short')
  const by = deciderSubject(language, { body: told.bodyName, decider: decider.kind, deciderName: told.deciderName })

  const proposed: Stop = { title: language.say(words.proposes, { body }), note: day(told.proposedAt), state: 'past' }
  if (told.state === 'withdrawn')
    return <Way stops={[proposed, { title: stateSays(language, told.state, decider.kind), state: 'now' }]} />

  const voted = language.say(decider.kind === 'self' ? words.decides : words.recommends, { body })
  const answered = language.say(words.answers, { decider: by })
  const carriedOut: Stop = { title: words.carriedOut, state: 'ahead' }
  const between = (stop: Stop): readonly Stop[] => (decider.kind === 'self' ? [] : [stop])
  if (told.state === 'voting')
    return (
      <Way
        stops={[proposed, { title: voted, state: 'now' }, ...between({ title: answered, state: 'ahead' }), carriedOut]}
      />
    )

  const recommended: Stop = {
    title: voted,
    note: `${day(told.recommendedAt)}: ${language.say(words.count, count)}`,
    state: 'past',
  }
  if (told.state === 'waiting') {
    const waiting: Stop = { title: answered, note: <Agenda data={data} base={base} />, state: 'now' }
    return <Way stops={[proposed, recommended, waiting, carriedOut]} />
  }
  const note = `${day(told.answeredAt)}: ${stateSays(language, told.state, decider.kind)}`
  const ended = told.state === 'rejected' || told.state === 'returned'
  const last: Stop = ended
    ? { title: words.mayReturn, state: told.later ? 'past' : 'now' }
    : {
        ...carriedOut,
        note: data.inside && <a href={`${base}/aufgaben?aus=${told.id}`}>{words.tasks}</a>,
        state: 'now',
      }
  return <Way stops={[proposed, recommended, ...between({ title: answered, note, state: 'past' }), last]} />
}

/** Where it waits to be talked about. */
function Agenda({ data: { told }, base }: { data: RecommendationPage; base: string }) {
  const language = useLanguage()
  const { page: words } = language.words(decisionsTexts)
  const next = told.agenda.filter(({ state }) => state === 'planned' || state === 'invited')
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
  const meetsHere = told.decider.kind === 'body' || told.decidingSeats.length > 0
  return <>{meetsHere ? words.noAgenda : words.elsewhere}</>
}
