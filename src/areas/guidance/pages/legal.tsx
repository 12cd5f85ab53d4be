import type { Actor } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import { useLanguage } from '../../../ui/language.ts'
import { Section } from '../../../ui/section.tsx'
import type { Operator } from '../operator.ts'
import type { StandingData } from '../reads/standing.ts'
import { guidanceTexts } from '../texts.ts'
import { Lines, NotEntered, OperatorContact } from './operator-contact.tsx'
import { Passages, Standing } from './passages.tsx'

export function ImprintPage(here: Here<StandingData>): View {
  const { imprint } = here.language.words(guidanceTexts).legal
  const { operator } = here.data
  return {
    title: imprint.title,
    lead: imprint.lead,
    body: (
      <>
        <p>{imprint.law}</p>
        <OperatorContact operator={operator} actor={here.actor} />
        {operator && <Further operator={operator} actor={here.actor} />}
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
          <Entered text={operator?.dataProtection} actor={here.actor} />
        </Section>
        <Passages of={privacy.passages} />
        <Section title={privacy.basis}>
          <Standing text={privacy.basisOf[operator?.kind || 'other']} />
          <Standing text={privacy.cookieBasis} />
          {!operator?.kind && <NotEntered actor={here.actor} />}
        </Section>
        <Section title={privacy.supervision}>
          <p>{privacy.supervisionText}</p>
          <Entered text={operator?.supervision} actor={here.actor} />
        </Section>
        {operator?.hosting && (
          <Section title={privacy.hosting}>
            <Entered text={operator.hosting} actor={here.actor} />
          </Section>
        )}
      </>
    ),
  }
}

/** What an association owes beside its name, and who answers for what is written. */
function Further({ operator, actor }: { operator: Operator; actor: Actor }) {
  const { legal, operation } = useLanguage().words(guidanceTexts)
  return (
    <>
      {operator.kind === 'association' && (
        <Section title={operation.fields.register}>
          <Entered text={operator.register} actor={actor} />
        </Section>
      )}
      <Section title={legal.imprint.responsible}>
        <Entered text={operator.content} actor={actor} />
      </Section>
    </>
  )
}

/** What the operator wrote, or that they have not. */
function Entered({ text, actor }: { text: string | undefined; actor: Actor }) {
  if (!text) return <NotEntered actor={actor} />
  return (
    <p lang="de">
      <Lines of={text} />
    </p>
  )
}
