import type { Here } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Details } from '../../../ui/details.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type About, deciders, powers } from '../mandate.ts'
import type { MandatesToSet } from '../reads/forms.ts'
import { lastChange } from '../rules/mandates.ts'
import { mandateTexts } from '../texts/mandates.ts'
import { bodiesTexts } from '../texts.ts'
import { aboutSays } from './says.tsx'

interface Props {
  readonly here: Here<MandatesToSet>
  readonly about: About
  /** The field of action is still to be named. */
  readonly fresh: boolean
}

/** One mandate: what it says, from which day on, and where that was decided. */
export function OneMandate({ here, about, fresh }: Props) {
  const { language, base, data } = here
  const { body, others, mandates, fields } = data
  const path = `${base}/gremien/${body.id}/mandat`
  const words = language.words(bodiesTexts)
  const { form } = language.words(mandateTexts)
  const { matter, field } = about
  const standing = fresh ? [] : mandates.filter((one) => one.matter === matter && one.field === field)
  const last = standing.findLast(({ until }) => until === null)
  const stored = last
    ? { power: last.power ?? '', decider: last.decider, deciderBody: last.deciderBody, wording: last.wording }
    : {}
  const hidden = fresh ? { matter, fresh: 'ja' } : { matter, field }
  return (
    <Section title={fresh ? form.addField : aboutSays(language, about)}>
      <PageForm here={here} action={path} stored={stored} hidden={hidden}>
        {fresh && <TextField name="field" label={form.field} hint={fieldHint(language, fields)} required />}
        <Radios
          name="power"
          label={form.power}
          options={[
            ...powers.map((value) => ({ value, label: words.powers[value] })),
            { value: '', label: words.powers.unknown },
          ]}
          required
        />
        <Radios
          name="decider"
          label={form.decider}
          options={deciders.map((value) => ({ value, label: words.deciders[value] }))}
          required
        />
        <Select
          name="deciderBody"
          label={form.deciderBody}
          hint={form.deciderBodyHint}
          none={words.form.noDecider}
          options={others.filter(({ endedOn }) => !endedOn).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="wording" label={form.wording} hint={form.wordingHint} />
        <WhenAndWhere here={here} about={about} needed={last !== undefined && last.since !== here.today} />
        <Button>{form.save}</Button>
      </PageForm>
      {last && matter !== 'general' && (
        <Details summary={form.withdraw}>
          <p>{field === '' ? form.withdrawLead : form.withdrawField}</p>
          <PageForm here={here} action={`${path}/zuruecknehmen`} hidden={{ matter, field }} id="zurueck">
            <WhenAndWhere here={here} about={about} needed={last.since !== here.today} />
            <Button kind="quiet">{form.withdraw}</Button>
          </PageForm>
        </Details>
      )}
      <p>
        <a href={path}>{form.back}</a>
      </p>
    </Section>
  )
}

/** Every change has its day and its place, and comes after the one before. */
function WhenAndWhere({ here, about, needed }: Omit<Props, 'fresh'> & { readonly needed: boolean }) {
  const { language, data, today } = here
  const { form } = language.words(mandateTexts)
  const last = lastChange(data.mandates, about)
  const hint = [form.sinceHint, ...(last ? [language.say(form.sinceLast, { day: language.day(last, 'short') })] : [])]
  return (
    <>
      <DateFields name="since" label={form.since} hint={hint.join(' ')} value={today} required />
      {data.decisions.length > 0 && (
        <Select
          name="decision"
          label={form.decision}
          hint={form.decisionHint}
          none={form.noDecision}
          value={data.decision}
          options={data.decisions.map(({ id, number, year, title }) => ({
            value: id,
            label: `${number}/${year} ${title}`,
          }))}
        />
      )}
      <TextField
        name="basis"
        label={form.basis}
        hint={needed ? `${form.basisNeeded} ${form.basisHint}` : form.basisHint}
        required={needed && data.decisions.length === 0}
      />
    </>
  )
}

function fieldHint(language: Language, fields: readonly string[]): string {
  const { form } = language.words(mandateTexts)
  return fields.length > 0 ? language.say(form.fieldHint, { fields: language.list(fields) }) : form.fieldHintAlone
}
