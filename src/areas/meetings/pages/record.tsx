import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { presences } from '../meeting.ts'
import type { ShownItem } from '../reads/meeting.ts'
import type { RecordView, SeatAtTheTable } from '../reads/record.ts'
import { recordTexts } from '../texts/record.ts'
import { meetingsTexts } from '../texts.ts'
import { crumbsOf } from './crumbs.ts'
import { QuorumSentence } from './quorum.tsx'

/** Who is there, then what was discussed, item by item: each form saves on its own, so several people can write. */
export function RecordPage(here: Here<RecordView>): View {
  const { now } = here.language.words(meetingsTexts)
  const record = here.language.words(recordTexts)
  const { meeting, can } = here.data
  const path = `${here.base}/treffen/${meeting.id}`
  return {
    title: here.language.say(record.title, { title: meeting.title }),
    own: meeting.title,
    lead: record.lead,
    crumbs: crumbsOf(here, meeting),
    body: (
      <Possible can={can.write} texts={meetingsTexts} label={now.write}>
        <Attendance here={here} path={path} />
        {meeting.items.length === 0 && <p>{record.noItems}</p>}
        {meeting.items.map((item, index) => (
          <ItemMinutes key={item.id} here={here} path={path} item={item} number={index + 1} />
        ))}
        <Section title={record.finished}>
          <Actions>
            {meeting.state !== 'held' && (
              <Possible can={can.close} texts={meetingsTexts} label={now.close}>
                <PageForm here={here} action={`${path}/abschliessen`} slim>
                  <Button>{now.close}</Button>
                </PageForm>
              </Possible>
            )}
            <LinkButton href={path} kind="quiet">
              {record.back}
            </LinkButton>
          </Actions>
        </Section>
      </Possible>
    ),
  }
}

function Attendance({ here, path }: { here: Here<RecordView>; path: string }) {
  const record = here.language.words(recordTexts)
  const { meeting, seats } = here.data
  const stored = Object.fromEntries(seats.map(({ id, presence }) => [`presence.${id}`, presence ?? undefined]))
  if (seats.length === 0)
    return (
      <Section title={record.attendance}>
        <p>{record.noSeats}</p>
      </Section>
    )
  return (
    <Section title={record.attendance} id="anwesenheit">
      <QuorumSentence of={meeting} base={here.base} />
      <PageForm here={here} action={`${path}/anwesenheit`} stored={stored} id="anwesend">
        {seats.map((seat) => (
          <Radios
            key={seat.id}
            name={`presence.${seat.id}`}
            label={seat.holder}
            hint={people(seat)}
            required
            inline
            options={presences.map((value) => ({ value, label: record.presence[value] }))}
          />
        ))}
        <p class="small">{record.seats}</p>
        <Button kind="quiet">{record.save}</Button>
      </PageForm>
    </Section>
  )
}

function people({ delegate, deputy }: SeatAtTheTable): string | undefined {
  return [delegate, deputy].filter(Boolean).join(' / ') || undefined
}

interface ItemProps {
  readonly here: Here<RecordView>
  readonly path: string
  readonly item: ShownItem
  readonly number: number
}

function ItemMinutes({ here, path, item, number }: ItemProps) {
  const record = here.language.words(recordTexts)
  return (
    <Section title={`${number}. ${item.title}`} id={`punkt-${item.id}`}>
      <PageForm
        here={here}
        action={`${path}/protokoll/${item.id}`}
        stored={{ text: item.minutesWritten?.original ?? '' }}
        version={item.version}
        labels={{ text: item.title }}
        id={`punkt-${number}`}
      >
        <TextArea name="text" label={record.item} hint={record.itemHint} rows={6} prose />
        <Button kind="quiet" about={item.title} own>
          {record.saveItem}
        </Button>
      </PageForm>
    </Section>
  )
}
