import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Select } from '../../../ui/select.tsx'
import { fields, type ImportState } from '../partner-import.ts'
import type { ColumnsToMap } from '../reads/import.ts'
import { partnersTexts } from '../texts.ts'
import { importCrumbs } from './import.tsx'

export function ImportColumnsPage(here: Here<ColumnsToMap>): View {
  const { data, language } = here
  const { mapping: words, fields: names } = language.words(partnersTexts).import
  // A column that is left out is a choice like the others, so the question is always answered.
  const options = [{ value: '', label: words.leaveOut }, ...fields.map((value) => ({ value, label: names[value] }))]
  const stored = Object.fromEntries(data.mapping.map((field, column) => [`columns.${column}`, field ?? '']))
  const crumbs = importCrumbs(here)
  if (isOver(data.state)) return { title: words.title, crumbs, body: <ImportIsOver here={here} {...data} /> }
  return {
    title: words.title,
    lead: language.say(words.lead, { file: data.fileName, rows: data.rows }),
    crumbs,
    body: (
      <>
        {data.notes.map((note) => (
          <Notice key={note} kind="info">
            {words.notes[note]}
          </Notice>
        ))}
        <PageForm here={here} action={here.path} stored={stored}>
          {data.columns.map(({ head, examples }, column) => (
            <Select
              key={head}
              name={`columns.${column}`}
              label={language.say(words.column, { head })}
              hint={
                examples.length > 0 ? language.say(words.examples, { list: examples.join(' · ') }) : words.noExamples
              }
              options={options}
              none={false}
              required
            />
          ))}
          <Button>{words.save}</Button>
        </PageForm>
      </>
    ),
  }
}

export function isOver(state: ImportState): state is 'done' | 'undone' {
  return state === 'done' || state === 'undone'
}

/** Who comes back with the browser's button finds what became of it. */
export function ImportIsOver({ here, id, state }: { here: Here; id: string; state: ImportState }) {
  const { over } = here.language.words(partnersTexts).import
  return (
    <>
      <Notice kind="info">{state === 'undone' ? over.undone : over.done}</Notice>
      <LinkButton href={`${here.base}/partner/einlesen/${id}`}>{over.result}</LinkButton>
    </>
  )
}
