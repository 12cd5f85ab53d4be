import type { ComponentChildren } from 'preact'
import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import type { historyOf } from '../../../foundation/journal.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Link } from '../../../ui/link.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import { standing } from '../partner.ts'
import type { PartnerProfile } from '../reads/profile.ts'
import { partnersTexts } from '../texts.ts'
import { PartnerPersonCard } from './people.tsx'
import { TempoSentences } from './tempo.tsx'

interface Data {
  readonly partner: PartnerProfile
  readonly can: { readonly [act in 'change' | 'introduce' | 'seeOff' | 'takeBack']: Permission }
  readonly history: Awaited<ReturnType<typeof historyOf>>
}

export function ProfilePage(here: Here<Data>): View {
  const { partner, history } = here.data
  const { language, base } = here
  const words = language.words(partnersTexts)
  const kind = words.kinds[partner.kind]
  // The journal knows no names. Whoever assisted stands beside the partner they wrote for.
  const withName = (entry: Data['history'][number]) => ({
    ...entry,
    values: { ...entry.values, partner: partner.name },
  })
  return {
    title: partner.name,
    own: true,
    lead: `${partner.town ? language.say(words.profile.from, { kind, town: partner.town }) : kind}. ${words.grades[partner.grade]}.`,
    crumbs: [{ name: words.list.title, href: `${base}/partner` }],
    body: (
      <>
        <Standing here={here} />
        <Columns beside={<Beside here={here} />}>
          <Section title={words.profile.about}>
            <Written text={partner.about} here={here} about={words.profile.about} />
          </Section>
          <Section title={words.profile.interests}>
            <Words of={partner.interests} none={words.profile.nothing} />
          </Section>
          <Section title={words.profile.strengths}>
            <Words of={partner.strengths} none={words.profile.nothing} />
          </Section>
          <Section title={words.profile.binds}>
            <Written text={partner.binds} here={here} about={words.profile.binds} />
          </Section>
          <Section title={words.profile.tempo} id="tempo">
            <TempoSentences tempo={partner} today={here.today} />
          </Section>
        </Columns>
        {partner.carriesOut.length > 0 && (
          <Section title={words.profile.carriesOut}>
            <ul>
              {partner.carriesOut.map(({ id, title }) => (
                <li key={id}>
                  <a href={`${here.base}/beschluesse/${id}#folgen`} lang="de">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.profile.history}>
          <ThingHistory entries={history.map(withName)} texts={[partnersTexts]} />
        </Section>
      </>
    ),
  }
}

/** The state in words, and what can be done now. */
function Standing({ here }: { here: Here<Data> }) {
  const { partner, can } = here.data
  const { language } = here
  const words = language.words(partnersTexts)
  const state = standing(partner, here.today)
  const path = `${here.base}/partner/${partner.id}`
  return (
    <>
      <p>
        <State>
          {language.say(words.state[state], {
            day: language.day(state === 'belongs' ? partner.joinedOn : (partner.leftOn ?? ''), 'short'),
          })}
        </State>
      </p>
      {partner.single !== 'no' && <p>{words.single.told[partner.single]}</p>}
      <Actions>
        <Possible can={can.change} texts={partnersTexts} label={words.profile.change}>
          <LinkButton href={`${path}/aendern`}>{words.profile.change}</LinkButton>
        </Possible>
        {can.introduce === true && (
          <LinkButton kind="quiet" href={`${path}/menschen`}>
            {words.profile.managePeople}
          </LinkButton>
        )}
        {can.seeOff === true && (
          <LinkButton kind="quiet" href={`${path}/austritt`}>
            {words.profile.seeOff}
          </LinkButton>
        )}
        {can.takeBack === true && (
          <PageForm here={here} action={`${path}/wieder-aufnehmen`} slim>
            <Button kind="quiet">{words.profile.takeBack}</Button>
          </PageForm>
        )}
      </Actions>
    </>
  )
}

function Beside({ here }: { here: Here<Data> }) {
  const { partner } = here.data
  const words = here.language.words(partnersTexts)
  const { website, email, phone, postcode, town } = partner
  const place = [postcode, town].filter(Boolean).join(' ')
  const reachable = place || website || email || phone
  return (
    <>
      <Section title={words.profile.people}>
        {partner.people.length === 0 && <p class="muted">{words.profile.noPeople}</p>}
        {partner.people.map((person) => (
          <PartnerPersonCard key={person.id} person={person} />
        ))}
      </Section>
      {reachable && (
        <Section title={words.profile.contact}>
          <Facts>
            {place && <Fact term={words.fields.town}>{place}</Fact>}
            {phone && (
              <Fact term={words.fields.phone}>
                <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone.replaceAll(' ', '\u00A0')}</Link>
              </Fact>
            )}
            {email && (
              <Fact term={words.fields.email}>
                <Link href={`mailto:${email}`}>{email}</Link>
              </Fact>
            )}
            {website && (
              <Fact term={words.fields.website}>
                <Link href={website}>{website.replace(/^https?:\/\//, '')}</Link>
              </Fact>
            )}
          </Facts>
        </Section>
      )}
    </>
  )
}

function Words({ of, none }: { of: readonly string[]; none: ComponentChildren }) {
  if (of.length === 0) return <p class="muted">{none}</p>
  return (
    <ul>
      {of.map((word) => (
        <li key={word}>
          <OwnWords>{word}</OwnWords>
        </li>
      ))}
    </ul>
  )
}
