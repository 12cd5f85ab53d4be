import type { VNode } from 'preact'
import type { Here, View } from '../foundation/addresses.ts'
import { Button } from './button.tsx'
import type { FormValues } from './form-state.ts'
import { PageForm } from './page-form.tsx'
import { Steps } from './steps.tsx'

/** What one page of several asks. */
export interface Asked {
  readonly title: string
  readonly lead?: string
  /** The answer given before. */
  readonly stored: FormValues
  readonly fields: VNode
}

interface Questions<Name extends string> {
  readonly questions: readonly { readonly name: Name; readonly path: string }[]
  readonly question: Name
  /** Address under which the questions and `pruefen`, the page that shows all answers, stand. */
  readonly under: string
  /** The page before the first question. */
  readonly start: { readonly name: string; readonly href: string }
  readonly words: { readonly next: string; readonly save: string }
}

/** One question a page: how far you are, the question, one button. Whoever came from the answers to mend one goes back there. */
export function questionPage<Name extends string>(
  here: Here,
  { questions, question, under, start, words }: Questions<Name>,
  { title, lead, stored, fields }: Asked,
): View {
  const place = questions.findIndex(({ name }) => name === question)
  const before = questions[place - 1]
  const back = here.query.zurueck === 'pruefen' || here.form?.values.zurueck === 'pruefen'
  return {
    title,
    ...(lead ? { lead } : {}),
    crumbs: [start],
    body: (
      <>
        <Steps
          number={place + 1}
          of={questions.length}
          back={back ? `${under}/pruefen` : before ? `${under}/${before.path}` : start.href}
        />
        <PageForm here={here} action={here.path} stored={stored} hidden={back ? { zurueck: 'pruefen' } : {}}>
          {fields}
          <Button>{back ? words.save : words.next}</Button>
        </PageForm>
      </>
    ),
  }
}
