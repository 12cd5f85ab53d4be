import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Columns } from '../../../ui/columns.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Numbers } from '../../../ui/numbers.tsx'
import { SigningPlace } from '../../plain-language/pages/signing.tsx'
import type { PublicPageData } from '../reads.ts'
import { outreachTexts } from '../texts.ts'
import { About, PlaceOnMap } from './about.tsx'
import { Joining } from './joining.tsx'
import { Partners, Portrait } from './portrait.tsx'
import { Answers, Bodies, Goals } from './work.tsx'

/** What a network shows to everyone. A model shows what is documented, and says so where nothing is. */
export function PublicPage(here: Here<PublicPageData>): View {
  return here.data.facts.model ? modelPage(here) : workingPage(here)
}

function modelPage(here: Here<PublicPageData>): View {
  const words = here.language.words(outreachTexts)
  return {
    title: here.language.say(words.title.model, here.data.facts),
    lead: words.lead.model,
    body: (
      <>
        <Notice kind="info">{words.modelNotice}</Notice>
        <Columns beside={<PlaceOnMap here={here} />}>
          <About here={here} />
        </Columns>
        <Bodies here={here} />
      </>
    ),
  }
}

function workingPage(here: Here<PublicPageData>): View {
  const words = here.language.words(outreachTexts)
  const { facts, partners, work } = here.data
  const { actor, base } = here
  const fresh = partners.length + work.bodies.length + work.goals.length === 0
  const counted = { goals: work.goals.length, bodies: work.bodies.length, answers: work.answeredThisYear }
  const figures = (['goals', 'bodies', 'answers'] as const)
    .filter((what) => counted[what] > 0)
    .map((what) => ({ number: counted[what], of: here.language.say(words.numbers[what], { count: counted[what] }) }))
  const member = actor.kind === 'person' && actor.member
  return {
    title: here.language.say(words.title.working, { name: facts.name, kind: facts.kind, count: partners.length }),
    lead: fresh ? words.lead.fresh : words.lead.working,
    body: (
      <>
        <Columns beside={<Portrait here={here} />}>
          <Actions>
            {member ? (
              <LinkButton href={`${base}/heute`}>{words.today}</LinkButton>
            ) : (
              <LinkButton href={`${base}/mitmachen`}>{words.join}</LinkButton>
            )}
            <LinkButton href={`${base}/regeln`} kind="quiet">
              {words.rules}
            </LinkButton>
            {actor.kind === 'person' && actor.coordinates && <a href={`${base}/angaben`}>{words.keepFacts}</a>}
          </Actions>
          <SigningPlace here={here} text={work.signed} about={facts.name} />
          {figures.length > 0 && <Numbers figures={figures} />}
          {partners.length > 0 ? <Partners here={here} /> : <Joining here={here} />}
        </Columns>
        <Goals here={here} />
        <Bodies here={here} />
        <Answers here={here} />
        <About here={here} />
        {partners.length > 0 && <Joining here={here} />}
      </>
    ),
  }
}
