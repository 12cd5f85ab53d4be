import type { Here } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Bouquet, BouquetLegend, flowerGroups } from '../../../ui/bouquet.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Details } from '../../../ui/details.tsx'
import { Section } from '../../../ui/section.tsx'
import { partnersTexts } from '../../partners/texts.ts'
import type { PublicPageData, PublicPartner } from '../reads.ts'
import { outreachTexts } from '../texts.ts'

type Page = { readonly here: Here<PublicPageData> }

function flowersOf({ language, data }: Here<PublicPageData>) {
  const { person } = language.words(outreachTexts).bouquet
  return data.partners.map(({ name, strengths, ...flower }) => ({ ...flower, name: name ?? person, petals: strengths }))
}

/** The sectors that have a flower. */
function groupsOf(partners: readonly PublicPartner[], language: Language) {
  const { sectors } = language.words(partnersTexts)
  return flowerGroups
    .map((group) => ({ group, name: sectors[group], count: partners.filter((one) => one.group === group).length }))
    .filter(({ count }) => count > 0)
}

/** The network as a bouquet. The list beside it says the same. */
export function Portrait({ here }: Page) {
  const { language, data } = here
  const words = language.words(outreachTexts).bouquet
  const { partners } = data
  if (partners.length === 0)
    return (
      <Bouquet flowers={[]} title={words.title} description={words.empty}>
        {words.emptyCaption}
      </Bouquet>
    )
  const groups = groupsOf(partners, language).map((group) => language.say(words.group, group))
  const fresh = partners.filter((partner) => partner.fresh).length
  const says = language.say(words.says, { count: partners.length, groups: groups.join('; ') })
  const description = fresh > 0 ? `${says} ${language.say(words.fresh, { count: fresh })}` : says
  return (
    <Bouquet flowers={flowersOf(here)} title={words.title} description={description}>
      {words.caption}
    </Bouquet>
  )
}

/** What the bouquet shows, in words: how many of which sector, and each partner in a table. */
export function Partners({ here }: Page) {
  const { language, data } = here
  const words = language.words(outreachTexts).bouquet
  const { kinds } = language.words(partnersTexts)
  const { partners } = data
  if (partners.length === 0) return null
  return (
    <Section title={words.who}>
      <BouquetLegend flowers={flowersOf(here)} groups={groupsOf(partners, language)} fresh={words.freshLegend} />
      <Details summary={language.say(words.list, { count: partners.length })}>
        <DataTable<PublicPartner>
          caption={words.table}
          rows={partners}
          columns={[
            { label: words.name, heading: true, cell: ({ name }) => name ?? words.person },
            { label: words.kind, cell: ({ kind }) => kinds[kind] },
            { label: words.strengths, figures: true, cell: ({ strengths }) => strengths },
            { label: words.joined, cell: ({ fresh }) => (fresh ? words.isFresh : words.isNot) },
          ]}
        />
      </Details>
    </Section>
  )
}
