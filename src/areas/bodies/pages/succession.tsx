import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TaskList } from '../../../ui/task-list.tsx'
import type { SuccessionPage as Data, SeatPage } from '../reads/seat.ts'
import { bodiesTexts } from '../texts.ts'

/** Somebody has left a seat: who steps in, whom to invite, whom to name. Small steps, in any order. */
export function SuccessionPage(here: Here<Data>): View {
  const { language, base, path, data } = here
  const { succession: words } = language.words(bodiesTexts)
  const { seat, people, can } = data
  const options = people.map(({ id, name, partners }) => ({
    value: id,
    label: partners ? `${name} (${partners})` : name,
  }))
  return {
    title: language.say(words.title, seat),
    lead: leadOf(here),
    crumbs: seatCrumbs(here),
    body: (
      <>
        <Section title={words.steps}>
          <TaskList
            steps={[
              {
                title: words.deputy,
                state: seat.deputy ? words.done : words.todo,
                tone: seat.deputy ? 'done' : undefined,
                hint: seat.deputy ? language.say(words.deputyIs, { name: seat.deputy }) : words.noDeputy,
              },
              ...(seat.partnerId
                ? [
                    {
                      title: words.invite,
                      href: `${base}/partner/${seat.partnerId}/menschen`,
                      state: words.todo,
                      hint: words.inviteHint,
                    },
                  ]
                : []),
              { title: words.name, href: '#benennen', state: words.todo, hint: words.nameHint },
              {
                title: words.tandem,
                href: '#benennen',
                state: seat.tandem ? words.done : words.todo,
                tone: seat.tandem ? 'done' : undefined,
                hint: words.tandemHint,
              },
            ]}
          />
          {can.shape === true && (
            <p>
              <a href={path.replace(/nachfolge$/, 'freigeben')}>{words.orVacate}</a>
            </p>
          )}
        </Section>
        <Section title={words.name} id="benennen">
          <PageForm here={here} action={path} version={seat.version}>
            <Select name="delegateId" label={words.who} options={options} required />
            <Select name="tandemId" label={words.withTandem} options={options} />
            <Button>{words.save}</Button>
          </PageForm>
        </Section>
      </>
    ),
  }
}

/** Who was the last to speak for the seat, or who still does. */
function leadOf({ language, data }: Here<Data>): string {
  const { succession: words } = language.words(bodiesTexts)
  const last = data.sittings.find(({ part }) => part === 'delegate')
  if (!last) return words.open
  if (!last.until) return language.say(words.seated, last)
  return language.say(words.left, { name: last.name, day: language.day(last.until, 'short') })
}

export function seatCrumbs({ language, base, data }: Here<Pick<SeatPage, 'body' | 'seat'>>) {
  const { list, seatPage } = language.words(bodiesTexts)
  const body = `${base}/gremien/${data.body.id}`
  return [
    { name: list.title, href: `${base}/gremien` },
    { name: data.body.name, own: true, href: body },
    { name: language.say(seatPage.title, data.seat), href: `${body}/sitz/${data.seat.id}` },
  ]
}
