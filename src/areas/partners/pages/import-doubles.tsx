import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import type { ImportDoubles } from '../reads/import.ts'
import type { Likeness } from '../rules/import-sift.ts'
import { partnersTexts } from '../texts.ts'
import { importCrumbs } from './import.tsx'
import { ImportIsOver, isOver } from './import-columns.tsx'

/** One by one: is it the same partner, or another one of that name? */
export function ImportDoublesPage(here: Here<ImportDoubles>): View {
  const { data, language } = here
  const { doubles: words, preview } = language.words(partnersTexts).import
  const back = `${here.base}/partner/einlesen/${data.id}/vorschau`
  const crumbs = [...importCrumbs(here), { name: preview.title, href: back }]
  if (isOver(data.state)) return { title: words.title, crumbs, body: <ImportIsOver here={here} {...data} /> }
  return {
    title: words.title,
    ...(data.rows.length > 0 ? { lead: words.lead } : {}),
    crumbs,
    body: (
      <>
        {data.rows.length > 0 ? (
          <Choices here={here} back={back} />
        ) : (
          <>
            <EmptyState title={words.none}>{preview.lead}</EmptyState>
            <LinkButton href={back}>{words.back}</LinkButton>
          </>
        )}
        <Pagination page={data.page} pages={data.pages} href={(page) => `${here.path}?seite=${page}`} />
      </>
    ),
  }
}

function Choices({ here, back }: { here: Here<ImportDoubles>; back: string }) {
  const { data, language } = here
  const { doubles: words } = language.words(partnersTexts).import
  const chosen = data.rows.flatMap(({ anyway, line }) => (anyway ? [String(line)] : []))
  const shown = data.rows.map(({ line }) => line).join(',')
  return (
    <PageForm
      here={here}
      action={here.path}
      stored={{ anyway: chosen }}
      hidden={{ shown, seite: String(data.page), seiten: String(data.pages) }}
    >
      <Checkboxes
        name="anyway"
        label={words.question}
        required
        options={data.rows.map(({ line, name, like }) => ({
          value: String(line),
          label: language.say(words.row, { line, name }),
          hint: likeness(here, like),
        }))}
      />
      <Actions>
        <Button>{words.save}</Button>
        <LinkButton kind="quiet" href={back}>
          {words.back}
        </LinkButton>
      </Actions>
    </PageForm>
  )
}

function likeness({ language, base }: Here, { name, id, line, by }: Likeness) {
  const { doubles: words } = language.words(partnersTexts).import
  if (line !== null) return language.say(by === 'name' ? words.likeNameLine : words.likeEmailLine, { name, line })
  const sentence = language.say(by === 'name' ? words.likeName : words.likeEmail, { name })
  return <a href={`${base}/partner/${id}`}>{sentence}</a>
}
