import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form } from '../../../ui/form.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import type { DemoNetwork, DemoPost, SentLetter } from '../reads/demo.ts'
import { peopleTexts } from '../texts.ts'

export function DemoPage(here: Here<{ networks: readonly DemoNetwork[] }>): View {
  const { demo, roles } = here.language.words(peopleTexts)
  const { networks } = here.data
  return {
    title: demo.title,
    lead: demo.lead,
    body: (
      <>
        {networks.length === 0 && <EmptyState title={demo.none}>{demo.noneHow}</EmptyState>}
        {networks.map(({ name: network, slug, people }) => (
          <Section key={slug} title={network}>
            <p>
              <a href={`/demo/post?netz=${slug}`}>{here.language.say(demo.post, { network })}</a>
            </p>
            <Rows>
              {people.map(({ id, name, role, partner }, index) => (
                <Row
                  key={index}
                  title={
                    // Without a key: each press is a sign-in of its own.
                    <Form action="/demo/anmelden" hidden={{ person: id }} once="" slim>
                      <Button kind="quiet">{here.language.say(demo.become, { name })}</Button>
                    </Form>
                  }
                  when={partner ? `${roles[role]}, ${partner}` : roles[role]}
                />
              ))}
            </Rows>
          </Section>
        ))}
      </>
    ),
  }
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
