import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { plainLanguageTexts } from '../texts.ts'
import type { WrittenText } from '../written-text.ts'

export function TwinPage(here: Here<{ text: WrittenText; back: string | undefined }>): View {
  const words = here.language.words(plainLanguageTexts)
  const { text, back } = here.data
  return {
    title: words.twin.title,
    lead: words.twin.lead,
    body: (
      <>
        <Section title={words.twin.original}>
          <Prose source={text.original} />
        </Section>
        {text.outdated && <Notice kind="info">{words.twin.outdated}</Notice>}
        <PageForm
          here={here}
          action={here.path}
          stored={{ plain: text.plain, finished: text.plainState === 'draft' ? '' : 'ja' }}
          version={text.version}
          labels={{ plain: words.twin.plain }}
          hidden={{ von: back ?? '' }}
        >
          <TextArea name="plain" label={words.twin.plain} hint={words.twin.hint} rows={12} required />
          <Checkbox name="finished" label={words.twin.finished} />
          <Button>{words.twin.save}</Button>
        </PageForm>
      </>
    ),
  }
}
