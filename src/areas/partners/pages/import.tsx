import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { FileUpload } from '../../../ui/file-upload.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { fields, isOpen, openFor } from '../partner-import.ts'
import type { EarlierImport } from '../reads/import.ts'
import { headWords } from '../rules/import-columns.ts'
import { partnersTexts } from '../texts.ts'

/** The way back to what every page of an import belongs to. */
export function importCrumbs(here: Here) {
  const words = here.language.words(partnersTexts)
  return [
    { name: words.list.title, href: `${here.base}/partner` },
    { name: words.import.start.title, href: `${here.base}/partner/einlesen` },
  ]
}

export function ImportsPage(here: Here<{ earlier: readonly EarlierImport[]; mostRows: number }>): View {
  const { start, fields: names } = here.language.words(partnersTexts).import
  const { earlier, mostRows } = here.data
  return {
    title: start.title,
    lead: start.lead,
    crumbs: importCrumbs(here).slice(0, 1),
    body: (
      <>
        <PageForm here={here} action={here.path} upload>
          <FileUpload
            name="file"
            label={start.file}
            hint={here.language.say(start.fileHint, { most: mostRows })}
            accept=".csv,.xlsx,.ods"
            required
          />
          <Button>{start.upload}</Button>
        </PageForm>
        <Section title={start.expected}>
          <p>{start.expectedLead}</p>
          <p>
            <Link href={`${here.base}/partner/muster.xlsx`} download>
              {start.sample}
            </Link>
          </p>
          <Details summary={start.columns}>
            <Facts>
              {fields.map((field) => (
                // The heads of a table are German, whoever reads this.
                <Fact key={field} term={<HeadWord own={headWords[field][0]} name={names[field]} />}>
                  {start.meanings[field]}
                </Fact>
              ))}
            </Facts>
          </Details>
        </Section>
        <Section title={start.earlier}>
          {earlier.length === 0 && <EmptyState title={start.none}>{start.noneNext}</EmptyState>}
          {earlier.length > 0 && (
            <Rows>
              {earlier.map((one) => (
                <EarlierRow key={one.id} here={here} one={one} />
              ))}
            </Rows>
          )}
          {earlier.some(isOpen) && <p class="muted">{here.language.say(start.lasts, { days: openFor })}</p>}
        </Section>
      </>
    ),
  }
}

function HeadWord({ own, name }: { own: string; name: string }) {
  const head = <span lang="de">{own}</span>
  return own === name ? (
    head
  ) : (
    <>
      {head} ({name})
    </>
  )
}

function EarlierRow({ here, one }: { here: Here; one: EarlierImport }) {
  const { start, states } = here.language.words(partnersTexts).import
  const day = here.language.day(one.at, 'short')
  return (
    <Row
      title={one.fileName}
      when={one.by ? here.language.say(start.by, { day, who: one.by }) : day}
      state={<State tone={one.state === 'done' ? 'done' : 'plain'}>{states[one.state]}</State>}
    >
      {one.state === 'done' && <p>{here.language.say(start.partners, { count: one.partners })}</p>}
      {one.state !== 'undone' && (
        <Link href={`${here.base}/partner/einlesen/${one.id}`} about={one.fileName}>
          {isOpen(one) ? start.goOn : start.look}
        </Link>
      )}
    </Row>
  )
}
