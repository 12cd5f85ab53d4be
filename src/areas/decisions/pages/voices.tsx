import type { Here } from '../../../foundation/addresses.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { ShownText } from '../../plain-language/written-text.ts'
import type { voicesMissing } from '../rules/voices.ts'
import { decisionsTexts } from '../texts.ts'

interface MissingProps {
  readonly here: Here
  readonly missing: ReturnType<typeof voicesMissing>
  /** Where it is not a vote that closes. */
  readonly ask?: string | undefined
}

/** In the form that closes: what is missing, and the field for the reason. */
export function MissingVoices({ here, missing, ask }: MissingProps) {
  const { voices, refusals } = here.language.words(decisionsTexts)
  if (!missing) return null
  const reasons: Readonly<Record<string, string>> = refusals
  return (
    <>
      <Notice kind="info">
        <p>
          <strong>{voices.title}.</strong> {reasons[missing.refused.key]}
        </p>
      </Notice>
      <TextArea name="withoutVoices" label={ask ?? voices.reason} hint={voices.hint} rows={3} prose />
    </>
  )
}

/** With the decision: why it was closed without them. */
export function WithoutVoices({ here, reason, was }: { here: Here; reason: ShownText | null; was?: string }) {
  const { voices } = here.language.words(decisionsTexts)
  if (!reason) return null
  return (
    <Section title={was ?? voices.was}>
      <Written text={reason} here={here} about={was ?? voices.was} />
    </Section>
  )
}
