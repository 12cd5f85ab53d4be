import type { Here, View } from '../../../foundation/addresses.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { UnexplainedWords } from '../reads/unexplained.ts'
import { plainLanguageTexts } from '../texts.ts'

/** Which words wait for an explanation, and one step to it. */
export function UnexplainedPage({ language, base, data }: Here<UnexplainedWords>): View {
  const { glossary } = language.words(plainLanguageTexts)
  const words = glossary.unexplained
  const foreign = language.tag === 'de' ? undefined : 'de'
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [{ name: glossary.title, href: `${base}/woerter` }],
    body: (
      <>
        <DataTable
          caption={words.caption}
          rows={data.gaps}
          columns={[
            { label: words.word, heading: true, cell: ({ word }) => <span lang={foreign}>{word}</span> },
            { label: words.texts, cell: ({ texts }) => language.say(words.inTexts, { count: texts }) },
            { label: words.better, cell: ({ better }) => <span lang={foreign}>{better}</span> },
            {
              label: words.doing,
              cell: ({ word }) => (
                <LinkButton href={`${base}/woerter/neu?wort=${encodeURIComponent(word)}`} kind="quiet" about={word}>
                  {words.do}
                </LinkButton>
              ),
            },
          ]}
          empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
        />
        <p class="muted">{language.say(words.looked, { count: data.texts })}</p>
      </>
    ),
  }
}
