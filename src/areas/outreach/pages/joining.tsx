import type { Here } from '../../../foundation/addresses.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Section } from '../../../ui/section.tsx'
import type { PublicPageData } from '../reads.ts'
import { outreachTexts } from '../texts.ts'

/** How to come in: first where anybody may just come, then whom to ask. Never a person's name. */
export function Joining({ here: { language, data, today, base } }: { here: Here<PublicPageData> }) {
  const words = language.words(outreachTexts).joining
  const { facts, partners, work } = data
  const open = work.bodies.filter(({ openness }) => openness === 'open').map(({ name }) => name)
  const free = work.bodies.filter(({ vacancies }) => vacancies.length > 0).map(({ name }) => name)
  const some = partners.flatMap(({ name }) => name ?? []).slice(0, 3)
  const carrier = facts.carriers.findLast(({ until }) => until === null || until >= today.slice(0, until.length))
  return (
    <Section title={words.title} id="mitmachen">
      <p>{words.lead}</p>
      <ul>
        {open.length > 0 && <li>{language.say(words.open, { bodies: language.list(open) })}</li>}
        {free.length > 0 && <li>{language.say(words.free, { bodies: language.list(free) })}</li>}
        {some.length > 0 && <li>{language.say(words.ask, { partners: language.list(some) })}</li>}
        {carrier && <li>{language.say(words.carrier, { carrier: carrier.name })}</li>}
        <li>{words.coordination}</li>
      </ul>
      <p>
        <LinkButton href={`${base}/mitmachen`}>{words.request}</LinkButton>
      </p>
    </Section>
  )
}
