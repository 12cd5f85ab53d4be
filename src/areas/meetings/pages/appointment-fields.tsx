import { dayOf, wallTime } from '../../../foundation/clock.ts'
import { DateFields } from '../../../ui/date-fields.tsx'
import type { FormValues } from '../../../ui/form-state.ts'
import { useLanguage } from '../../../ui/language.ts'
import { dayFields } from '../../../ui/page-form.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import type { Appointment } from '../meeting.ts'
import { meetingsTexts } from '../texts.ts'

/** What, when, where, and whom to ask. */
export function AppointmentFields({ people }: { people: readonly { id: string; name: string }[] }) {
  const { fields } = useLanguage().words(meetingsTexts)
  return (
    <>
      <TextField name="title" label={fields.title} required />
      <DateFields name="day" label={fields.day} required />
      <TimeField name="from" label={fields.from} required />
      <TimeField name="until" label={fields.until} hint={fields.untilHint} required />
      <TextField name="place" label={fields.place} hint={fields.placeHint} />
      <TextArea name="placeAccess" label={fields.placeAccess} hint={fields.placeAccessHint} rows={3} />
      <TextField name="online" label={fields.online} hint={fields.onlineHint} />
      <Select
        name="contactId"
        label={fields.contact}
        hint={fields.contactHint}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

/** An appointment as the fields of its form. */
export function storedWish({
  title,
  startsAt,
  endsAt,
  place,
  placeAccess,
  online,
  contactId,
}: Appointment): FormValues {
  const times = { from: wallTime(startsAt), until: wallTime(endsAt) }
  return {
    title,
    ...dayFields('day', dayOf(startsAt)),
    ...times,
    place,
    placeAccess,
    online,
    contactId: contactId ?? undefined,
  }
}
