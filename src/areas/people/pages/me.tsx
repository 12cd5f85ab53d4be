import type { Here, View } from '../../../foundation/addresses.ts'
import { variants } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { MyPageData } from '../reads.ts'
import { peopleTexts } from '../texts.ts'

export function MyPage(here: Here<MyPageData>): View {
  const words = here.language.words(peopleTexts)
  const { me } = words
  const { person } = here.data
  return {
    title: me.title,
    lead: me.lead,
    body: (
      <>
        {person.operator && (
          <p>
            {me.operation} <a href="/betreiber">{me.operationLink}</a>
          </p>
        )}
        <Section title={me.networks}>
          <MyNetworks here={here} />
        </Section>
        <Section title={me.details}>
          <Facts>
            <Fact term={words.email}>
              {person.email}
              <br />
              {me.emailHow}
            </Fact>
          </Facts>
          <PageForm
            here={here}
            action="/ich"
            stored={{ name: person.name, language: person.language }}
            version={person.version}
            labels={{ name: words.name, language: words.language }}
          >
            <TextField name="name" label={words.name} autocomplete="name" required />
            <Radios
              name="language"
              label={words.language}
              hint={words.languageHint}
              options={variants.map((value) => ({ value, label: words.languages[value] }))}
              required
            />
            <Button>{me.save}</Button>
          </PageForm>
        </Section>
        <Section title={me.sessions}>
          <MySessions here={here} />
        </Section>
      </>
    ),
  }
}

function MyNetworks({ here }: { here: Here<MyPageData> }) {
  const { me, roles } = here.language.words(peopleTexts)
  if (here.data.networks.length === 0) return <EmptyState title={me.noNetworks}>{me.noNetworksHow}</EmptyState>
  return (
    <Rows>
      {here.data.networks.map(({ name, slug, roles: mine }) => (
        <Row
          key={slug}
          title={name}
          href={`/n/${slug}/heute`}
          when={here.language.list(mine.map((role) => roles[role]))}
        >
          <a href={`/n/${slug}/mitglieder`}>
            {me.members}: {name}
          </a>
        </Row>
      ))}
    </Rows>
  )
}

function MySessions({ here }: { here: Here<MyPageData> }) {
  const { me } = here.language.words(peopleTexts)
  const { language } = here
  const others = here.data.sessions.length > 1
  return (
    <>
      <Rows>
        {here.data.sessions.map((session) => {
          const since = { day: language.day(session.since, 'short'), time: language.time(session.since) }
          return (
            <Row
              key={session.id}
              title={session.here ? me.sessionHere : me.sessionElsewhere}
              when={`${language.say(me.since, since)}, ${language.say(me.until, { day: language.day(session.until, 'short') })}`}
            >
              <PageForm here={here} action={session.here ? '/abmelden' : `/ich/browser/${session.id}/abmelden`} slim>
                <Button kind="quiet" about={session.here ? undefined : `${since.day}, ${since.time}`}>
                  {session.here ? me.signOut : me.end}
                </Button>
              </PageForm>
            </Row>
          )
        })}
      </Rows>
      {others && (
        <>
          <p>{me.everywhereWhy}</p>
          <PageForm here={here} action="/ich/ueberall-abmelden" slim>
            <Button kind="grave">{me.everywhere}</Button>
          </PageForm>
        </>
      )}
    </>
  )
}
