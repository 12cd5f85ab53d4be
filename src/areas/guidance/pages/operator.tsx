import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { allBodies, bodyOf, enforcementBodies, landCodes } from '../enforcement-body.ts'
import { operatorKinds } from '../operator.ts'
import type { StandingData } from '../reads/standing.ts'
import { guidanceTexts } from '../texts.ts'

export function OperatorPage(here: Here<StandingData>): View {
  const { operation, statement } = here.language.words(guidanceTexts)
  return {
    title: operation.title,
    lead: operation.lead,
    body: (
      <>
        <ul>
          <li>
            <a href="/betreiber/start">{operation.start.link}</a>
          </li>
          <li>
            <a href="/betreiber/erklaerung">{statement.form.title}</a>
          </li>
          <li>
            <a href="/betreiber/barrieren">{operation.reports.title}</a>
          </li>
        </ul>
        <OperatorForm here={here} />
        <Preset land={here.data.operator?.land ?? ''} />
      </>
    ),
  }
}

function OperatorForm({ here }: { here: Here<StandingData> }) {
  const { fields, hints, groups, kinds, save } = here.language.words(guidanceTexts).operation
  const { version = 0, ...stored } = here.data.operator ?? {}
  return (
    <PageForm here={here} action="/betreiber" stored={stored} version={version} labels={fields}>
      <Fieldset legend={groups.who}>
        <Radios
          name="kind"
          label={fields.kind}
          hint={hints.kind}
          options={operatorKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <Select
          name="land"
          label={fields.land}
          hint={hints.land}
          options={landCodes.map((value) => ({ value, label: enforcementBodies[value].land }))}
        />
        <TextField name="name" label={fields.name} hint={hints.name} autocomplete="organization" required />
        <TextArea name="address" label={fields.address} rows={3} required />
        <TextField name="representedBy" label={fields.representedBy} hint={hints.representedBy} />
        <TextField name="register" label={fields.register} hint={hints.register} />
        <TextField name="content" label={fields.content} hint={hints.content} />
      </Fieldset>
      <Fieldset legend={groups.ways}>
        <TextField name="email" label={fields.email} hint={hints.email} type="email" required />
        <TextField name="phone" label={fields.phone} type="tel" width="medium" />
        <TextField name="signRelay" label={fields.signRelay} hint={hints.signRelay} />
      </Fieldset>
      <Fieldset legend={groups.data}>
        <TextArea name="dataProtection" label={fields.dataProtection} hint={hints.dataProtection} rows={3} />
        <TextArea name="supervision" label={fields.supervision} hint={hints.supervision} rows={3} />
        <TextArea name="hosting" label={fields.hosting} hint={hints.hosting} rows={3} />
      </Fieldset>
      <Fieldset legend={groups.barriers}>
        <TextArea name="enforcement" label={fields.enforcement} hint={hints.enforcement} rows={3} />
      </Fieldset>
      <Button>{save}</Button>
    </PageForm>
  )
}

/** What follows from the Land, with what is not certain marked as such. */
function Preset({ land }: { land: string }) {
  const { preset } = useLanguage().words(guidanceTexts).operation
  const known = bodyOf(land)
  if (!known) return null
  return (
    <Section title={preset.title}>
      <Facts>
        <Fact term={preset.law}>
          <span lang="de">{known.law}</span>
        </Fact>
        <Fact term={preset.body}>{known.body ? <span lang="de">{known.body}</span> : preset.check}</Fact>
        <Fact term={preset.duty}>{preset.duties[known.duty]}</Fact>
      </Facts>
      <p>
        {preset.notLegal} <a href={allBodies}>{preset.link}</a>
      </p>
    </Section>
  )
}
