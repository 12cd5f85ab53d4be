import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { whenOf } from '../../meetings/meeting.ts'
import type { JoinRequest } from '../join-request.ts'
import type { VisitForm } from '../reads/reply.ts'
import { joiningTexts } from '../texts.ts'
import { callerOf } from './request.tsx'

export function crumbsOf({ language, base }: Here, request: JoinRequest) {
  const { list, one } = language.words(joiningTexts)
  return [
    { name: list.title, href: `${base}/anfragen` },
    { name: language.say(one.title, { name: callerOf(request) }), href: `${base}/anfragen/${request.id}` },
  ]
}

export function InvitePage(here: Here<VisitForm>): View {
  const { language, data, path, base } = here
  const { invite, visit, one } = language.words(joiningTexts)
  const { request, meetings } = data
  const needs = request.written?.answers.needs
  return {
    title: language.say(invite.title, { name: callerOf(request) }),
    lead: invite.lead,
    crumbs: crumbsOf(here, request),
    body:
      meetings.length === 0 ? (
        <EmptyState title={invite.none}>
          <p>{invite.noneNext}</p>
          <a href={`${base}/treffen`}>{invite.plan}</a>
        </EmptyState>
      ) : (
        <>
          {needs && (
            <p>
              {one.needs}: {needs}
            </p>
          )}
          <PageForm here={here} action={path} version={request.version}>
            <Radios
              name="meeting"
              label={invite.meeting}
              required
              options={meetings.map((meeting) => ({
                value: meeting.id,
                label: `${meeting.title}, ${whenOf(meeting, language)}`,
                hint: [meeting.place, meeting.placeAccess || visit.accessUnknown].filter(Boolean).join('. '),
              }))}
            />
            <TextArea name="words" label={invite.words} hint={invite.wordsHint} rows={4} />
            <Button>{invite.save}</Button>
          </PageForm>
        </>
      ),
  }
}

export function DeclinePage(here: Here<{ readonly request: JoinRequest }>): View {
  const { language, data, path } = here
  const { decline } = language.words(joiningTexts)
  return {
    title: language.say(decline.title, { name: callerOf(data.request) }),
    lead: decline.lead,
    crumbs: crumbsOf(here, data.request),
    body: (
      <PageForm here={here} action={path} version={data.request.version}>
        <TextArea name="reason" label={decline.reason} hint={decline.reasonHint} rows={5} required />
        <Button>{decline.save}</Button>
      </PageForm>
    ),
  }
}
