import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import type { StartData } from '../reads/own.ts'
import { joiningTexts } from '../texts.ts'

/** Before the first question: how it goes, when there is an answer, who reads it. */
export function StartPage(here: Here<StartData>): View {
  const { language, data, base } = here
  const { start } = language.words(joiningTexts).ask
  const { body } = data
  return {
    title: start.title,
    lead: language.say(start.lead, data),
    body: (
      <>
        {body && (
          <p>
            <strong>{language.say(start.forBody, { body: body.name })}</strong>
          </p>
        )}
        <Section title={start.how}>
          <ol>
            {start.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{language.say(start.promise, { days: data.joinDays })}</p>
          <p>{start.kept}</p>
        </Section>
        <PageForm
          here={here}
          action={`${base}/mitmachen`}
          hidden={{ language: language.variant, ...(body ? { body: body.id } : {}) }}
        >
          <Button>{start.begin}</Button>
        </PageForm>
        <p>
          {start.otherWays} <a href="/impressum">{start.imprint}</a>
        </p>
      </>
    ),
  }
}
