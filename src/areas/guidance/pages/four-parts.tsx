import type { Here, View } from '../../../foundation/addresses.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Section } from '../../../ui/section.tsx'
import { Player } from '../../plain-language/pages/recording.tsx'
import type { SigningSlot } from '../../plain-language/recording.ts'
import type { PlainPageData, SigningPageData, StatementData } from '../reads/standing.ts'
import { mayOperate } from '../rules/operator.ts'
import type { Passage } from '../texts/passage.ts'
import { guidanceTexts } from '../texts.ts'
import { Standing } from './passages.tsx'

/** BITV 2.0 § 4: what the pages hold, how to find the way, what the statement says, and what else there is. */
export function PlainPage(here: Here<PlainPageData>): View {
  const { accessibility } = here.language.words(guidanceTexts)
  const { plain, parts } = accessibility
  const { networks } = here.data
  return {
    title: plain.title,
    lead: plain.lead,
    crumbs: [{ name: accessibility.title, href: '/barrierefreiheit' }],
    body: (
      <>
        {here.language.variant !== 'de-easy' && (
          <p>
            <a href="/leichte-sprache?sprache=de-easy">{plain.choose}</a>
          </p>
        )}
        {[parts.content, parts.ways].map(({ title, text }) => (
          <Section key={title} title={title}>
            <Standing text={text} />
          </Section>
        ))}
        <Section title={parts.statement.title}>
          <Essentials here={here} />
        </Section>
        <Section title={parts.further.title}>
          <p>{plain.further}</p>
          <Links of={plain.links} />
          <p>{networks.length > 0 ? plain.networks : plain.noNetworks}</p>
          <Links
            of={networks.map(({ slug, name, texts }) => [
              `/n/${slug}?sprache=de-easy`,
              here.language.say(plain.network, { name, texts }),
            ])}
          />
        </Section>
        <Notice kind="info">{plain.honest}</Notice>
      </>
    ),
  }
}

/** The same four parts for videos. Until one is there, visitors get its text and operators see their task. */
export function SigningPage(here: Here<SigningPageData>): View {
  const { accessibility } = here.language.words(guidanceTexts)
  const { signing, parts } = accessibility
  return {
    title: signing.title,
    lead: signing.lead,
    crumbs: [{ name: accessibility.title, href: '/barrierefreiheit' }],
    body: (
      <>
        <Section title={parts.content.title}>
          <Slot here={here} slot="content" />
          <Standing text={parts.content.text} />
        </Section>
        <Section title={parts.ways.title}>
          <Slot here={here} slot="use" />
          <Standing text={parts.ways.text} />
        </Section>
        <Section title={parts.statement.title}>
          <Slot here={here} slot="statement" />
          <Essentials here={here} />
        </Section>
        <Section title={parts.further.title}>
          <Slot here={here} slot="more" />
          <Standing text={signing.further} />
          <Links of={signing.links} />
        </Section>
      </>
    ),
  }
}

/** The video of one part; while there is none, its text is all that visitors get, and operators are led to where it is brought. */
function Slot({ here, slot }: { here: Here<SigningPageData>; slot: SigningSlot }) {
  const { signing } = here.language.words(guidanceTexts).accessibility
  const video = here.data.videos[slot]
  const mayBring = mayOperate(here.actor) === true
  return (
    <>
      {video && <Player here={here} recording={video} about={signing.slots[slot]} />}
      {!video && !mayBring && <p class="muted">{signing.missing}</p>}
      {mayBring && (
        <Notice kind="info">
          {!video && <p>{signing.task}</p>}
          <p>
            <a href={`/gebaerdensprache/video/${slot}`}>
              {signing.bring}
              <Hidden>: {signing.slots[slot]}</Hidden>
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}

/** The statement in few words: how far, what not, where the rest stands. */
function Essentials({ here }: { here: Here<StatementData> }) {
  const { accessibility, statement: words } = here.language.words(guidanceTexts)
  const { statement, barriers } = here.data
  const { missing, link } = accessibility.parts.statement
  return (
    <>
      <Standing text={statement ? words.statuses[statement.status] : missing} />
      {statement && barriers.length > 0 && (
        <>
          <p>{words.barriers}:</p>
          <ul>
            {barriers.map(({ id, plain, what }) => (
              <li key={id} lang="de">
                {plain && here.language.variant === 'de-easy' ? <PlainText text={plain} /> : plain || what}
              </li>
            ))}
          </ul>
        </>
      )}
      <LinkButton href="/barrierefreiheit" kind="quiet">
        {link}
      </LinkButton>
    </>
  )
}

function Links({ of = [] }: { of: Passage['links'] }) {
  if (of.length === 0) return null
  return (
    <ul>
      {of.map(([href, words]) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
