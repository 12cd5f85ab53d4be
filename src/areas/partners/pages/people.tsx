import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { PageForm } from '../../../ui/page-form.tsx'
import { PersonCard } from '../../../ui/person-card.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { PartnerPerson, PartnerProfile } from '../reads/profile.ts'
import { partnersTexts } from '../texts.ts'

export function People({ people }: { people: readonly PartnerPerson[] }) {
  const language = useLanguage()
  const words = language.words(partnersTexts)
  if (people.length === 0) return <p class="muted">{words.profile.noPeople}</p>
  return (
    <>
      {people.map(({ id, name, email, role, since }) => (
        <PersonCard
          key={id}
          name={name}
          does={language.say(words.people.since, { role: words.people.roles[role], day: language.day(since, 'month') })}
          ways={[{ label: words.people.mail, href: `mailto:${email}`, text: email }]}
        />
      ))}
    </>
  )
}

export function PeoplePage(here: Here<{ partner: PartnerProfile; can: { introduce: Permission } }>): View {
  const { partner, can } = here.data
  const { language, base } = here
  const words = language.words(partnersTexts)
  const of = words.people
  const roles = (['contact', 'assistant'] as const).map((value) => ({
    value,
    label: of.roles[value],
    hint: of.roleHints[value],
  }))
  return {
    title: language.say(of.title, { name: partner.name }),
    lead: of.lead,
    crumbs: [
      { name: words.list.title, href: `${base}/partner` },
      { name: partner.name, href: `${base}/partner/${partner.id}` },
    ],
    body: (
      <>
        <Section title={of.now}>
          {partner.people.length > 0 ? (
            <People people={partner.people} />
          ) : (
            <EmptyState title={of.none}>{of.noneNext}</EmptyState>
          )}
        </Section>
        <Section title={of.invite}>
          <Possible can={can.introduce} texts={partnersTexts} label={of.save}>
            <PageForm here={here} action={here.path} stored={{ role: 'contact' }}>
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
