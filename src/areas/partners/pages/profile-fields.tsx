import { DateFields } from '../../../ui/date-fields.tsx'
import { Details } from '../../../ui/details.tsx'
import { Fieldset } from '../../../ui/fieldset.tsx'
import { type FormValues, useForm } from '../../../ui/form-state.ts'
import { useLanguage } from '../../../ui/language.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { dayFields } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { grades, kinds, type Partner, singles } from '../partner.ts'
import { partnersTexts } from '../texts.ts'

/** Who it is; the one thing a new partner needs. `grading`: whoever fills this in settles how the partner belongs. */
export function NameFields({ grading }: { grading: boolean }) {
  const words = useLanguage().words(partnersTexts)
  return (
    <>
      <TextField name="name" label={words.fields.name} autocomplete="off" required />
      <Select
        name="kind"
        label={words.fields.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        required
      />
      <Radios
        name="single"
        label={words.single.question}
        options={singles.map((value) => ({
          value,
          label: words.single.answers[value],
          hint: words.single.hints[value],
        }))}
        required
      />
      {grading && (
        <Radios
          name="grade"
          label={words.fields.grade}
          options={grades.map((value) => ({ value, label: words.grades[value] }))}
          required
        />
      )}
    </>
  )
}

/** Everything else a partner says about itself. One empty row more than there are absences. `binding`: the pace as well. */
export function MoreFields({ absences, binding }: { absences: number; binding: boolean }) {
  const language = useLanguage()
  const words = language.words(partnersTexts).fields
  // What needs mending must not stay folded away.
  const mend = useForm().problems.some(({ field }) => field.startsWith('absences'))
  return (
    <>
      <Fieldset legend={words.self}>
        <TextArea name="about" label={words.about} rows={5} prose />
        <TextArea name="interests" label={words.interests} hint={words.onePerLine} rows={4} />
        <TextArea name="strengths" label={words.strengths} hint={words.strengthsHint} rows={4} />
        <TextArea name="binds" label={words.binds} hint={words.bindsHint} rows={4} prose />
      </Fieldset>
      {binding && (
        <Fieldset legend={words.tempo} hint={words.tempoHint}>
          <NumberField name="leadDays" label={words.leadDays} />
          <NumberField name="hoursMonth" label={words.hoursMonth} />
          <Details summary={words.absences} open={absences > 0 || mend}>
            {Array.from({ length: absences + 1 }, (_, row) => (
              <Fieldset key={row} legend={language.say(words.absence, { number: row + 1 })}>
                <DateFields name={`absences.${row}.from`} label={words.from} />
                <DateFields name={`absences.${row}.to`} label={words.to} />
              </Fieldset>
            ))}
          </Details>
        </Fieldset>
      )}
      <Fieldset legend={words.reach}>
        <TextField name="postcode" label={words.postcode} width="short" inputmode="numeric" autocomplete="off" />
        <TextField name="town" label={words.town} autocomplete="off" />
        <TextField name="phone" type="tel" label={words.phone} autocomplete="off" />
        <TextField name="email" type="email" label={words.email} autocomplete="off" />
        <TextField name="website" label={words.website} autocomplete="off" />
      </Fieldset>
    </>
  )
}

/** A stored profile by field name. */
export function fieldsOf(partner: Partner): FormValues {
  const { name, kind, grade, single, town, postcode, website, email, phone, about, binds, leadDays, hoursMonth } =
    partner
  return {
    ...{ name, kind, grade, single, town, postcode, website, email, phone, about, binds, leadDays, hoursMonth },
    interests: partner.interests.join('\n'),
    strengths: partner.strengths.join('\n'),
    ...Object.assign(
      {},
      ...partner.absences.map(({ from, to }, row) => ({
        ...dayFields(`absences.${row}.from`, from),
        ...dayFields(`absences.${row}.to`, to),
      })),
    ),
  }
}
