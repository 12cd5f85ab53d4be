import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ImportPreview } from '../reads/import.ts'
import { partnersTexts } from '../texts.ts'
import { importCrumbs } from './import.tsx'
import { ImportIsOver, isOver } from './import-columns.tsx'
import { PreviewRows } from './import-rows.tsx'

export function ImportPreviewPage(here: Here<ImportPreview>): View {
  const { data, language } = here
  const { preview: words } = language.words(partnersTexts).import
  const crumbs = importCrumbs(here)
  if (isOver(data.state)) return { title: words.title, crumbs, body: <ImportIsOver here={here} {...data} /> }
  return {
    title: words.title,
    lead: words.lead,
    crumbs,
    body: (
      <>
        <Counts here={here} />
        <Confirm here={here} />
        <Notes here={here} />
        <PreviewRows here={here} />
      </>
    ),
  }
}

function Counts({ here }: { here: Here<ImportPreview> }) {
  const { data, language } = here
  const { counts } = data
  const { preview: words } = language.words(partnersTexts).import
  return (
    <Facts>
      <Fact term={words.file}>{data.fileName}</Fact>
      <Fact term={words.fresh}>{language.say(words.freshCount, { count: counts.fresh })}</Fact>
      {counts.double > 0 && (
        <Fact term={words.double}>
          {language.say(words.doubleCount, { count: counts.double, anyway: counts.anyway })}{' '}
          <a href={`${here.base}/partner/einlesen/${data.id}/doppelt`}>{words.choose}</a>
        </Fact>
      )}
      <Fact term={words.faulty}>{language.say(words.faultyCount, { count: counts.faulty })}</Fact>
    </Facts>
  )
}

function Confirm({ here }: { here: Here<ImportPreview> }) {
  const { data, language, base } = here
  const { preview: words } = language.words(partnersTexts).import
  return (
    <>
      {data.taken === 0 && <EmptyState title={words.nothing}>{words.nothingNext}</EmptyState>}
      <Actions>
        {data.taken > 0 && (
          // What the button says goes along, so that nothing else happens than what it says.
          <PageForm here={here} action={here.path} hidden={{ count: String(data.taken) }} slim>
            <Button>{language.say(words.confirm, { count: data.taken })}</Button>
          </PageForm>
        )}
        <LinkButton kind="quiet" href={`${base}/partner/einlesen/${data.id}/spalten`}>
          {words.columns}
        </LinkButton>
        <LinkButton kind="quiet" href={`${base}/partner/einlesen`}>
          {words.another}
        </LinkButton>
      </Actions>
    </>
  )
}

const mostNotes = 12
const mostLines = 8

function Notes({ here }: { here: Here<ImportPreview> }) {
  const { notes } = here.data
  const { language } = here
  const { preview: words } = language.words(partnersTexts).import
  const sentences: Readonly<Record<string, string>> = words.note
  if (notes.length === 0) return null
  return (
    <Section title={words.notes}>
      <ul>
        {notes.slice(0, mostNotes).map(({ key, values, lines }) => {
          const list = lines.slice(0, mostLines).join(', ')
          const rest = lines.length - mostLines
          return (
            <li key={`${key} ${lines[0]}`}>
              {language.say(sentences[key] ?? key, values)}{' '}
              <span class="muted">
                {rest > 0
                  ? language.say(words.linesMany, { list, count: rest })
                  : language.say(words.lines, { list, count: lines.length })}
              </span>
            </li>
          )
        })}
      </ul>
      {notes.length > mostNotes && <p>{language.say(words.notesMany, { count: notes.length - mostNotes })}</p>}
    </Section>
  )
}
