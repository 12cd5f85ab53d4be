import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { Hidden, Unheard } from '../../../ui/hidden.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { FirstBody } from '../../bodies/pages/first-body.tsx'
import type { ListedMeeting, MeetingList } from '../reads/list.ts'
import { meetingsTexts } from '../texts.ts'
import { StageWord } from './stage.tsx'

export function MeetingsPage(here: Here<MeetingList>): View {
  const { list } = here.language.words(meetingsTexts)
  const { coming, past, more, body, bodies, can } = here.data
  const path = `${here.base}/treffen`
  const chosen = body ? `?gremium=${body}` : ''
  const call = (
    <Possible can={can.call} texts={meetingsTexts} label={list.call}>
      <LinkButton href={`${path}/neu${chosen}`}>{list.call}</LinkButton>
    </Possible>
  )
  const empty = coming.length + past.length === 0
  return {
    title: list.title,
    lead: list.lead,
    body: (
      <>
        {!empty && <Actions>{call}</Actions>}
        {bodies.length > 1 && (
          <FilterForm label={list.filter} action={path} values={{ gremium: body }} all={body && path}>
            <Select
              name="gremium"
              label={list.body}
              none={list.allBodies}
              options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </FilterForm>
        )}
        {empty && bodies.length === 0 && <FirstBody here={here} next={list.noBodyNext} />}
        {empty && bodies.length > 0 && (
          <EmptyState title={list.none}>
            <p>{list.noneNext}</p>
            {call}
          </EmptyState>
        )}
        {!empty && (
          <Section title={list.coming}>
            {coming.length > 0 ? <Meetings of={coming} path={path} /> : <p>{list.noneComing}</p>}
          </Section>
        )}
        {past.length > 0 && (
          <Section title={list.past}>
            <Meetings of={past} path={path} />
            {more && (
              <p>
                <a href={`${path}?${new URLSearchParams({ ...(body ? { gremium: body } : {}), alle: 'ja' })}`}>
                  {list.older}
                </a>
              </p>
            )}
          </Section>
        )}
      </>
    ),
  }
}

function Meetings({ of, path }: { of: readonly ListedMeeting[]; path: string }) {
  const language = useLanguage()
  const words = language.words(meetingsTexts)
  return (
    <Rows>
      {of.map((meeting) => (
        <Row
          key={meeting.id}
          title={<Dated title={meeting.title} day={meeting.startsAt} />}
          href={`${path}/${meeting.id}`}
          when={
            <span>
              <Unheard>{language.day(meeting.startsAt)}, </Unheard>
              {language.span(meeting.startsAt, meeting.endsAt)}
            </span>
          }
          state={<StageWord stage={meeting.stage} />}
        >
          <OwnWords>
            {[meeting.bodyName !== meeting.title && meeting.bodyName, meeting.place].filter(Boolean).join(' · ')}
          </OwnWords>
          {!meeting.place && meeting.online && (meeting.bodyName === meeting.title ? '' : ' · ') + words.onlyOnline}
        </Row>
      ))}
    </Rows>
  )
}

/** Most meetings are called like their body: in a list of links, the day tells them apart. */
function Dated({ title, day }: { title: string; day: Date | string }) {
  const language = useLanguage()
  return (
    <>
      <OwnWords>{title}</OwnWords>
      <Hidden>, {language.day(day)}</Hidden>
    </>
  )
}
