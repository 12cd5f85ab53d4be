import type { Here, View } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import type { StandingData } from '../reads.ts'
import { guidanceTexts } from '../texts.ts'
import { Lines, NotEntered, OperatorContact } from './operator-contact.tsx'
import { Passages, Standing } from './passages.tsx'

export function ImprintPage(here: Here<StandingData>): View {
  const { imprint } = here.language.words(guidanceTexts).legal
  return {
    title: imprint.title,
    lead: imprint.lead,
    body: (
      <>
        <OperatorContact operator={here.data.operator} actor={here.actor} />
        <Section title={imprint.content}>
          <Standing text={imprint.contentText} />
        </Section>
        <Section title={imprint.software}>
          <Standing text={imprint.softwareText} />
        </Section>
      </>
    ),
  }
}

export function PrivacyPage(here: Here<StandingData>): View {
  const { privacy } = here.language.words(guidanceTexts).legal
  const { operator } = here.data
  return {
    title: privacy.title,
    lead: privacy.lead,
    body: (
      <>
        <Section title={privacy.body}>
          <OperatorContact operator={operator} actor={here.actor} />
        </Section>
        <Section title={privacy.officer}>
          {operator?.dataProtection ? (
            <p>
              <Lines of={operator.dataProtection} />
            </p>
          ) : (
            <NotEntered actor={here.actor} />
          )}
        </Section>
        <Passages of={privacy.passages} />
        <Section title={privacy.basis}>
          <Standing text={privacy.basisText} />
        </Section>
      </>
    ),
  }
}
