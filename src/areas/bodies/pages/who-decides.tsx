import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import type { KnownBody } from '../body.ts'
import { type Mandate, type Matter, matters } from '../mandate.ts'
import { bodiesTexts } from '../texts.ts'
import { FirstBody } from './first-body.tsx'
import { MandateList } from './says.tsx'

export function WhoDecidesPage(here: Here<readonly KnownBody[]>): View {
  const { language, base } = here
  const words = language.words(bodiesTexts)
  const bodies = here.data.filter(({ endedOn }) => !endedOn)
  const names = (id: string) => here.data.find((body) => body.id === id)?.name ?? ''
  const settled = matters.filter(
    (matter) => matter === 'general' || bodies.some(({ mandates }) => of(mandates, matter)),
  )
  const columns: Column<KnownBody>[] = [
    { label: words.who.body, heading: true, cell: ({ id, name }) => <a href={`${base}/gremien/${id}`}>{name}</a> },
    ...settled.map((matter) => ({
      label: words.matters[matter],
      cell: ({ mandates }: KnownBody) => inShort(language, mandates, matter, names),
    })),
  ]
  return {
    title: words.who.title,
    // An empty page promises nothing.
    ...(bodies.length > 0 ? { lead: words.who.lead } : {}),
    crumbs: [{ name: words.list.title, href: `${base}/gremien` }],
    body:
      bodies.length === 0 ? (
        <FirstBody here={here} next={words.who.empty} />
      ) : (
        <>
          <Section title={words.who.sentences}>
            {bodies.map((body) => (
              <Section key={body.id} title={body.name} level={3}>
                <MandateList body={body.name} mandates={body.mandates} names={names} />
              </Section>
            ))}
          </Section>
          <DataTable caption={words.who.caption} columns={columns} rows={bodies} />
        </>
      ),
  }
}

function of(mandates: readonly Mandate[], wanted: Matter): Mandate | undefined {
  return mandates.find(({ matter }) => matter === wanted)
}

/** A cell: without articles, as names stand there for themselves. */
function inShort(
  language: Language,
  mandates: readonly Mandate[],
  matter: Matter,
  names: (id: string) => string,
): string {
  const { who, says, deciders } = language.words(bodiesTexts)
  const mandate = of(mandates, matter)
  if (!mandate) return matter === 'general' ? who.open : who.asElse
  const { decider, deciderBody } = mandate
  const power = who.short[mandate.power ?? 'unknown']
  if (decider === 'self') return power
  if (decider === 'undocumented') return mandate.power ? `${power}. ${says.undocumented}` : power
  return language.say(who.decider, { power, decider: deciderBody ? names(deciderBody) : deciders[decider] })
}
