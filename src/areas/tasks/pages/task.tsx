import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { AtAGlance, Fact } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import { originHref } from '../reads/origin.ts'
import type { ShownTask } from '../reads/task.ts'
import { tasksTexts } from '../texts.ts'
import { Pace } from './choosing.tsx'
import { toneOf, whenOf } from './when.ts'

export function TaskPage(here: Here<ShownTask>): View {
  const { language, data, base } = here
  const { task: words, list, states } = language.words(tasksTexts)
  const { task, partner, detail, receiver } = data
  const late = task.state !== 'done' && task.due < here.today
  return {
    title: task.title,
    own: true,
    lead: language.say(words.lead[late && task.state !== 'needs-help' ? 'late' : task.state], {
      partner: partner.name,
      day: language.day(task.due),
    }),
    crumbs: [
      { name: list.title, href: `${base}/aufgaben` },
      { name: task.title, own: true, href: here.path },
    ],
    body: (
      <>
        <p>
          <State tone={toneOf[task.state]}>{states[task.state]}</State>{' '}
          {(late || task.state === 'done' || task.soonerAgreed) &&
            whenOf(language, { ...task, doneOn: data.doneOn }, here.today)}
        </p>
        {task.state === 'needs-help' && (
          <Notice kind="info" {...(task.helpWanted ? { title: `${words.helpWanted}: ${task.helpWanted}` } : {})}>
            {words.helpWhom}
          </Notice>
        )}
        <Now here={here} />
        <Columns beside={<Beside here={here} />}>
          {detail?.original && (
            <Section title={words.detail}>
              <Written text={detail} here={here} about={words.detail} />
            </Section>
          )}
          {receiver && task.state !== 'done' && <Pace here={here} partner={receiver} />}
        </Columns>
        <Section title={words.history}>
          <ThingHistory entries={inWords(here)} texts={[tasksTexts]} />
        </Section>
      </>
    ),
  }
}

/** The next step is the one full button; whoever cannot take it reads who can, once. */
function Now({ here }: { here: Here<ShownTask> }) {
  const words = here.language.words(tasksTexts).task
  const { task, can } = here.data
  // Nothing is asked of anybody any more; only whoever can take it back needs a button.
  if (task.state === 'done' && can.reopen !== true) return null
  const begins = task.state !== 'done' && task.state !== 'under-way'
  const next: Step =
    task.state === 'done'
      ? { can: can.reopen, to: 'doch-nicht-fertig', label: words.reopen }
      : begins
        ? { can: can.start, to: 'beginnen', label: task.state === 'needs-help' ? words.goOn : words.start }
        : { can: can.finish, to: 'fertig', label: words.finish }
  return (
    <>
      <Actions>
        <Possible can={next.can} texts={tasksTexts} label={next.label}>
          <StepButton here={here} step={next} main={task.state !== 'done'} />
        </Possible>
        {begins && can.finish === true && (
          <StepButton here={here} step={{ can: true, to: 'fertig', label: words.finish }} />
        )}
        {can.askForHelp === true && task.state !== 'needs-help' && (
          <LinkButton kind="quiet" href={`${here.path}/hilfe`}>
            {words.help}
          </LinkButton>
        )}
      </Actions>
      {can.handOn === true && (
        <Actions>
          {can.agreeOnDate === true && <a href={`${here.path}/termin`}>{words.date}</a>}
          <a href={`${here.path}/weitergeben`}>{words.handOn}</a>
        </Actions>
      )}
    </>
  )
}

interface Step {
  readonly can: Permission
  readonly to: string
  readonly label: string
}

function StepButton({ here, step, main = false }: { here: Here<ShownTask>; step: Step; main?: boolean }) {
  return (
    <PageForm here={here} action={`${here.path}/${step.to}`} slim>
      <Button kind={main ? 'main' : 'quiet'}>{step.label}</Button>
    </PageForm>
  )
}

function Beside({ here }: { here: Here<ShownTask> }) {
  const { language, data, base } = here
  const words = language.words(tasksTexts).task
  const { task, partner, person, body, comesFrom, agenda } = data
  const heard = agenda.filter(({ state }) => state !== 'cancelled')
  return (
    <AtAGlance>
      <Fact term={words.partner}>
        <a href={`${base}/partner/${partner.id}`}>{partner.name}</a>
      </Fact>
      <Fact term={words.person}>{person ?? words.noPerson}</Fact>
      <Fact term={words.due}>
        {language.day(task.due)}
        <DueTold here={here} />
      </Fact>
      {body && (
        <Fact term={words.body}>
          <a href={`${base}/gremien/${body.id}`}>{body.name}</a>
        </Fact>
      )}
      {comesFrom && (
        <Fact term={words.origin}>
          <a href={originHref(base, comesFrom)}>
            <OwnWords>{comesFrom.title}</OwnWords>
          </a>
        </Fact>
      )}
      {heard.length > 0 && (
        <Fact term={words.agenda}>
          {heard.map(({ id, title, startsAt }) => (
            <div key={id}>
              <a href={`${base}/treffen/${id}#tagesordnung`}>
                <OwnWords>{title}</OwnWords>, {language.day(new Date(startsAt), 'short')}
              </a>
            </div>
          ))}
        </Fact>
      )}
      <Fact term={words.given}>{language.day(task.givenOn, 'short')}</Fact>
    </AtAGlance>
  )
}

/** Why this date is fair. A day that is over is an occasion to agree on another one, and nothing else. */
function DueTold({ here }: { here: Here<ShownTask> }) {
  const { language, data } = here
  const words = language.words(tasksTexts).task
  const { task, partner } = data
  if (task.state === 'done') return null
  const told =
    task.due < here.today
      ? words.passed
      : task.soonerAgreed
        ? `${words.sooner}: ${task.soonerAgreed}`
        : language.say(words.fair, { partner: partner.name })
  return <div class="muted">{told}</div>
}

function inWords({ data, language }: Here<ShownTask>): ShownTask['history'] {
  return data.history.map((entry) => {
    const { due } = entry.values
    return typeof due === 'string' ? { ...entry, values: { ...entry.values, due: language.day(due, 'short') } } : entry
  })
}
