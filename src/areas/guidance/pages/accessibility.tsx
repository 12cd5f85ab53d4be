import type { Here, View } from '../../../foundation/addresses.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import type { StandingData } from '../reads.ts'
import { guidanceTexts } from '../texts.ts'
import { Lines, NotEntered, OperatorContact } from './operator-contact.tsx'
import { Passages, Standing } from './passages.tsx'

export function AccessibilityPage(here: Here<StandingData>): View {
  const { accessibility: page } = here.language.words(guidanceTexts)
  const { operator } = here.data
  return {
    title: page.title,
    lead: page.lead,
    body: (
      <>
        <Passages of={page.statement} />
        <Section title={page.report}>
          <Standing text={page.reportText} />
          <LinkButton href="/barriere-melden?seite=/barrierefreiheit">{page.report}</LinkButton>
          {operator && (
            <>
              <p>{page.otherWays}</p>
              <OperatorContact operator={operator} actor={here.actor} />
            </>
          )}
        </Section>
        <Section title={page.enforcement}>
          <Standing text={page.enforcementText} />
          {operator?.enforcement ? (
            <p>
              <Lines of={operator.enforcement} />
            </p>
          ) : (
            <NotEntered actor={here.actor} />
          )}
        </Section>
      </>
    ),
  }
}

export function PlainPage(here: Here): View {
  const { accessibility } = here.language.words(guidanceTexts)
  const { plain } = accessibility
  return {
    title: plain.title,
    lead: plain.lead,
    crumbs: [{ name: accessibility.title, href: '/barrierefreiheit' }],
    body: (
      <>
        {here.language.variant !== 'de-easy' && (
          <p>
            <a href="/leichte-sprache?sprache=de-easy">{plain.choose}</a>
          </p>
        )}
        <Passages of={plain.parts} />
        <Notice kind="info">{plain.honest}</Notice>
      </>
    ),
  }
}

export function SigningPage(here: Here): View {
  const { accessibility } = here.language.words(guidanceTexts)
  return {
    title: accessibility.signing.title,
    lead: accessibility.signing.lead,
    crumbs: [{ name: accessibility.title, href: '/barrierefreiheit' }],
    body: <Passages of={accessibility.signing.parts} />,
  }
}
