import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import { RuleLink } from '../../municipalities/pages/rule-link.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { ClosePage as Page } from '../reads/close.ts'
import { decisionsTexts } from '../texts.ts'
import { countSays, deciderSubject, partiesOf } from './says.ts'
import { MissingVoices } from './voices.tsx'

/** Looked at once more before it is final: the wording, the count, whose vote is missing, and what follows. */
export function ClosePage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, result, talk, turnout, silent, can } = data
  const path = `${base}/beschluesse/${told.id}`
  const self = told.decider.kind === 'self'
  const ends = !result || result.result === 'unchanged' || talk.length > 0
  const label = ends ? words.close.end : self ? words.close.decide : words.close.recommend
  const needed =
    turnout.needed === 0 ? words.turnout.anyNumber : told.quorum ? words.turnout.needed : words.turnout.neededByDefault
  const after = self
    ? language.say(words.close.thenDecided, { body: asSubject(told.bodyName, language) })
    : language.say(words.close.thenAnswered, { decider: deciderSubject(language, partiesOf(told)) })
  const follows = () => {
    if (!result) return words.close.thenOpened
    if (talk.length > 0) return language.say(words.close.thenTalk, { seats: language.list(talk) })
    return result.result === 'unchanged' ? words.close.thenUnchanged : after
  }
  return {
    title: words.close.title,
    lead: words.close.lead,
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <Section title={told.title} own>
          <Written text={told.statement} here={here} onlyRead about={told.title} />
        </Section>
        <Section title={words.page.votes}>
          {result && <p>{countSays(language, { ...told, chosen: result.chosen }, result.count)}</p>}
          <p>
            {language.say(words.turnout.cast, { ...turnout })} {language.say(needed, { needed: turnout.needed })}{' '}
            <RuleLink base={base} paragraph="quorum" /> <RuleLink base={base} paragraph="majority" />
          </p>
          {silent.length > 0 && <p>{language.say(words.close.silent, { seats: language.list(silent) })}</p>}
        </Section>
        <Possible can={can} texts={decisionsTexts} label={label}>
          <PageForm here={here} action={`${path}/empfehlen`}>
            <MissingVoices here={here} missing={data.missing} />
            <p>
              {follows()} {words.close.final}
            </p>
            <Actions>
              <Button>{label}</Button>
              <a href={path}>{words.close.back}</a>
            </Actions>
          </PageForm>
        </Possible>
      </>
    ),
  }
}
