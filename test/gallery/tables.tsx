import { DataTable } from '../../src/ui/data-table.tsx'
import { Details } from '../../src/ui/details.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { Pagination } from '../../src/ui/pagination.tsx'
import { PersonCard } from '../../src/ui/person-card.tsx'
import { Section } from '../../src/ui/section.tsx'

interface Partner {
  readonly name: string
  readonly kind: string
  readonly since: string
  readonly hours: number
}

const partners: readonly Partner[] = [
  { name: 'Lebenshilfe Musterstadt', kind: 'Sozialer Träger', since: 'März 2024', hours: 12 },
  { name: 'Turnverein 1899', kind: 'Verein', since: 'Mai 2025', hours: 4 },
  { name: 'Selbstvertretung Mittendrin', kind: 'Selbstvertretung', since: 'September 2026', hours: 8 },
]

export function Tables() {
  return (
    <Section title="Partner">
      <DataTable
        caption="Partner und ihre Zeit"
        rows={partners}
        columns={[
          {
            label: 'Name',
            heading: true,
            cell: (one) => <a href={`#${one.hours}`}>{one.name}</a>,
            sort: { href: '?o=name', now: 'ascending' },
          },
          { label: 'Art', cell: (one) => one.kind, sort: { href: '?o=art' } },
          { label: 'Dabei seit', cell: (one) => one.since },
          { label: 'Stunden im Monat', figures: true, cell: (one) => one.hours },
        ]}
      />
      <Pagination page={2} pages={7} href={(page) => `?seite=${page}`} />
      <PersonCard
        name="Ina Beispiel"
        href="#ina"
        does="Koordination, erreichbar dienstags und donnerstags"
        ways={[
          { label: 'Telefon', href: 'tel:+490000', text: '0000 123' },
          { label: 'E-Mail', href: 'mailto:ina@example.org', text: 'ina@example.org' },
        ]}
      />
    </Section>
  )
}

export function Speech() {
  return (
    <Section title="Hinweise">
      <Notice kind="error">
        Die Datei konnte nicht gelesen werden. Speichern Sie sie als CSV und versuchen Sie es noch einmal.
      </Notice>
      <Details summary="Wer darf das sehen?">
        <p>Nur Menschen mit einem Sitz in diesem Gremium.</p>
      </Details>
      <Details summary="Wie lange bleibt es gespeichert?" open>
        <p>Bis vier Wochen nach dem Treffen. Dann wird es gelöscht.</p>
      </Details>
    </Section>
  )
}
