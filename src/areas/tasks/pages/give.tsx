import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Select } from '../../../ui/select.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { NewTask } from '../reads/give.ts'
import { originHref } from '../reads/origin.ts'
import type { ShownReceiver } from '../reads/receivers.ts'
import { tasksTexts } from '../texts.ts'
import { AgreedDateFields, FairDay, Pace, PartnerChoice } from './choosing.tsx'

export function GivePage(here: Here<NewTask>): View {
  const { give, list } = here.language.words(tasksTexts)
  const { chosen, origin, can, partners } = here.data
  const { partner: _, ...without } = here.query
  return {
    title: chosen ? here.language.say(give.for, { partner: chosen.name }) : give.which,
    ...(chosen ? {} : { lead: give.whichLead }),
    crumbs: [
      { name: list.title, href: `${here.base}/aufgaben` },
      { name: give.title, href: `${here.base}/aufgaben/neu` },
    ],
    body: (
      <>
        {origin && (
          <p>
            {give.origin}: <a href={originHref(here.base, origin)}>{origin.title}</a>
          </p>
        )}
        <Possible can={can.give} texts={tasksTexts} label={give.title}>
          <Steps
            number={chosen ? 2 : 1}
            of={2}
            back={
              chosen ? `${here.path}?${new URLSearchParams(origin ? { ...without, wahl: 'ja' } : without)}` : undefined
            }
          />
          {chosen ? <Rest here={here} partner={chosen} /> : <PartnerChoice here={here} partners={partners} />}
        </Possible>
      </>
    ),
  }
}

function Rest({ here, partner }: { here: Here<NewTask>; partner: ShownReceiver }) {
  const { give } = here.language.words(tasksTexts)
  const { origin, body, bodies, mayAgree } = here.data
  // The address keeps what the page is about; a form that came back needs it too.
  const action = `${here.path}?${new URLSearchParams(here.query)}`
  return (
    <Columns beside={<Pace here={here} partner={partner} />}>
      <FairDay here={here} partner={partner} action={action} save={give.saveUntil} />
      <PageForm
        here={here}
        action={action}
        stored={{ title: origin?.title ?? '', body: body ?? '' }}
        hidden={{ partner: partner.id, ...(origin ? { origin: origin.kind, originId: origin.id } : {}) }}
      >
        <TextField name="title" label={give.what} hint={give.whatHint} required />
        <TextArea name="detail" label={give.detail} rows={4} prose />
        {partner.people.length > 0 && (
          <Select
            name="person"
            label={give.person}
            none={give.anyPerson}
            options={partner.people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <AgreedDateFields here={here} partner={partner} mayAgree={mayAgree} />
        <Select
          name="body"
          label={give.body}
          hint={give.bodyHint}
          none={give.noBody}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button>{give.save}</Button>
      </PageForm>
    </Columns>
  )
}
