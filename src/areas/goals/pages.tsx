import type { Here, View } from '../../foundation/addresses.ts'
import { Actions } from '../../ui/actions.tsx'
import { Button } from '../../ui/button.tsx'
import { DateFields } from '../../ui/date-fields.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Fact, Facts } from '../../ui/facts.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageForm } from '../../ui/page-form.tsx'
import { Possible } from '../../ui/possible.tsx'
import { Radios } from '../../ui/radios.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { State, type Tone } from '../../ui/state.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ThingHistory } from '../../ui/thing-history.tsx'
import { Written } from '../plain-language/pages.tsx'
import { plainLanguageTexts } from '../plain-language/texts.ts'
import { type GoalState, states } from './goal.ts'
import type { GoalCard, GoalList, NewGoalPage } from './reads.ts'
import { goalsTexts } from './texts.ts'

const tones: Partial<Record<GoalState, Tone>> = { agreed: 'action', 'under-way': 'action', reached: 'done' }

/** What we hold ourselves to comes first, then what was reached; what waits stands below. */
const parts = [
  ['onTop', ['under-way', 'agreed']],
  ['reached', ['reached']],
  ['ideas', ['proposed', 'idea']],
  ['waiting', ['waiting']],
  ['dropped', ['dropped']],
] as const satisfies readonly (readonly [string, readonly GoalState[]])[]

export function ListPage(here: Here<GoalList>): View {
  const { language, base, data, actor } = here
  const words = language.words(goalsTexts)
  const member = actor.kind === 'person' && actor.member
  const of = (wanted: readonly GoalState[]) =>
    wanted.flatMap((state) => data.goals.filter((goal) => goal.state === state))
  return {
    title: words.list.title,
    lead: words.list.lead,
    body: (
      <>
        {of(['agreed', 'under-way']).length === 0 && (
          <EmptyState title={words.list.emptyTitle}>{member ? words.list.empty : words.list.emptyGuest}</EmptyState>
        )}
        {parts.map(([part, wanted]) => {
          const goals = of(wanted)
          if (goals.length === 0) return null
          return (
            <Section key={part} title={words.list[part]}>
              <Rows>
                {goals.map(({ id, title, state, since, owner }) => (
                  <Row
                    key={id}
                    title={title}
                    own
                    href={`${base}/ziele/${id}`}
                    state={wanted.length > 1 && <State tone={tones[state]}>{words.states[state]}</State>}
                    when={language.say(words.since, { day: language.day(since, 'month') })}
                  >
                    {owner && language.say(words.owner, { body: owner })}
                  </Row>
                ))}
              </Rows>
            </Section>
          )
        })}
        {actor.kind === 'person' && (
          <Actions>
            <Possible can={data.can.propose} texts={goalsTexts} label={words.list.propose}>
              <LinkButton href={`${base}/ziele/neu`}>{words.list.propose}</LinkButton>
            </Possible>
          </Actions>
        )}
      </>
    ),
  }
}

export function CardPage(here: Here<GoalCard>): View {
  const { language, base, path, data, actor } = here
  const { goal, why, reason, history, onward, can } = data
  const words = language.words(goalsTexts)
  return {
    title: goal.title,
    own: true,
    lead: words.card.lead[goal.state],
    crumbs: [{ name: words.list.title, href: `${base}/ziele` }],
    body: (
      <>
        <Facts>
          <Fact term={words.card.since}>
            <State tone={tones[goal.state]}>{words.states[goal.state]}</State>{' '}
            {language.say(words.since, { day: language.day(goal.since, 'short') })}
          </Fact>
          {goal.owner && (
            <Fact term={words.card.owner}>
              <a href={`${base}/gremien/${goal.ownerBody}`}>{goal.owner}</a>
            </Fact>
          )}
        </Facts>
        {reason && (
          <Section title={words.card.reason}>
            <Written text={reason} here={here} about={words.card.reason} />
          </Section>
        )}
        <Section title={words.card.why}>
          <Written text={why} here={here} about={words.card.why} />
        </Section>
        {actor.kind === 'person' && (
          <Section title={words.card.next}>
            <Possible can={can.setState} texts={goalsTexts} label={words.form.change}>
              <PageForm here={here} action={path} version={goal.version} labels={{ reason: words.form.reason }}>
                <Radios
                  name="state"
                  label={words.form.newState}
                  options={onward.map((state) => ({ value: state, label: words.states[state] }))}
                  required
                />
                <TextArea name="reason" label={words.form.reason} hint={words.form.reasonHint} rows={3} prose />
                <DateFields name="since" label={words.form.since} hint={words.form.sinceHint} />
                <Button>{words.form.setState}</Button>
              </PageForm>
            </Possible>
          </Section>
        )}
        {history && (
          <Section title={words.card.history}>
            <ThingHistory entries={history} texts={[goalsTexts, plainLanguageTexts]} />
          </Section>
        )}
      </>
    ),
  }
}

export function NewPage(here: Here<NewGoalPage>): View {
  const { language, base, path, data } = here
  const words = language.words(goalsTexts)
  const { form } = words
  const settled = states.filter((state) => state !== 'dropped')
  return {
    title: form.title,
    lead: form.lead,
    crumbs: [{ name: words.list.title, href: `${base}/ziele` }],
    body: (
      <PageForm here={here} action={path} stored={{ state: 'proposed' }}>
        <TextField name="title" label={form.name} hint={form.nameHint} required />
        <TextArea name="why" label={form.why} hint={form.whyHint} prose required />
        {data.bodies.length > 0 && (
          <Select
            name="ownerBody"
            label={form.owner}
            none={form.noOwner}
            options={data.bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Radios
          name="state"
          label={form.state}
          options={(data.can.agree === true ? settled : (['proposed', 'idea'] as const)).map((state) => ({
            value: state,
            label: words.states[state],
          }))}
          required
        />
        {data.can.agree === true && <DateFields name="since" label={form.since} hint={form.sinceHint} />}
        <Button>{form.propose}</Button>
      </PageForm>
    ),
  }
}
