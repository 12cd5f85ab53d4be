import type { ComponentChildren } from 'preact'
import type { Here } from '../../../foundation/addresses.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { GermanyMap } from '../../../ui/germany-map.tsx'
import { Section } from '../../../ui/section.tsx'
import { toldDegrees } from '../../municipalities/pages/degrees.ts'
import { toldSpan } from '../../municipalities/pages/known-day.ts'
import { municipalityTexts } from '../../municipalities/texts.ts'
import type { PublicPageData } from '../reads.ts'
import { outreachTexts } from '../texts.ts'
import { german } from './german.ts'

type Page = { readonly here: Here<PublicPageData> }

/** What the network says about itself. What a model has not documented says so; what a working network has not said is left out. */
export function About({ here }: Page) {
  const { about: words } = here.language.words(outreachTexts)
  const { kinds } = here.language.words(municipalityTexts)
  const { facts } = here.data
  const { kind, land, area, lifeAreas, examples, afterFunding, model } = facts
  return (
    <Section title={words.title}>
      <Facts>
        <Fact term={words.kind}>
          {kinds[kind]}, {land}
        </Fact>
        <Known here={here} term={words.area}>
          {area}
        </Known>
        <Known here={here} term={words.carriers}>
          {facts.carriers.length > 0 && <Carriers here={here} />}
        </Known>
        <Known here={here} term={words.groups}>
          {facts.targetGroups.length > 0 && <TargetGroups here={here} />}
        </Known>
        <Known here={here} term={words.lifeAreas}>
          {lifeAreas.length > 0 && <List entries={lifeAreas} />}
        </Known>
        {model && <Known here={here} term={words.partners} />}
        {model && <Known here={here} term={words.goals} />}
        <Known here={here} term={words.examples}>
          {examples.length > 0 && <List entries={examples} />}
        </Known>
        <Known here={here} term={words.afterFunding}>
          {afterFunding}
        </Known>
        {model && <Place here={here} />}
      </Facts>
    </Section>
  )
}

function Known({ here, term, children }: Page & { term: string; children?: ComponentChildren }) {
  if (children)
    return (
      <Fact term={term}>
        <div lang={german(here.language)}>{children}</div>
      </Fact>
    )
  return here.data.facts.model ? <Fact term={term}>{here.language.words(municipalityTexts).notDocumented}</Fact> : null
}

function Place({ here: { language, data } }: Page) {
  const { place, degrees } = language.words(outreachTexts).about
  const { lat, lon } = data.facts
  return (
    <Fact term={place}>
      {language.say(degrees, { lat: toldDegrees(language, lat), lon: toldDegrees(language, lon) })}
    </Fact>
  )
}

function List({ entries }: { entries: readonly ComponentChildren[] }) {
  if (entries.length === 1) return entries[0]
  return (
    <ul>
      {entries.map((entry, index) => (
        <li key={index}>{entry}</li>
      ))}
    </ul>
  )
}

/** Who was responsible when; the last one on top. */
function Carriers({ here: { language, data } }: Page) {
  const { spanUnknown } = language.words(outreachTexts).about
  const { carriers, model } = data.facts
  const entries = carriers.toReversed().map(({ name, legalForm, note, ...span }) => {
    const told = toldSpan(language, span, model) ?? (model ? spanUnknown : '')
    return (
      <>
        {[name, legalForm].filter(Boolean).join(', ')}
        {told && <span class="muted"> ({told})</span>}
        {note && <div class="small">{note}</div>}
      </>
    )
  })
  return <List entries={entries} />
}

/** Those that hold; of a group that ended, the days it held. */
function TargetGroups({ here: { language, data, today } }: Page) {
  const entries = data.facts.targetGroups.map(({ name, ...span }) => {
    const over = span.until !== null && span.until < today
    const told = toldSpan(language, span)
    return (
      <>
        {name}
        {told && over && <span class="muted"> ({told})</span>}
      </>
    )
  })
  return <List entries={entries} />
}

export function PlaceOnMap({ here: { language, data } }: Page) {
  const words = language.words(outreachTexts).about
  const { name, land, lat, lon } = data.facts
  return (
    <GermanyMap
      title={language.say(words.map, { name })}
      description={language.say(words.mapText, { name, land })}
      places={[{ name, lat, lon }]}
    />
  )
}
