import type { Here, View } from '../../../foundation/addresses.ts'
import { variants } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ListedMember, MembersPageData } from '../reads.ts'
import { peopleTexts } from '../texts.ts'

export function MembersPage(here: Here<MembersPageData>): View {
  const words = here.language.words(peopleTexts)
  const { members: page } = words
  const { can } = here.data
  return {
    title: page.title,
    lead: page.lead,
    body: (
      <>
        <MembersTable here={here} />
        <Section title={page.invite}>
          <Possible can={can.invite} texts={peopleTexts} label={page.inviteButton}>
            <p>{page.inviteLead}</p>
            <PageForm here={here} action={here.path} stored={{ role: 'member', language: 'de' }}>
              <TextField name="name" label={words.name} required />
              <TextField name="email" label={words.email} type="email" required />
              <Radios
                name="role"
                label={page.role}
                options={(['member', 'coordination'] as const).map((value) => ({
                  value,
                  label: words.roles[value],
                  hint: page.roleHints[value],
                }))}
                required
              />
              <Radios
                name="language"
                label={words.language}
                options={variants.map((value) => ({ value, label: words.languages[value] }))}
                required
              />
              <Button>{page.inviteButton}</Button>
            </PageForm>
          </Possible>
        </Section>
      </>
    ),
  }
}

function MembersTable({ here }: { here: Here<MembersPageData> }) {
  const words = here.language.words(peopleTexts)
  const { members: page } = words
  const { members, can } = here.data
  const people = new Set(members.map(({ person }) => person)).size
  const role = (one: ListedMember) =>
    `${words.roles[one.role]}${one.until ? `, ${here.language.say(page.until, { day: here.language.day(one.until, 'short') })}` : ''}`
  return (
    <DataTable
      caption={here.language.say(page.caption, { count: people })}
      rows={members}
      columns={[
        { label: page.person, heading: true, cell: ({ name }) => name },
        { label: page.role, cell: role },
        { label: page.since, cell: ({ since }) => here.language.day(since, 'short') },
        ...(can.invite === true
          ? [
              { label: words.email, cell: ({ email }: ListedMember) => email },
              {
                label: page.end,
                cell: (one: ListedMember) =>
                  one.until ? (
                    ''
                  ) : (
                    <Link href={`${here.path}/${one.id}`} about={`${one.name}, ${words.roles[one.role]}`}>
                      {page.end}
                    </Link>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

export function MembershipPage(here: Here<ListedMember>): View {
  const words = here.language.words(peopleTexts)
  const { ending } = words
  const { name, role, until } = here.data
  return {
    title: ending.title,
    lead: here.language.say(ending.lead, { name, role: words.roles[role] }),
    crumbs: [{ name: words.members.title, href: `${here.base}/mitglieder` }],
    body: until ? (
      <Notice kind="info">{here.language.say(ending.ended, { day: here.language.day(until) })}</Notice>
    ) : (
      <>
        <p>{ending.stays}</p>
        <PageForm here={here} action={here.path} stored={dayFields('day', here.today)}>
          <DateFields name="day" label={ending.day} hint={ending.dayHint} required />
          <Button kind="grave">{ending.button}</Button>
        </PageForm>
      </>
    ),
  }
}
