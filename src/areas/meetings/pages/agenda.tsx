import type { Here } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { Link } from '../../../ui/link.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { ReorderList } from '../../../ui/reorder-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { SigningPlace } from '../../plain-language/pages/signing.tsx'
import { Written } from '../../plain-language/pages.tsx'
import { itemKinds } from '../meeting.ts'
import type { MeetingView, ShownItem } from '../reads/meeting.ts'
import { meetingsTexts } from '../texts.ts'

interface Props {
  readonly here: Here<MeetingView>
  readonly path: string
}

export function Agenda({ here, path }: Props) {
  const { language } = here
  const { agenda } = language.words(meetingsTexts)
  const { meeting, can } = here.data
  const { items } = meeting
  if (items.length === 0 && here.data.stage === 'cancelled') return null
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
  return (
    <Section title={agenda.title} id="tagesordnung">
      <SigningPlace here={here} text={meeting.signed} about={agenda.title} />
      {items.length === 0 && <EmptyState title={agenda.none}>{agenda.noneNext}</EmptyState>}
      <ol>
        {items.map((item) => (
          <Item key={item.id} item={item} here={here} />
        ))}
      </ol>
      {minutes > 0 && <p>{language.say(agenda.sum, { count: minutes })}</p>}
      {can.add === true && items.length > 1 && (
        <Details summary={agenda.order} open={here.query.bewegt !== undefined}>
          <ReorderList
            action={`${path}/reihenfolge`}
            items={items.map(({ id, title }) => ({ id, label: title }))}
            moved={here.query.bewegt}
          />
        </Details>
      )}
      {can.add === true && <RemoveItem here={here} path={path} />}
      {can.add === true && <AddItem here={here} path={path} />}
    </Section>
  )
}

function Item({ item, here }: { item: ShownItem; here: Here }) {
  const language = useLanguage()
  const words = language.words(meetingsTexts)
  const { title, kind, minutes, origin, originId, minutesWritten } = item
  const about = [words.kinds[kind], minutes && language.say(words.minutes, { count: minutes })]
    .filter(Boolean)
    .join(', ')
  return (
    <li>
      <strong>
        <OwnWords>{title}</OwnWords>
      </strong>{' '}
      <span class="muted">({about})</span>
      {origin && (
        <div class="small">
          {words.agenda.origin[origin]}{' '}
          {originId && (
            <Link href={`${here.base}/${origin === 'task' ? 'aufgaben' : 'beschluesse'}/${originId}`} about={title} own>
              {words.agenda.originLink[origin]}
            </Link>
          )}
        </div>
      )}
      {minutesWritten && minutesWritten.original !== '' && <Written text={minutesWritten} here={here} about={title} />}
    </li>
  )
}

/** What stands there by itself goes by itself. */
function RemoveItem({ here, path }: Props) {
  const { agenda } = here.language.words(meetingsTexts)
  const own = here.data.meeting.items.filter(
    ({ origin, minutesWritten }) => origin === null && !minutesWritten?.original,
  )
  const action = `${path}/streichen`
  if (own.length === 0) return null
  return (
    <Details summary={agenda.remove} open={here.path === action}>
      <PageForm here={here} action={action} id="streichen">
        <Select
          name="item"
          label={agenda.removeWhich}
          required
          options={own.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Button kind="quiet">{agenda.removeSubmit}</Button>
      </PageForm>
    </Details>
  )
}

function AddItem({ here, path }: Props) {
  const { agenda, kinds, kindHints } = here.language.words(meetingsTexts)
  const action = `${path}/tagesordnung`
  return (
    <Details summary={agenda.add} open={here.path === action || here.data.meeting.items.length === 0}>
      <PageForm here={here} action={action} stored={{ kind: 'discuss' }} id="neuer-punkt">
        <TextField name="title" label={agenda.item} required />
        <Radios
          name="kind"
          label={agenda.kind}
          required
          options={itemKinds.map((kind) => ({ value: kind, label: kinds[kind], hint: kindHints[kind] }))}
        />
        <NumberField name="minutes" label={agenda.minutes} hint={agenda.minutesHint} />
        <Button kind="quiet">{agenda.submit}</Button>
      </PageForm>
    </Details>
  )
}
