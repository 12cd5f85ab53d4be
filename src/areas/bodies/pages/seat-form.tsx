import type { ComponentChildren } from 'preact'
import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { SeatChoices } from '../reads/forms.ts'
import { functions, ownHolders, waysIn } from '../seat.ts'
import { bodiesTexts } from '../texts.ts'
import { freeFor } from './vacancies.tsx'

export function FillPage(here: Here<SeatChoices>): View {
  const { language, path, data } = here
  const { seat, holders } = language.words(bodiesTexts)
  const { vacancy } = data
  const stored = { function: 'member', ...(vacancy?.targetGroupId ? { targetGroupId: vacancy.targetGroupId } : {}) }
  return {
    title: language.say(seat.title, { name: data.body.name }),
    own: data.body.name,
    lead: vacancy ? freeFor(language, vacancy) : seat.lead,
    crumbs: crumbsOf(here),
    body: (
      <PageForm here={here} action={path} stored={stored} hidden={vacancy ? { vacancy: vacancy.id } : {}}>
        <Fieldset legend={seat.whose}>
          <Select
            name="partnerId"
            label={seat.partner}
            options={data.partners.map(({ id, name, hasSeat }) => ({
              value: id,
              label: hasSeat ? language.say(seat.hasSeat, { name }) : name,
            }))}
          />
          <TextField name="holderName" label={seat.holder} width="medium" />
          <HeldBy words={seat} holders={holders} />
        </Fieldset>
        <TermFields here={here}>
          <DateFields name="since" label={seat.since} />
        </TermFields>
        <Button>{seat.fill}</Button>
      </PageForm>
    ),
  }
}

export function ChangeSeatPage(here: Here<SeatChoices>): View {
  const { language, path, data } = here
  const words = language.words(bodiesTexts)
  const { seat } = data
  const { bodyId: _, id: __, version, ...stored } = seat ?? { bodyId: '', id: '', version: undefined }
  const labels = {
    delegateId: words.seat.delegate,
    deputyId: words.seat.deputy,
    tandemId: words.seat.tandem,
    assistantId: words.seat.assistant,
  }
  return {
    title: language.say(words.seat.changeTitle, { holder: seat?.holder ?? '' }),
    lead: words.seat.lead,
    crumbs: crumbsOf(here),
    body: (
      <PageForm here={here} action={path} stored={storedOf(stored)} version={version} labels={labels}>
        {seat && !seat.partnerId && <HeldBy words={words.seat} holders={words.holders} />}
        <TermFields here={here} />
        <Button>{words.seat.save}</Button>
      </PageForm>
    ),
  }
}

/** Every field the form shows, so that what somebody else saved meanwhile can be told. */
function storedOf(seat: Partial<NonNullable<SeatChoices['seat']>>) {
  return {
    ...(seat.partnerId ? {} : { heldBy: seat.heldBy }),
    delegateId: seat.delegateId,
    deputyId: seat.deputyId,
    tandemId: seat.tandemId,
    assistantId: seat.assistantId,
    targetGroupId: seat.targetGroupId,
    function: seat.function,
    cameBy: seat.cameBy ?? '',
    appointedBy: seat.appointedBy ?? '',
    ...dayFields('termUntil', seat.termUntil),
  }
}

export function VacatePage(here: Here<SeatChoices>): View {
  const { language, base, path, data } = here
  const { seat: words } = language.words(bodiesTexts)
  return {
    title: language.say(words.vacateTitle, { holder: data.seat?.holder ?? '' }),
    lead: words.vacateLead,
    crumbs: crumbsOf(here),
    body: (
      <>
        <PageForm here={here} action={path}>
          <Checkbox name="advertise" label={words.advertise} hint={words.advertiseHint} />
          <Button kind="grave">{words.vacate}</Button>
        </PageForm>
        <p>
          <a href={`${base}/gremien/${data.body.id}/sitz/${data.seat?.id}`}>{words.back}</a>
        </p>
      </>
    ),
  }
}

interface HeldByProps {
  readonly words: { readonly heldBy: string; readonly heldByHint: string }
  readonly holders: Readonly<Record<(typeof ownHolders)[number], string>>
}

function HeldBy({ words, holders }: HeldByProps) {
  const options = ownHolders.map((value) => ({ value, label: holders[value] }))
  return <Radios name="heldBy" label={words.heldBy} hint={words.heldByHint} options={options} />
}

function crumbsOf({ language, base, data }: Here<SeatChoices>) {
  const { list } = language.words(bodiesTexts)
  return [
    { name: list.title, href: `${base}/gremien` },
    { name: data.body.name, own: true, href: `${base}/gremien/${data.body.id}` },
  ]
}

function TermFields({ here: { language, data }, children }: { here: Here<SeatChoices>; children?: ComponentChildren }) {
  const words = language.words(bodiesTexts)
  const { seat } = words
  const people = data.people.map(({ id, name, partners }) => ({
    value: id,
    label: partners ? `${name} (${partners})` : name,
  }))
  const person = (name: string, label: string, hint?: string) => (
    <Select name={name} label={label} hint={hint} none={seat.nobody} options={people} />
  )
  return (
    <>
      <Fieldset legend={seat.who}>
        {person('delegateId', seat.delegate, seat.peopleHint)}
        {person('deputyId', seat.deputy)}
        {person('tandemId', seat.tandem, seat.tandemHint)}
        {person('assistantId', seat.assistant, seat.assistantHint)}
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
      </Fieldset>
      <Fieldset legend={seat.how}>
        <Radios
          name="cameBy"
          label={seat.cameBy}
          options={[
            ...waysIn.map((value) => ({ value, label: words.waysIn[value] })),
            { value: '', label: seat.unknown },
          ]}
        />
        <TextField name="appointedBy" label={seat.appointedBy} hint={seat.appointedByHint} width="medium" />
        {children}
        <DateFields name="termUntil" label={seat.term} />
      </Fieldset>
    </>
  )
}
