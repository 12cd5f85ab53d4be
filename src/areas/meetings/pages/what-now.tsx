import { Fragment, type VNode } from 'preact'
import type { Permission } from '../../../foundation/actor.ts'
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

/** What is possible stands in one row, the next step first; what is not stands below with its reason. */
function Steps({ here, path }: Props) {
  const steps = stepsOf(here, path)
  return (
    <>
      <Actions>
        {steps
          .filter(({ can }) => can === true)
          .map(({ label, button }) => (
            <Fragment key={label}>{button}</Fragment>
          ))}
      </Actions>
      {steps
        .filter(({ can }) => can !== true)
        .map(({ can, label }) => (
          <Possible key={label} can={can} texts={meetingsTexts} label={label}>
            {null}
          </Possible>
        ))}
    </>
  )
}

interface Step {
  readonly label: string
  readonly can: Permission
  readonly button: VNode
}

/** Only the steps that belong to this stage: a held meeting is neither invited to nor cancelled. */
function stepsOf(here: Here<MeetingView>, path: string): readonly Step[] {
  const { now } = here.language.words(meetingsTexts)
  const { can, meeting, stage } = here.data
  const ahead = stage === 'planned' || stage === 'invited'
  const link = (label: string, to: string, main = false) => (
    <LinkButton href={`${path}/${to}`} kind={main ? 'main' : 'quiet'}>
      {label}
    </LinkButton>
  )
  const press = (label: string, to: string, kind: 'main' | 'quiet') => (
    <PageForm here={here} action={`${path}/${to}`} slim>
      <Button kind={kind}>{label}</Button>
    </PageForm>
  )
  const invite = meeting.state === 'planned' ? now.invite : now.inviteMore
  const write = { label: now.write, can: can.write, button: link(now.write, 'protokoll', !ahead && stage !== 'held') }
  if (stage === 'held') return [write]
  return [
    ...(ahead ? [{ label: invite, can: can.invite, button: press(invite, 'einladen', 'main') }] : []),
    write,
    ...(ahead ? [] : [{ label: now.close, can: can.close, button: press(now.close, 'abschliessen', 'quiet') }]),
    { label: now.change, can: can.change, button: link(now.change, 'aendern') },
    { label: now.cancel, can: can.cancel, button: link(now.cancel, 'absagen') },
  ]
}
