import type { Here, View } from '../../../foundation/addresses.ts'
import { Details } from '../../../ui/details.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import type { AccessibilityStatement, KnownBarrier } from '../accessibility-statement.ts'
import { bodyOf } from '../enforcement-body.ts'
import type { StatementData } from '../reads/standing.ts'
import { guidanceTexts } from '../texts.ts'
import { Enforcement } from './enforcement.tsx'
import { NotEntered, OperatorContact } from './operator-contact.tsx'
import { Passages, Standing } from './passages.tsx'
import { ReviewNotice } from './review-notice.tsx'

export function AccessibilityPage(here: Here<StatementData>): View {
  const { accessibility: page } = here.language.words(guidanceTexts)
  const { operator, statement, barriers } = here.data
  return {
    title: page.title,
    lead: page.lead,
    body: (
      <>
        <ReviewNotice here={here} statement={statement} />
        {statement ? (
          <Made statement={statement} barriers={barriers} land={operator?.land ?? ''} />
        ) : (
          <NotMade here={here} />
        )}
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
        <Enforcement operator={operator} actor={here.actor} />
      </>
    ),
  }
}

function NotMade({ here }: { here: Here }) {
  const { accessibility, statement } = here.language.words(guidanceTexts)
  return (
    <>
      <Section title={statement.far}>
        <Standing text={statement.notMade} />
        <NotEntered actor={here.actor} />
      </Section>
      <Passages of={accessibility.statement} />
    </>
  )
}

interface MadeProps {
  readonly statement: AccessibilityStatement
  readonly barriers: readonly KnownBarrier[]
  readonly land: string
}

function Made({ statement: made, barriers, land }: MadeProps) {
  const language = useLanguage()
  const { statement: words } = language.words(guidanceTexts)
  const law = bodyOf(land)?.law
  return (
    <>
      <Section title={words.about}>
        <Exactly plain={words.aboutAll} exact={made.scope} />
      </Section>
      <Section title={words.far}>
        <Standing text={words.statuses[made.status]} />
        {law && <p>{language.say(words.law, { law })}</p>}
      </Section>
      <Section title={words.barriers}>
        {barriers.length === 0 ? (
          <p>{words.noBarriers}</p>
        ) : (
          <Rows>
            {barriers.map((barrier) => (
              <OneBarrier key={barrier.id} barrier={barrier} />
            ))}
          </Rows>
        )}
      </Section>
      <Section title={words.method}>
        <Facts>
          <Fact term={words.assessedBy}>
            <span lang="de">{made.assessedBy}</span>
          </Fact>
          <Fact term={words.madeOn}>{language.day(made.madeOn, 'short')}</Fact>
          <Fact term={words.checkedOn}>{language.day(made.checkedOn, 'short')}</Fact>
        </Facts>
        <Exactly plain="" exact={made.method} />
        <p>
          <a href="/barrierefreiheit.json" download>
            {words.machine}
          </a>
        </p>
      </Section>
    </>
  )
}

function OneBarrier({ barrier }: { barrier: KnownBarrier }) {
  const language = useLanguage()
  const { statement: words } = language.words(guidanceTexts)
  const { what, plain, reason, why, alternative } = barrier
  const short = language.variant === 'de-easy' && plain !== ''
  const told = (
    <Facts>
      {short && <Fact term={words.barrier.what}>{what}</Fact>}
      <Fact term={words.reason}>{words.reasons[reason]}</Fact>
      <Fact term={words.why}>
        <span lang="de">{why}</span>
      </Fact>
      <Fact term={words.alternative}>{alternative ? <span lang="de">{alternative}</span> : words.noAlternative}</Fact>
    </Facts>
  )
  return (
    <Row title={short ? <PlainText text={plain} /> : <span lang="de">{what}</span>}>
      {short ? <Details summary={words.exactly}>{told}</Details> : told}
    </Row>
  )
}

/** What the operator wrote is German, whatever language the page is in. */
function InGerman({ text }: { text: string }) {
  return (
    <div lang="de">
      <Prose source={text} />
    </div>
  )
}

/** The plain pages say it in our words, and keep the exact wording for who needs it. */
function Exactly({ plain, exact }: { plain: string; exact: string }) {
  const language = useLanguage()
  const { statement: words } = language.words(guidanceTexts)
  if (language.variant !== 'de-easy') return <InGerman text={exact} />
  return (
    <>
      {plain && <Standing text={plain} />}
      <Details summary={words.exactly}>
        <InGerman text={exact} />
      </Details>
    </>
  )
}
