import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { SeatPage } from '../reads/seat.ts'
import { waysIn } from '../seat.ts'
import { bodiesTexts } from '../texts.ts'
import { seatCrumbs } from './succession.tsx'

/** A further term in one step. */
export function TermPage(here: Here<Pick<SeatPage, 'body' | 'seat'>>): View {
  const { language, path, data } = here
  const { term: words, seat: form, waysIn: ways } = language.words(bodiesTexts)
  const { seat } = data
  return {
    title: language.say(words.title, seat),
    lead: words.lead,
    crumbs: seatCrumbs(here),
    body: (
      <>
        {seat.termUntil && <p>{language.say(words.before, { day: language.day(seat.termUntil, 'short') })}</p>}
        <PageForm here={here} action={path} stored={{ cameBy: seat.cameBy ?? '', appointedBy: seat.appointedBy ?? '' }}>
          <DateFields name="termUntil" label={words.until} required />
          <Radios
            name="cameBy"
            label={form.cameBy}
            options={[...waysIn.map((value) => ({ value, label: ways[value] })), { value: '', label: form.unknown }]}
          />
          <TextField name="appointedBy" label={form.appointedBy} hint={form.appointedByHint} width="medium" />
          <Button>{words.save}</Button>
        </PageForm>
      </>
    ),
  }
}
