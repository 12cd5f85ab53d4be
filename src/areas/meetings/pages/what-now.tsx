import type { Here } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MeetingView } from '../reads/meeting.ts'
import { meetingsTexts } from '../texts.ts'

interface Props {
  readonly here: Here<MeetingView>
  readonly path: string
}

/** What can be done now. Who may do nothing here reads the reason once, and not on five buttons. */
export function WhatNow({ here, path }: Props) {
  const { now } = here.language.words(meetingsTexts)
  const { can, meeting } = here.data
  return (
    <Section title={now.title}>
      <Possible can={can.prepare} texts={meetingsTexts} label={now.all}>
        {meeting.state === 'cancelled' ? (
          <LinkButton href={`${here.base}/treffen/neu?gremium=${meeting.bodyId}`}>{now.again}</LinkButton>
        ) : (
          <Steps here={here} path={path} />
        )}
      </Possible>
    </Section>
  )
}

/** The next step of each stage is the main button; the others stay quiet. */
function Steps({ here, path }: Props) {
  const { now } = here.language.words(meetingsTexts)
  const { can, meeting, stage } = here.data
  const ahead = stage === 'planned' || stage === 'invited'
  const invite = meeting.state === 'planned' ? now.invite : now.inviteMore
  const write = (
    <Possible can={can.write} texts={meetingsTexts} label={now.write}>
      <LinkButton href={`${path}/protokoll`} kind={ahead || stage === 'held' ? 'quiet' : 'main'}>
        {now.write}
      </LinkButton>
    </Possible>
  )
  if (stage === 'held') return <Actions>{write}</Actions>
  return (
    <Actions>
      {ahead && (
        <Possible can={can.invite} texts={meetingsTexts} label={invite}>
          <PageForm here={here} action={`${path}/einladen`} slim>
            <Button>{invite}</Button>
          </PageForm>
        </Possible>
      )}
      {write}
      {!ahead && (
        <Possible can={can.close} texts={meetingsTexts} label={now.close}>
          <PageForm here={here} action={`${path}/abschliessen`} slim>
            <Button kind="quiet">{now.close}</Button>
          </PageForm>
        </Possible>
      )}
      <Possible can={can.change} texts={meetingsTexts} label={now.change}>
        <LinkButton href={`${path}/aendern`} kind="quiet">
          {now.change}
        </LinkButton>
      </Possible>
      <Possible can={can.cancel} texts={meetingsTexts} label={now.cancel}>
        <LinkButton href={`${path}/absagen`} kind="quiet">
          {now.cancel}
        </LinkButton>
      </Possible>
    </Actions>
  )
}
