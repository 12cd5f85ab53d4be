import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { freeFor } from '../../bodies/pages/vacancies.tsx'
import { kinds } from '../../partners/partner.ts'
import { partnersTexts } from '../../partners/texts.ts'
import type { AcceptForm } from '../reads/reply.ts'
import { takenInAs } from '../rules/reply.ts'
import { joiningTexts } from '../texts.ts'
import { crumbsOf } from './reply.tsx'
import { callerOf } from './request.tsx'

/** Everything that belongs to a good beginning, in one form. */
export function AcceptPage(here: Here<AcceptForm>): View {
  const { language, data, path } = here
  const { accept: words } = language.words(joiningTexts)
  const { request, partners } = data
  const { side, called, way, contact } = request.written?.answers ?? {}
  const stored = {
    as: side === 'organisation' ? 'new' : 'person',
    partnerName: called?.organisation || called?.name,
    email: way === 'mail' ? contact : '',
    seat: seatsOf(here).find(({ value }) => value.startsWith(request.bodyId ?? ' '))?.value,
  }
  return {
    title: language.say(words.title, { name: callerOf(request) }),
    lead: words.lead,
    crumbs: crumbsOf(here, request),
    body: (
      <PageForm here={here} action={path} stored={stored} version={request.version}>
        <Radios
          name="as"
          label={words.as}
          required
          options={takenInAs.map((value) => ({
            value,
            label: words.kinds[value],
            ...(value === 'new' ? { hint: words.newHint } : {}),
          }))}
        />
        <Fieldset legend={words.newPartner}>
          {here.form?.problems.some(({ field }) => field === 'anyway') && (
            <Checkbox name="anyway" label={language.words(partnersTexts).add.anyway} />
          )}
          <TextField name="partnerName" label={words.partnerName} width="medium" />
          <Select
            name="kind"
            label={words.kind}
            options={kinds.map((value) => ({ value, label: language.words(partnersTexts).kinds[value] }))}
          />
        </Fieldset>
        <Select
          name="partnerId"
          label={words.partnerId}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select name="seat" label={words.seat} none={words.noSeat} options={seatsOf(here)} />
        <TextField name="email" type="email" label={words.email} hint={words.emailHint} autocomplete="off" />
        <Fieldset legend={words.first} hint={words.firstHint}>
          <TextField name="task" label={words.task} />
          <DateFields name="due" label={words.due} />
        </Fieldset>
        <TextArea name="words" label={words.words} rows={4} />
        <Button>{words.save}</Button>
      </PageForm>
    ),
  }
}

/** Free seats of a body before a new one. */
function seatsOf({ language, data }: Here<AcceptForm>) {
  const { accept: words } = language.words(joiningTexts)
  return data.bodies.flatMap(({ id, name, vacancies }) => [
    ...vacancies.map((vacancy) => ({
      value: `${id}/${vacancy.id}`,
      label: language.say(words.freeSeat, { body: name, whom: freeFor(language, vacancy) }),
    })),
    { value: id, label: language.say(words.newSeat, { body: name }) },
  ])
}
