import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { SeatChoices } from '../reads/forms.ts'
import { functions } from '../seat.ts'
import { bodiesTexts } from '../texts.ts'

export function FillPage(here: Here<SeatChoices>): View {
  const { language, path, data } = here
  const words = language.words(bodiesTexts)
  const { seat } = words
  return {
    title: language.say(seat.title, { name: data.body.name }),
    lead: seat.lead,
    crumbs: crumbsOf(here),
    body: (
      <PageForm here={here} action={path} stored={{ function: 'member' }}>
        <Select
          name="partnerId"
          label={seat.partner}
          options={data.partners.map(({ id, name, hasSeat }) => ({
            value: id,
            label: hasSeat ? language.say(seat.hasSeat, { name }) : name,
          }))}
        />
        <TextField name="holderName" label={seat.holder} hint={seat.holderHint} width="medium" />
        <TermFields here={here} />
        <Button>{seat.fill}</Button>
      </PageForm>
    ),
  }
}

export function ChangeSeatPage(here: Here<SeatChoices>): View {
  const { language, path, data } = here
  const words = language.words(bodiesTexts)
  const { seat } = data
  const stored = seat
    ? {
        delegateId: seat.delegateId,
        deputyId: seat.deputyId,
        assistantId: seat.assistantId,
        targetGroupId: seat.targetGroupId,
        function: seat.function,
        ...dayFields('termUntil', seat.termUntil),
      }
    : {}
  const labels = { delegateId: words.seat.delegate, deputyId: words.seat.deputy, assistantId: words.seat.assistant }
  return {
    title: language.say(words.seat.changeTitle, { holder: seat?.holder ?? '' }),
    lead: words.seat.lead,
    crumbs: crumbsOf(here),
    body: (
      <PageForm here={here} action={path} stored={stored} version={seat?.version} labels={labels}>
        <TermFields here={here} />
        <Button>{words.seat.save}</Button>
      </PageForm>
    ),
  }
}

export function VacatePage(here: Here<SeatChoices>): View {
  const { language, base, path, data } = here
  const words = language.words(bodiesTexts)
  return {
    title: language.say(words.seat.vacateTitle, { holder: data.seat?.holder ?? '' }),
    lead: words.seat.vacateLead,
    crumbs: crumbsOf(here),
    body: (
      <>
        <PageForm here={here} action={path}>
          <Button kind="grave">{words.seat.vacate}</Button>
        </PageForm>
        <p>
          <a href={`${base}/gremien/${data.body.id}`}>{words.form.back}</a>
        </p>
      </>
    ),
  }
}

function crumbsOf({ language, base, data }: Here<SeatChoices>) {
  const { list } = language.words(bodiesTexts)
  return [
    { name: list.title, href: `${base}/gremien` },
    { name: data.body.name, href: `${base}/gremien/${data.body.id}` },
  ]
}

function TermFields({ here: { language, data } }: { here: Here<SeatChoices> }) {
  const words = language.words(bodiesTexts)
  const { seat } = words
  const people = data.people.map(({ id, name, partners }) => ({
    value: id,
    label: partners ? `${name} (${partners})` : name,
  }))
  return (
    <>
      <Select name="delegateId" label={seat.delegate} hint={seat.peopleHint} none={seat.nobody} options={people} />
      <Select name="deputyId" label={seat.deputy} none={seat.nobody} options={people} />
      <Select name="assistantId" label={seat.assistant} hint={seat.assistantHint} none={seat.nobody} options={people} />
      {data.groups.length > 0 && (
        <Select
          name="targetGroupId"
          label={seat.group}
          none={seat.noGroup}
          options={data.groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Radios
        name="function"
        label={seat.function}
        options={functions.map((value) => ({ value, label: words.functions[value] }))}
        inline
        required
      />
      <DateFields name="termUntil" label={seat.term} />
    </>
  )
}
