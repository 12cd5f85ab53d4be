import type { Here, View } from '../../../foundation/addresses.ts'
import { wallTime } from '../../../foundation/clock.ts'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { FirstBody } from '../../bodies/pages/first-body.tsx'
import type { CallForm, CancelForm, ChangeForm } from '../reads/forms.ts'
import { recordTexts } from '../texts/record.ts'
import { meetingsTexts } from '../texts.ts'
import { AppointmentFields, storedWish } from './appointment-fields.tsx'
import { crumbsOf } from './crumbs.ts'

export function CallPage(here: Here<CallForm>): View {
  const words = here.language.words(meetingsTexts)
  const { bodies, chosen, secondOf, people, last, can } = here.data
  const typed = here.form?.values.secondOf
  const second = typeof typed === 'string' && typed !== '' ? typed : secondOf
  const self = here.actor.kind === 'person' ? here.actor.id : undefined
  const [only] = bodies.length === 1 ? bodies : []
  const from = last && { title: last.title, from: wallTime(last.startsAt), until: wallTime(last.endsAt) }
  const where = last && { place: last.place, placeAccess: last.placeAccess, online: last.online }
  return {
    title: words.call.title,
    lead: second ? here.language.words(recordTexts).second.lead : words.call.lead,
    crumbs: crumbsOf(here),
    body:
      bodies.length === 0 ? (
        <FirstBody here={here} next={words.list.noBodyNext} />
      ) : (
        <Possible can={can.call} texts={meetingsTexts} label={words.call.submit}>
          <PageForm
            here={here}
            action={here.path}
            stored={{ body: chosen ?? only?.id, contactId: self, ...from, ...where }}
            hidden={second ? { secondOf: second } : {}}
          >
            <Select
              name="body"
              label={words.call.body}
              required
              options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <AppointmentFields people={people} />
            <Button>{words.call.submit}</Button>
          </PageForm>
        </Possible>
      ),
  }
}

export function ChangePage(here: Here<ChangeForm>): View {
  const words = here.language.words(meetingsTexts)
  const { meeting, people, can } = here.data
  return {
    title: here.language.say(words.change.title, { title: meeting.title }),
    own: meeting.title,
    lead: words.change.lead,
    crumbs: crumbsOf(here, meeting),
    body: (
      <Possible can={can.change} texts={meetingsTexts} label={words.change.submit}>
        <PageForm
          here={here}
          action={here.path}
          stored={storedWish(meeting)}
          version={meeting.version}
          labels={words.fields}
        >
          <AppointmentFields people={people} />
          <Button>{words.change.submit}</Button>
        </PageForm>
      </Possible>
    ),
  }
}

export function CancelPage(here: Here<CancelForm>): View {
  const { cancel } = here.language.words(meetingsTexts)
  const { meeting, invited, can } = here.data
  return {
    title: here.language.say(cancel.title, { title: meeting.title }),
    own: meeting.title,
    lead: here.language.say(cancel.lead, { count: invited }),
    crumbs: crumbsOf(here, meeting),
    body: (
      <Possible can={can.cancel} texts={meetingsTexts} label={cancel.submit}>
        <PageForm here={here} action={here.path}>
          <TextArea name="reason" label={cancel.reason} hint={cancel.reasonHint} prose required />
          <Button kind="grave">{cancel.submit}</Button>
        </PageForm>
      </Possible>
    ),
  }
}
