import type { Here, View } from '../../../foundation/addresses.ts'
import { Columns } from '../../../ui/columns.tsx'
import { Fact } from '../../../ui/facts.tsx'
import { Link } from '../../../ui/link.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { MeetingView } from '../reads/meeting.ts'
import { notOpen } from '../rules/state.ts'
import { meetingsTexts } from '../texts.ts'
import { Agenda } from './agenda.tsx'
import { WhenAndWhere } from './appointment.tsx'
import { Attended } from './attended.tsx'
import { OwnAnswer, WhoComes } from './coming.tsx'
import { crumbsOf } from './crumbs.ts'
import { Deadlines } from './deadlines.tsx'
import { StageWord } from './stage.tsx'
import { WhatNow } from './what-now.tsx'

export function MeetingPage(here: Here<MeetingView>): View {
  const words = here.language.words(meetingsTexts)
  const { meeting, stage, goals, history } = here.data
  const path = `${here.base}/treffen/${meeting.id}`
  return {
    title: meeting.title,
    own: true,
    lead: words.says[stage],
    crumbs: crumbsOf(here),
    body: (
      <>
        <WhenAndWhere of={meeting}>
          {meeting.contact && (
            <Fact term={words.contact}>
              {meeting.contact.name}, <a href={`mailto:${meeting.contact.email}`}>{meeting.contact.email}</a>
            </Fact>
          )}
          <Fact term={words.body}>
            <a href={`${here.base}/gremien/${meeting.bodyId}`}>{meeting.bodyName}</a>
          </Fact>
          <Fact term={words.state}>
            <StageWord stage={stage} />
          </Fact>
          {meeting.state === 'cancelled' && (
            <Fact term={words.reason}>
              <Written text={meeting.reason} here={here} about={words.reason} />
            </Fact>
          )}
        </WhenAndWhere>
        {notOpen(meeting) === undefined && (
          <p>
            <Link href={`${path}/termin.ics`} download>
              {words.toCalendar}
            </Link>
          </p>
        )}
        <Columns
          beside={
            stage === 'cancelled' ? null : meeting.state === 'held' ? (
              <Attended here={here} />
            ) : (
              <WhoComes here={here} />
            )
          }
        >
          <OwnAnswer here={here} path={path} />
          <WhatNow here={here} path={path} />
          {goals.length > 0 && stage !== 'cancelled' && (
            <Section title={words.goals}>
              <ul>
                {goals.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`${here.base}/ziele/${id}`}>
                      <OwnWords>{title}</OwnWords>
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Agenda here={here} path={path} />
          <Deadlines here={here} />
          {meeting.state !== 'held' && meeting.attendance.length > 0 && <Attended here={here} />}
        </Columns>
        <Section title={words.history}>
          <ThingHistory entries={history} texts={[meetingsTexts]} />
        </Section>
      </>
    ),
  }
}
