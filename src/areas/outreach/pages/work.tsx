import type { Here } from '../../../foundation/addresses.ts'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { asSubject, MandateSentences } from '../../bodies/pages/says.tsx'
import { freeFor } from '../../bodies/pages/vacancies.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import { decisionsTexts } from '../../decisions/texts.ts'
import { goalsTexts } from '../../goals/texts.ts'
import { ruleSetTexts } from '../../municipalities/texts/rule-set.ts'
import { Written } from '../../plain-language/pages.tsx'
import type { PublicAnswer, PublicBody, PublicPageData } from '../reads.ts'
import { outreachTexts } from '../texts.ts'
import { german } from './german.ts'

type Page = { readonly here: Here<PublicPageData> }

export function Goals({ here: { language, base, data } }: Page) {
  const words = language.words(outreachTexts).goals
  const { states } = language.words(goalsTexts)
  const { goals } = data.work
  return (
    <Section title={words.title}>
      {goals.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Rows>
          {goals.map(({ id, title, state }) => (
            <Row
              key={id}
              title={title}
              own
              href={`${base}/ziele/${id}`}
              state={<State tone={state === 'reached' ? 'done' : 'goals'}>{states[state]}</State>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

export function Bodies({ here }: Page) {
  const words = here.language.words(outreachTexts).bodies
  const { presets } = here.language.words(ruleSetTexts)
  const { bodies, preset } = here.data.work
  return (
    <Section title={words.title}>
      {bodies.length === 0 ? (
        <p>
          {words.none} {preset !== 'undocumented' && presets[preset]}
        </p>
      ) : (
        <>
          <Rows>
            {bodies.map((body) => (
              <BodyRow key={body.id} here={here} body={body} />
            ))}
          </Rows>
          <p>
            <a href={`${here.base}/gremien`}>{words.all}</a>
          </p>
        </>
      )}
    </Section>
  )
}

/** Who may do what, how to come in, and what else is documented; for a model also that nothing is. */
function BodyRow({ here, body }: Page & { body: PublicBody }) {
  const { kinds, openness } = here.language.words(bodiesTexts)
  const { model } = here.data.facts
  const names = (id: string) => here.data.work.bodies.find((other) => other.id === id)?.name ?? ''
  const general = body.mandates.find(({ matter }) => matter === 'general')
  const way = body.openness ? openness[body.openness] : model ? openness.unknown : undefined
  return (
    <Row
      title={body.name}
      own
      href={`${here.base}/gremien/${body.id}`}
      when={body.name === kinds[body.kind] ? undefined : kinds[body.kind]}
    >
      <div>
        <MandateSentences body={body.name} mandate={general} names={names} />
      </div>
      {way && <div>{way}</div>}
      {body.vacancies.map((vacancy) => (
        <div key={vacancy.id}>{freeFor(here.language, vacancy)}</div>
      ))}
      {body.note && <div lang={german(here.language)}>{body.note}</div>}
      {body.purpose && body.purpose.original !== '' && (
        <Written text={body.purpose} here={here} about={body.name} onlyRead />
      )}
    </Row>
  )
}

export function Answers({ here }: Page) {
  const words = here.language.words(outreachTexts).answers
  const { states } = here.language.words(decisionsTexts)
  const { answers } = here.data.work
  if (answers.length === 0) return null
  return (
    <Section title={words.title}>
      <Rows>
        {answers.map((answer) => (
          <Row
            key={answer.id}
            title={answer.title}
            own
            href={`${here.base}/beschluesse/${answer.id}`}
            when={here.language.say(words.on, { day: here.language.day(new Date(answer.answeredAt), 'short') })}
            state={<State>{answer.decider === 'self' ? states.decided : states[answer.outcome]}</State>}
          >
            {sayWho(here, answer)}
          </Row>
        ))}
      </Rows>
      <p>
        <a href={`${here.base}/beschluesse`}>{words.all}</a>
      </p>
    </Section>
  )
}

function sayWho({ language }: Here, { decider, deciderName, body }: PublicAnswer): string {
  const words = language.words(outreachTexts).answers
  if (decider === 'self')
    return language.say(words.self, { body: language.variant === 'de-easy' ? body : asSubject(body, language) })
  const by = decider === 'carrier' || decider === 'council' ? words[decider] : (deciderName ?? '')
  return language.say(words.from, { body, decider: by })
}
