import type { ComponentChildren } from 'preact'
import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Hidden } from '../../../ui/hidden.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { PersonCard } from '../../../ui/person-card.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { PartnerPerson, PartnerProfile } from '../reads/profile.ts'
import { partnersTexts } from '../texts.ts'

/** Somebody who stands for a partner, and what can be done about it. */
export function PartnerPersonCard({ person, children }: { person: PartnerPerson; children?: ComponentChildren }) {
  const language = useLanguage()
  const words = language.words(partnersTexts).people
  const { name, email, role, since, until } = person
  const roleOf = { role: words.roles[role], day: language.day(until ?? since, until ? 'short' : 'month') }
  return (
    <PersonCard
      name={name}
      does={language.say(until ? words.until : words.since, roleOf)}
      ways={email ? [{ label: words.mail, href: `mailto:${email}`, text: email }] : []}
    >
      {children}
    </PersonCard>
  )
}

export function PeoplePage(here: Here<{ partner: PartnerProfile; can: { introduce: Permission } }>): View {
  const { partner, can } = here.data
  const { language, base } = here
  const words = language.words(partnersTexts)
  const of = words.people
  const path = `${base}/partner/${partner.id}`
  const roles = (['contact', 'assistant'] as const).map((value) => ({
    value,
    label: of.roles[value],
    hint: of.roleHints[value],
  }))
  return {
    title: language.say(of.title, { name: partner.name }),
    own: partner.name,
    lead: of.lead,
    crumbs: [
      { name: words.list.title, href: `${base}/partner` },
      { name: partner.name, own: true, href: path },
    ],
    body: (
      <>
        <Section title={of.now}>
          {partner.people.length === 0 && <EmptyState title={of.none}>{of.noneNext}</EmptyState>}
          {partner.people.map((person) => (
            <PartnerPersonCard key={person.id} person={person}>
              {can.introduce === true && person.until === null && (
                <Release here={here} person={person} action={`${path}/menschen/${person.id}`} />
              )}
            </PartnerPersonCard>
          ))}
        </Section>
        <Section title={of.invite}>
          <Possible can={can.introduce} texts={partnersTexts} label={of.save}>
            <PageForm here={here} action={`${path}/menschen`} stored={{ role: 'contact' }}>
              <TextField name="name" label={of.name} autocomplete="off" required />
              <TextField name="email" type="email" label={of.email} hint={of.emailHint} autocomplete="off" required />
              <Radios name="role" label={of.role} options={roles} required />
              <Button>{of.save}</Button>
            </PageForm>
          </Possible>
        </Section>
      </>
    ),
  }
}

/** A goodbye needs only its day, and is out of the way until somebody wants it. */
function Release({ here, person, action }: { here: Here; person: PartnerPerson; action: string }) {
  const words = here.language.words(partnersTexts).people
  const summary = (
    <>
      {words.end}
      <Hidden>: {person.name}</Hidden>
    </>
  )
  return (
    <Details summary={summary} open={here.path === action}>
      <PageForm here={here} action={action} id={person.id} stored={dayFields('day', here.today)}>
        <DateFields name="day" label={words.lastDay} hint={words.lastDayHint} required />
        <Button kind="quiet" about={person.name}>
          {words.endSave}
        </Button>
      </PageForm>
    </Details>
  )
}
