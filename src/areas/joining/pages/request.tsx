import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { AtAGlance, Fact } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { type JoinRequest, nameOf } from '../join-request.ts'
import type { OneRequest } from '../reads/requests.ts'
import { joiningTexts } from '../texts.ts'
import { MeetingFacts } from './meeting-facts.tsx'

/** Who asks, as titles say it. */
export function callerOf({ written }: Pick<JoinRequest, 'written'>): string {
  return written ? nameOf(written.answers) : '…'
}

/** One request, for whoever answers it: what can be done now, then what was written. */
export function RequestPage(here: Here<OneRequest>): View {
  const { language, data, base } = here
  const { one, list } = language.words(joiningTexts)
  const { request, awaited, meeting } = data
  return {
    title: language.say(one.title, { name: callerOf(request) }),
    lead: awaited === 'decision' ? one.decision : `${list.states[request.state]}.`,
    crumbs: [{ name: list.title, href: `${base}/anfragen` }],
    body: (
      <>
        {!request.written && <Notice kind="error">{one.lost}</Notice>}
        <Telling here={here} />
        {request.written ? <Now here={here} /> : <Closing here={here} />}
        <Written here={here} />
        {meeting && (
          <Section title={one.visit}>
            {meeting.cancelled && <p>{one.cancelled}</p>}
            <MeetingFacts meeting={meeting} language={language} />
          </Section>
        )}
        {request.written?.reply && (
          <Section title={one.reply}>
            <PlainText text={request.written.reply} />
          </Section>
        )}
        <Section title={one.history}>
          <ThingHistory entries={data.history} texts={[joiningTexts]} />
        </Section>
      </>
    ),
  }
}

/** An answer that no mail carries waits until somebody has said it. */
function Telling({ here }: { here: Here<OneRequest> }) {
  const { one, ask } = here.language.words(joiningTexts)
  const { request } = here.data
  const { way, contact } = request.written?.answers ?? {}
  if (request.toTell === null) return null
  return (
    <Notice kind="info" title={one.telling}>
      <p>{one.tellingHow[request.toTell]}</p>
      {way && (
        <p>
          {ask.way.ways[way]}: {contact}
        </p>
      )}
      <PageForm
        here={here}
        action={`${here.base}/anfragen/${request.id}/gesagt`}
        version={request.version}
        hidden={{ telling: request.toTell }}
        slim
      >
        <Button>{one.told}</Button>
      </PageForm>
    </Notice>
  )
}

/** What nobody can read can only be closed. */
function Closing({ here }: { here: Here<OneRequest> }) {
  const { one } = here.language.words(joiningTexts)
  const { request, can } = here.data
  if (request.endedOn !== null) return null
  return (
    <Section title={one.close}>
      <p>{one.closeHow}</p>
      <Possible can={can.close} texts={joiningTexts} label={one.close}>
        <PageForm here={here} action={`${here.base}/anfragen/${request.id}/schliessen`} version={request.version} slim>
          <Button kind="grave">{one.close}</Button>
        </PageForm>
      </Possible>
    </Section>
  )
}

function Now({ here }: { here: Here<OneRequest> }) {
  const { one } = here.language.words(joiningTexts)
  const { request, can, meeting } = here.data
  const own = `${here.base}/anfragen/${request.id}`
  const invite = request.state === 'visiting' ? one.inviteAgain : one.invite
  // After a visit the next step is to take somebody in; before it, or where it fell through, to invite.
  const visits = request.state === 'visiting' && !meeting?.cancelled
  if (request.endedOn !== null) return null
  return (
    <Actions>
      <Possible can={can.reply} texts={joiningTexts} label={invite}>
        <LinkButton href={`${own}/einladen`} kind={visits ? 'quiet' : 'main'}>
          {invite}
        </LinkButton>
      </Possible>
      <Possible can={can.accept} texts={joiningTexts} label={one.accept}>
        <LinkButton href={`${own}/aufnehmen`} kind={visits ? 'main' : 'quiet'}>
          {one.accept}
        </LinkButton>
      </Possible>
      <Possible can={can.reply} texts={joiningTexts} label={one.decline}>
        <LinkButton href={`${own}/absagen`} kind="quiet">
          {one.decline}
        </LinkButton>
      </Possible>
    </Actions>
  )
}

function Written({ here }: { here: Here<OneRequest> }) {
  const { language, data } = here
  const { one, ask, list } = language.words(joiningTexts)
  const { request, body } = data
  const { written, askedOn, answerBy } = request
  const { side, way, contact, wish, needs } = written?.answers ?? {}
  return (
    <>
      <AtAGlance>
        {askedOn && <Fact term={one.asked}>{language.day(askedOn)}</Fact>}
        {answerBy && request.state === 'asked' && <Fact term={one.until}>{language.day(answerBy)}</Fact>}
        {side && <Fact term={one.side}>{one.sides[side]}</Fact>}
        {way && (
          <Fact term={one.reach}>
            {contact} ({ask.way.ways[way]})
          </Fact>
        )}
        <Fact term={one.wish}>{body ?? list.unsure}</Fact>
        <Fact term={one.why}>{wish?.why || one.nothing}</Fact>
        <Fact term={one.needs}>{needs || one.nothing}</Fact>
      </AtAGlance>
      {written && written.additions.length > 0 && (
        <Section title={one.additions}>
          <ul>
            {written.additions.map(({ day, text }) => (
              <li key={`${day} ${text}`}>
                {language.day(day, 'short')}: {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
