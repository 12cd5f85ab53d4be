import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { KnownDay } from '../known-day.ts'
import type { Carrier, TargetGroup } from '../network.ts'
import type { PublicFacts } from '../reads/facts.ts'
import { factsTexts } from '../texts/facts.ts'
import { toldDay } from './known-day.ts'

const crumbs = (here: Here) => [{ name: here.language.words(factsTexts).title, href: `${here.base}/angaben` }]

export function ChangeNetworkPage(here: Here<{ facts: PublicFacts }>): View {
  const { network: words } = here.language.words(factsTexts)
  const { name, area, lifeAreas, examples, afterFunding, version } = here.data.facts
  const {
    name: nameLabel,
    area: areaLabel,
    lifeAreas: lifeAreasLabel,
    examples: examplesLabel,
    afterFunding: afterLabel,
  } = words
  const stored = { name, area, lifeAreas: lifeAreas.join('\n'), examples: examples.join('\n'), afterFunding }
  const labels = {
    name: nameLabel,
    area: areaLabel,
    lifeAreas: lifeAreasLabel,
    examples: examplesLabel,
    afterFunding: afterLabel,
  }
  return {
    title: words.title,
    crumbs: crumbs(here),
    body: (
      <PageForm here={here} action={here.path} stored={stored} version={version} labels={labels}>
        <TextField name="name" label={words.name} autocomplete="off" required />
        <TextField name="area" label={words.area} hint={words.areaHint} />
        <TextArea name="lifeAreas" label={words.lifeAreas} hint={words.lifeAreasHint} />
        <TextArea name="examples" label={words.examples} hint={words.examplesHint} />
        <TextArea name="afterFunding" label={words.afterFunding} hint={words.afterFundingHint} rows={3} />
        <Button>{words.save}</Button>
      </PageForm>
    ),
  }
}

export function CarrierPage(here: Here<{ carrier: (Carrier & { version: number }) | null }>): View {
  const { carriers: words } = here.language.words(factsTexts)
  const { carrier } = here.data
  const day = (known: KnownDay | null) => (known === null ? '' : toldDay(here.language, known))
  const stored = carrier ? { ...carrier, since: day(carrier.since), until: day(carrier.until) } : {}
  const labels = {
    name: words.name,
    legalForm: words.legalForm,
    since: words.since,
    until: words.until,
    note: words.noteLabel,
  }
  return {
    title: carrier ? here.language.say(words.changeTitle, carrier) : words.newTitle,
    own: carrier?.name ?? false,
    crumbs: crumbs(here),
    body: (
      <PageForm here={here} action={here.path} stored={stored} version={carrier?.version} labels={labels}>
        <TextField name="name" label={words.name} required autocomplete="organization" />
        <TextField name="legalForm" label={words.legalForm} hint={words.legalFormHint} />
        <TextField name="since" label={words.since} hint={words.dayHint} width="medium" />
        <TextField name="until" label={words.until} hint={words.untilHint} width="medium" />
        <TextArea name="note" label={words.noteLabel} rows={3} />
        <Button>{words.save}</Button>
      </PageForm>
    ),
  }
}

export function TargetGroupPage(here: Here<{ group: (TargetGroup & { version: number }) | null }>): View {
  const { groups: words } = here.language.words(factsTexts)
  const { group } = here.data
  const stored = { name: group?.name, ...dayFields('since', group?.since), ...dayFields('until', group?.until) }
  return {
    title: group ? here.language.say(words.changeTitle, group) : words.newTitle,
    own: group?.name ?? false,
    crumbs: crumbs(here),
    body: (
      <PageForm here={here} action={here.path} stored={stored} version={group?.version} labels={{ name: words.name }}>
        <TextField name="name" label={words.name} autocomplete="off" required />
        <DateFields name="since" label={words.since} />
        <DateFields name="until" label={words.until} hint={words.untilHint} />
        <Button>{words.save}</Button>
      </PageForm>
    ),
  }
}
