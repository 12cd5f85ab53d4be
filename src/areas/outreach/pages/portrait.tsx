import type { Here } from '../../../foundation/addresses.ts'
import { Bouquet, BouquetLegend, flowerGroups } from '../../../ui/bouquet.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Details } from '../../../ui/details.tsx'
import { partnersTexts } from '../../partners/texts.ts'
import type { PublicPageData, PublicPartner } from '../reads.ts'
import { outreachTexts } from '../texts.ts'

/** The network as a bouquet, with words that say the same. */
export function Portrait({ here }: { here: Here<PublicPageData> }) {
  const words = here.language.words(outreachTexts).bouquet
  const { sectors } = here.language.words(partnersTexts)
  const { partners } = here.data
  const flowers = partners.map(({ name, strengths, ...flower }) => ({
    ...flower,
    name: name ?? words.person,
    petals: strengths,
  }))
  if (flowers.length === 0)
    return (
      <Bouquet flowers={[]} title={words.title} description={words.empty}>
        {words.emptyCaption}
      </Bouquet>
    )
  const groups = flowerGroups
    .filter((group) => flowers.some((flower) => flower.group === group))
    .map((group) => ({ group, name: sectors[group] }))
  return (
    <Bouquet flowers={flowers} title={words.title} description={portraitOf(here)}>
      <p>{words.caption}</p>
      <BouquetLegend flowers={flowers} groups={groups} fresh={words.freshLegend} />
    </Bouquet>
  )
}

/** The picture in one or two sentences. */
function portraitOf({ language, data }: Here<PublicPageData>): string {
  const words = language.words(outreachTexts).bouquet
  const { sectors } = language.words(partnersTexts)
  const groups = flowerGroups
    .map((group) => ({
      name: sectors[group],
      count: data.partners.filter((partner) => partner.group === group).length,
    }))
    .filter(({ count }) => count > 0)
    .map((group) => language.say(words.group, group))
  const fresh = data.partners.filter((partner) => partner.fresh).length
  const says = language.say(words.says, { count: data.partners.length, groups: groups.join('; ') })
  return fresh > 0 ? `${says} ${language.say(words.fresh, { count: fresh })}` : says
}

export function PartnerTable({ here }: { here: Here<PublicPageData> }) {
  const words = here.language.words(outreachTexts).bouquet
  const { kinds } = here.language.words(partnersTexts)
  const { partners } = here.data
  if (partners.length === 0) return null
  return (
    <Details summary={here.language.say(words.list, { count: partners.length })}>
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
  )
}
