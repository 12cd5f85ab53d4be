import type { Actor } from '../../../foundation/actor.ts'
import { useLanguage } from '../../../ui/language.ts'
import { Section } from '../../../ui/section.tsx'
import { allBodies, bodyOf } from '../enforcement-body.ts'
import type { Operator } from '../operator.ts'
import { guidanceTexts } from '../texts.ts'
import { Lines, NotEntered } from './operator-contact.tsx'
import { Standing } from './passages.tsx'

/** Who helps when the operator does not: what the operator wrote, else what is known about the Land. */
export function Enforcement({ operator, actor }: { operator: Operator | null; actor: Actor }) {
  const language = useLanguage()
  const { accessibility: page, statement } = language.words(guidanceTexts)
  const known = bodyOf(operator?.land ?? '')
  const own = operator?.enforcement
  return (
    <Section title={page.enforcement} id="streit">
      <Standing text={page.enforcementText} />
      {own && (
        <p lang="de">
          <Lines of={own} />
        </p>
      )}
      {!own && known?.body && <p lang="de">{language.say(statement.preset, { land: known.land, body: known.body })}</p>}
      {!own && known?.link && (
        <p>
          <a href={known.link}>{statement.bodyLink}</a>
        </p>
      )}
      {!own && !known?.body && <NotEntered actor={actor} />}
      <p>
        <a href={allBodies}>{statement.allBodies}</a>
      </p>
    </Section>
  )
}
