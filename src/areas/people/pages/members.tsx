import type { Here, View } from '../../../foundation/addresses.ts'
import { variants } from '../../../foundation/language.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Link } from '../../../ui/link.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ListedMember, MembersPageData } from '../reads.ts'
import { peopleTexts } from '../texts.ts'

export function MembersPage(here: Here<MembersPageData>): View {
  const { members: page } = here.language.words(peopleTexts)
  const { can } = here.data
  return {
    title: page.title,
    lead: page.lead,
    body: (
      <>
        <Actions>
          <Possible can={can.invite} texts={peopleTexts} label={page.invite}>
            <LinkButton href={`${here.path}/neu`}>{page.invite}</LinkButton>
          </Possible>
        </Actions>
        <MemberRows here={here} />
      </>
    ),
  }
}

export function InvitationPage(here: Here): View {
  const words = here.language.words(peopleTexts)
  const { members: page } = words
  return {
    title: page.invite,
    lead: page.inviteLead,
    crumbs: [{ name: page.title, href: `${here.base}/mitglieder` }],
    body: (
      <PageForm here={here} action={here.path} stored={{ role: 'member', language: 'de' }}>
        <TextField name="name" label={words.name} autocomplete="off" required />
        <TextField name="email" label={words.email} type="email" autocomplete="off" required />
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
    ),
  }
}

function MemberRows({ here }: { here: Here<MembersPageData> }) {
  const words = here.language.words(peopleTexts)
  const { members: page } = words
  const { members, can } = here.data
  const people = new Set(members.map(({ person }) => person)).size
  const short = (day: string) => here.language.day(day, 'short')
  return (
    <>
      <p>{here.language.say(page.count, { count: people })}</p>
      <Rows>
        {members.map(({ id, name, role, since, until, email }) => (
          <Row
            key={id}
            title={name}
            when={[
              words.roles[role],
              here.language.say(page.since, { day: short(since) }),
              ...(until ? [here.language.say(page.until, { day: short(until) })] : []),
            ].join(', ')}
          >
            {can.invite === true && (
              <>
                {email}
                {!until && (
                  <>
                    {' · '}
                    <Link href={`${here.path}/${id}`} about={`${name}, ${words.roles[role]}`}>
                      {page.end}
                    </Link>
                  </>
                )}
              </>
            )}
          </Row>
        ))}
      </Rows>
    </>
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
