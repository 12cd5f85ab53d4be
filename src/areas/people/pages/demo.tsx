import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form } from '../../../ui/form.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { roles } from '../person.ts'
import type { DemoPost, SentLetter } from '../reads/demo.ts'
import { type DemoNetwork, suggest } from '../rules/viewpoint.ts'
import { peopleTexts } from '../texts.ts'

export function DemoPage(here: Here<{ networks: readonly DemoNetwork[] }>): View {
  const { demo } = here.language.words(peopleTexts)
  const { networks } = here.data
  return {
    title: demo.title,
    lead: demo.lead,
    body: (
      <>
        {networks.length === 0 && <EmptyState title={demo.none}>{demo.noneHow}</EmptyState>}
        <Suggested here={here} />
        {networks.map(({ name: network, slug, people }) => (
          <Section key={slug} title={here.language.say(demo.everybody, { network })}>
            <p>
              <a href={`/demo/post?netz=${slug}`}>{here.language.say(demo.post, { network })}</a>
            </p>
            {roles
              .map((role) => ({ role, those: people.filter((person) => person.role === role) }))
              .filter(({ those }) => those.length > 0)
              .map(({ role, those }) => (
                <Section key={role} title={demo.groups[role]} level={3}>
                  <Rows>
                    {those.map(({ id, name, partner }, index) => (
                      <Row key={index} title={<Become here={here} id={id} name={name} />} when={partner ?? undefined} />
                    ))}
                  </Rows>
                </Section>
              ))}
          </Section>
        ))}
      </>
    ),
  }
}

/** Four of many: whoever just wants to look need not know who is who. */
function Suggested({ here }: { here: Here<{ networks: readonly DemoNetwork[] }> }) {
  const { demo } = here.language.words(peopleTexts)
  const best = suggest(here.data.networks)
  if (!best) return null
  const { network, suggestions } = best
  return (
    <Section title={demo.suggested}>
      <Rows>
        {suggestions.map(({ viewpoint, person: { id, name, partner } }) => (
          <Row
            key={viewpoint}
            title={<Become here={here} id={id} name={name} />}
            when={partner ? `${demo.viewpoints[viewpoint]}, ${partner}` : demo.viewpoints[viewpoint]}
          >
            {demo.sees[viewpoint]}
          </Row>
        ))}
        <Row title={demo.visitor} href={`/n/${network.slug}`}>
          {demo.visitorSees}
        </Row>
      </Rows>
    </Section>
  )
}

/** Without a key: each press is a sign-in of its own. */
function Become({ here, id, name }: { here: Here; id: string; name: string }) {
  const { demo } = here.language.words(peopleTexts)
  return (
    <Form action="/demo/anmelden" hidden={{ person: id }} once="" slim>
      <Button kind="quiet">{here.language.say(demo.become, { name })}</Button>
    </Form>
  )
}

export function DemoPostPage(here: Here<DemoPost>): View {
  const { post, demo } = here.language.words(peopleTexts)
  const { network, networks, letters } = here.data
  const title = network ? here.language.say(post.of, { network: network.name }) : post.title
  const others = networks.filter(({ slug }) => slug !== network?.slug)
  return {
    title,
    lead: post.lead,
    crumbs: [{ name: demo.title, href: '/demo' }],
    body: (
      <>
        {letters.length === 0 && <EmptyState title={post.none}>{post.noneHow}</EmptyState>}
        {letters.map((one) => (
          <OneLetter key={one.id} here={here} letter={one} />
        ))}
        <ul>
          {others.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/demo/post?netz=${slug}`}>{here.language.say(post.of, { network: name })}</a>
            </li>
          ))}
          <li>
            <a href="/demo">{post.people}</a>
          </li>
        </ul>
      </>
    ),
  }
}

function OneLetter({ here, letter }: { here: Here<DemoPost>; letter: SentLetter }) {
  const { post } = here.language.words(peopleTexts)
  const { day, time } = { day: here.language.day(letter.at, 'short'), time: here.language.time(letter.at) }
  return (
    <Details summary={`${letter.subject} (${post.to}: ${letter.to}, ${here.language.say(post.at, { day, time })})`}>
      <LetterText body={letter.body} />
      {letter.calendar && (
        <p>
          <a href={`/demo/post/kalender?netz=${here.data.network?.slug}&brief=${letter.id}`} download>
            {post.calendar}
          </a>
        </p>
      )}
    </Details>
  )
}

/** The plain text of a letter, with the links that a mail program would make of addresses. */
function LetterText({ body }: { body: string }) {
  return (
    <>
      {body
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, index) => (
          <p key={index}>
            {paragraph.split('\n').map((line, place) => (
              <span key={place}>
                {place > 0 && <br />}
                {line.split(/(https?:\/\/\S+)/).map((part, at) =>
                  at % 2 === 1 ? (
                    <a key={part} href={part}>
                      {part}
                    </a>
                  ) : (
                    part
                  ),
                )}
              </span>
            ))}
          </p>
        ))}
    </>
  )
}
