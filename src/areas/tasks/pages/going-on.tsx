import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { HandingOn } from '../reads/give.ts'
import type { ShownTask } from '../reads/task.ts'
import { mayAgreeSooner } from '../rules/may.ts'
import { tasksTexts } from '../texts.ts'
import { AgreedDateFields, FairDay, Pace, PartnerChoice } from './choosing.tsx'

/** The three pages on which one question is asked about a task that goes on: who, when, what would help. */
function crumbs(here: Here, task: { readonly id: string; readonly title: string }, name: string) {
  const list = `${here.base}/aufgaben`
  return [
    { name: here.language.words(tasksTexts).list.title, href: list },
    { name: task.title, own: true, href: `${list}/${task.id}` },
    { name, href: here.path },
  ]
}

export function HandOnPage(here: Here<HandingOn>): View {
  const words = here.language.words(tasksTexts).handOn
  const { task, partners, chosen, mayAgree, can } = here.data
  const action = `${here.path}?${new URLSearchParams(here.query)}`
  return {
    title: chosen ? here.language.say(words.to, { partner: chosen.name }) : words.which,
    lead: chosen ? here.language.say(words.lead, { title: task.title }) : words.whichLead,
    crumbs: crumbs(here, task, words.title),
    body: (
      <Possible can={can.handOn} texts={tasksTexts} label={words.save}>
        <Steps number={chosen ? 2 : 1} of={2} back={chosen ? here.path : undefined} />
        {chosen ? (
          <Columns beside={<Pace here={here} partner={chosen} />}>
            <FairDay here={here} partner={chosen} action={action} save={words.saveUntil} />
            <PageForm here={here} action={action} version={task.version} hidden={{ partner: chosen.id }}>
              <AgreedDateFields here={here} partner={chosen} mayAgree={mayAgree} />
              <Button>{words.save}</Button>
            </PageForm>
          </Columns>
        ) : (
          <PartnerChoice here={here} partners={partners} />
        )}
      </Possible>
    ),
  }
}

export function NewDatePage(here: Here<ShownTask>): View {
  const words = here.language.words(tasksTexts).date
  const { task, receiver, can } = here.data
  const day = here.language.day(task.due, 'short')
  return {
    title: words.title,
    lead: here.language.say(words.lead, { title: task.title, day }),
    crumbs: crumbs(here, task, words.title),
    body: (
      <Possible can={can.agreeOnDate} texts={tasksTexts} label={words.save}>
        {receiver && (
          <Columns beside={<Pace here={here} partner={receiver} />}>
            <FairDay here={here} partner={receiver} action={here.path} save={words.saveUntil} />
            <PageForm here={here} action={here.path} version={task.version}>
              <AgreedDateFields here={here} partner={receiver} mayAgree={mayAgreeSooner(here.actor, task.partnerId)} />
              <Button>{words.save}</Button>
            </PageForm>
          </Columns>
        )}
      </Possible>
    ),
  }
}

export function HelpPage(here: Here<ShownTask>): View {
  const words = here.language.words(tasksTexts).help
  const { task, can } = here.data
  return {
    title: words.title,
    lead: here.language.say(words.lead, { title: task.title }),
    crumbs: crumbs(here, task, words.title),
    body: (
      <Possible can={can.askForHelp} texts={tasksTexts} label={words.save}>
        <PageForm
          here={here}
          action={here.path}
          stored={{ what: task.state === 'needs-help' ? task.helpWanted : '' }}
          version={task.version}
          labels={{ what: words.what }}
        >
          <TextField name="what" label={words.what} hint={words.hint} />
          <Button>{words.save}</Button>
        </PageForm>
      </Possible>
    ),
  }
}
