import type { Here, View } from '../../../foundation/addresses.ts'
import type { Entry } from '../../../foundation/journal.ts'
import { Actions } from '../../../ui/actions.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Link } from '../../../ui/link.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import type { PublicFacts } from '../reads/facts.ts'
import { factsTexts } from '../texts/facts.ts'
import { municipalityTexts } from '../texts.ts'
import { toldSpan } from './known-day.ts'

interface FactsData {
  readonly facts: PublicFacts
  readonly history: readonly (Entry & { readonly name: string | null })[]
}

export function FactsPage(here: Here<FactsData>): View {
  const words = here.language.words(factsTexts)
  const { facts, history } = here.data
  const at = (path: string) => `${here.base}/angaben/${path}`
  return {
    title: words.title,
    lead: words.lead,
    body: (
      <>
        <Actions>
          <a href={here.base}>{words.publicPage}</a>
          <a href={`${here.base}/regeln`}>{words.rules}</a>
        </Actions>
        <Own here={here} />
        <Section title={words.carriers.heading}>
          <p>{words.carriers.note}</p>
          {facts.carriers.length === 0 && (
            <EmptyState title={words.carriers.none}>{words.carriers.newTitle}</EmptyState>
          )}
          <Rows>
            {facts.carriers.map((carrier) => (
              <Row
                key={carrier.id}
                title={[carrier.name, carrier.legalForm].filter(Boolean).join(', ')}
                own
                when={toldSpan(here.language, carrier)}
              >
                {carrier.note && (
                  <p>
                    <OwnWords>{carrier.note}</OwnWords>
                  </p>
                )}
                <Link href={at(`traeger/${carrier.id}`)} about={carrier.name}>
                  {words.carriers.change}
                </Link>
              </Row>
            ))}
          </Rows>
          <LinkButton href={at('traeger/neu')} kind="quiet">
            {words.carriers.add}
          </LinkButton>
        </Section>
        <Section title={words.groups.heading}>
          <p>{words.groups.note}</p>
          {facts.targetGroups.length === 0 && (
            <EmptyState title={words.groups.none}>{words.groups.newTitle}</EmptyState>
          )}
          <Rows>
            {facts.targetGroups.map((group) => (
              <Row key={group.id} title={group.name} own when={toldSpan(here.language, group)}>
                <Link href={at(`zielgruppen/${group.id}`)} about={group.name} own>
                  {words.groups.change}
                </Link>
              </Row>
            ))}
          </Rows>
          <LinkButton href={at('zielgruppen/neu')} kind="quiet">
            {words.groups.add}
          </LinkButton>
        </Section>
        <Section title={words.history}>
          <ThingHistory entries={history} texts={[municipalityTexts]} />
        </Section>
      </>
    ),
  }
}

function Own({ here }: { here: Here<FactsData> }) {
  const { network: words } = here.language.words(factsTexts)
  const { name, kind, land, area, lifeAreas, examples, afterFunding } = here.data.facts
  const list = (entries: readonly string[]) => (entries.length > 0 ? here.language.list(entries) : words.open)
  return (
    <Section title={words.heading}>
      <Facts>
        <Fact term={words.name}>{name}</Fact>
        <Fact term={words.kind}>
          {here.language.words(municipalityTexts).kinds[kind]}, {land}
        </Fact>
        <Fact term={words.area}>{area ?? words.open}</Fact>
        <Fact term={words.lifeAreas}>{list(lifeAreas)}</Fact>
        <Fact term={words.examples}>{list(examples)}</Fact>
        <Fact term={words.afterFunding}>{afterFunding ?? words.open}</Fact>
      </Facts>
      <LinkButton href={`${here.base}/angaben/aendern`} kind="quiet">
        {words.change}
      </LinkButton>
    </Section>
  )
}
