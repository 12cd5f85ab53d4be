import type { Here, View } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import type { StandingData } from '../reads/standing.ts'
import { guidanceTexts } from '../texts.ts'
import { OperatorContact } from './operator-contact.tsx'
import { Passages, Standing } from './passages.tsx'

export function HelpPage(here: Here<StandingData>): View {
  const { help } = here.language.words(guidanceTexts)
  const { operator } = here.data
  return {
    title: help.title,
    lead: help.lead,
    body: (
      <>
        <Passages of={help.about} />
        <Section title={help.first}>
          <Passages of={help.steps} level={3} />
        </Section>
        <Passages of={help.ease} />
        <Section title={help.who}>
          <Standing text={help.coordination} />
          <Standing text={help.barrier} />
          <p>
            <a href="/barriere-melden">{help.barrierLink}</a>
          </p>
          {operator && (
            <>
              <Standing text={help.operator} />
              <OperatorContact operator={operator} actor={here.actor} />
              {!operator.signRelay && <Standing text={help.noRelay} />}
            </>
          )}
        </Section>
      </>
    ),
  }
}
