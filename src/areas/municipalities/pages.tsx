import type { Here, View } from '../../foundation/addresses.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Entry } from './reads.ts'
import { municipalityTexts } from './texts.ts'

export function DirectoryPage(here: Here<{ search: string; networks: readonly Entry[] }>): View {
  const words = here.language.words(municipalityTexts)
  return {
    title: words.directory.title,
    lead: words.directory.lead,
    body: (
      <Rows>
        {here.data.networks.map(({ slug, name, land }) => (
          <Row key={slug} title={name} href={`/n/${slug}`}>
            {land}
          </Row>
        ))}
      </Rows>
    ),
  }
}
