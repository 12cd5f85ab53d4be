import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { AsSaid, Explanation } from '../../../ui/explained-words.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import type { TermPageData } from '../reads/glossary.ts'
import { plainLanguageTexts } from '../texts.ts'

const wordsOf = (here: Here) => here.language.words(plainLanguageTexts).glossary
const crumbs = (here: Here) => [{ name: wordsOf(here).title, href: `${here.base}/woerter` }]

export function NewTermPage(here: Here<{ readonly word: string }>): View {
  const { form } = wordsOf(here)
  return {
    title: form.title,
    lead: form.lead,
    crumbs: crumbs(here),
    body: (
      <PageForm here={here} action={here.path} stored={{ word: here.data.word }}>
        <TermFields here={here} />
      </PageForm>
    ),
  }
}

export function TermPage(here: Here<TermPageData>): View {
  const words = wordsOf(here)
  const { term, history, can } = here.data
  return {
    title: term.word,
    lead: words.term.lead,
    crumbs: crumbs(here),
    body: (
      <>
        <Section title={words.term.shown}>
          <AsSaid>
            <Explanation word={term} />
          </AsSaid>
        </Section>
        <Section title={words.term.changeTitle}>
          <PageForm
            here={here}
            action={`${here.base}/woerter/${term.id}`}
            stored={{ word: term.word, meaning: term.meaning, like: term.like.join(', '), example: term.example }}
            version={term.version}
          >
            <TermFields here={here} />
          </PageForm>
        </Section>
        <Section title={words.term.removeTitle}>
          <p>{words.term.removeHint}</p>
          <Possible can={can.remove} texts={plainLanguageTexts} label={words.term.remove}>
            <PageForm here={here} action={`${here.base}/woerter/${term.id}/entfernen`} id="entfernen" slim>
              <Button kind="grave" about={term.word}>
                {words.term.remove}
              </Button>
            </PageForm>
          </Possible>
        </Section>
        <Section title={words.term.history}>
          <ThingHistory entries={history} texts={[plainLanguageTexts]} />
        </Section>
      </>
    ),
  }
}

function TermFields({ here }: { here: Here }) {
  const { form } = wordsOf(here)
  return (
    <>
      <TextField name="word" label={form.word} hint={form.wordHint} width="medium" required />
      <TextArea name="meaning" label={form.meaning} hint={form.meaningHint} rows={4} required />
      <TextField name="like" label={form.like} hint={form.likeHint} />
      <TextField name="example" label={form.example} />
      <Button>{form.save}</Button>
    </>
  )
}
