import type { ComponentChildren } from 'preact'
import type { Here } from '../../../foundation/addresses.ts'
import { day } from '../../../foundation/input.ts'
import type { Text } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form } from '../../../ui/form.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { Narrow } from '../../partners/pages/narrow.tsx'
import { TempoSentences } from '../../partners/pages/tempo.tsx'
import type { Tempo } from '../../partners/partner.ts'
import { earliestDue, fits } from '../../partners/rules/tempo.ts'
import { Written } from '../../plain-language/pages.tsx'
import type { ListedReceiver, ShownReceiver } from '../reads/receivers.ts'
import { tasksTexts } from '../texts.ts'

/** The first question: which partner? Each name with its pace, so that nobody is asked for more than they can give. */
export function PartnerChoice({ here, partners }: { here: Here; partners: readonly ListedReceiver[] }) {
  const words = useLanguage().words(tasksTexts).give
  if (partners.length === 0)
    return (
      <EmptyState title={words.noPartners}>
        <p>{words.noPartnersNext}</p>
        <p>
          <LinkButton href={`${here.base}/partner/neu`}>{words.addPartner}</LinkButton>
        </p>
      </EmptyState>
    )
  return (
    <Narrow here={here} partners={partners}>
      {(shown) => (
        <Rows>
          {shown.map((partner) => (
            <Row
              key={partner.id}
              title={partner.name}
              own
              href={`${here.path}?${new URLSearchParams({ ...here.query, partner: partner.id })}`}
            >
              <TempoSentences tempo={partner} today={here.today} />
            </Row>
          ))}
        </Rows>
      )}
    </Narrow>
  )
}

/** What stands beside the date, wherever work is given. */
export function Pace({ here, partner }: { here: Here; partner: ShownReceiver }) {
  const language = useLanguage()
  const words = language.words(tasksTexts).tempo
  return (
    <>
      <Section title={language.say(words.title, { partner: partner.name })}>
        <TempoSentences tempo={partner} today={here.today} />
      </Section>
      {partner.binds && partner.binds.original !== '' && (
        <Section title={words.binds} level={3}>
          <Written text={partner.binds} here={here} onlyRead about={words.binds} />
        </Section>
      )}
    </>
  )
}

/** The day, and, for whoever may say it, that the partner agreed to a sooner one. */
export function AgreedDateFields({ here, partner, mayAgree }: { here: Here; partner: Tempo; mayAgree: boolean }) {
  const language = useLanguage()
  const { give, sooner } = language.words(tasksTexts)
  const earliest = earliestDue(partner, here.today)
  const hint = earliest > here.today ? language.say(give.dueHint, { day: language.day(earliest) }) : undefined
  const speaks = here.actor.kind === 'person' && !here.actor.coordinates
  return (
    <>
      <DateFields name="due" label={give.due} hint={hint} required />
      {mayAgree && (
        <Details summary={sooner.summary} open={here.form !== undefined}>
          <TextField name="soonerAgreed" label={sooner.label} hint={speaks ? sooner.ownHint : sooner.notedHint} />
        </Details>
      )}
    </>
  )
}

/** After a date that was too soon: everything that was typed, with the first day that fits. `save` says that the button saves it. */
export function FairDay({
  here,
  partner,
  action,
  save,
}: {
  here: Here
  partner: ShownReceiver
  action: string
  save: Text<{ day: string }>
}): ComponentChildren {
  const language = useLanguage()
  const words = language.words(tasksTexts).sooner
  const typed = day().safeParse(here.form?.values.due)
  const answer = typed.success && typed.data >= here.today ? fits(partner, here.today, typed.data) : true
  if (!here.form || answer === true) return null
  const kept = Object.entries(here.form.values).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'soonerAgreed' ? [[name, value]] : [],
  )
  const fair = language.day(answer.earliest)
  return (
    <Notice kind="info" title={words.fairTitle} focus>
      <p>{language.say(words.fairLead, { day: fair })}</p>
      <Form
        id="frueh"
        action={action}
        once={here.key}
        hidden={{ ...Object.fromEntries(kept), due: answer.earliest }}
        slim
      >
        <Button kind="quiet">{language.say(save, { day: fair })}</Button>
      </Form>
    </Notice>
  )
}
