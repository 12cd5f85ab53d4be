import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import type { RulesData } from '../reads/rule-set.ts'
import { paragraphs, type RuleVersion } from '../rule-set.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'
import { municipalityTexts } from '../texts.ts'
import { paragraphSays, paragraphTitle, versionSays } from './rule-says.ts'
import { RuleVersions } from './rule-versions.tsx'

/** The rules of procedure as a text that can be read, printed and named by its paragraphs. */
export function RulesPage(here: Here<RulesData>): View {
  const { language, base, data, actor } = here
  const words = language.words(ruleSetTexts)
  const { read, versions, model, history, can } = data
  const member = actor.kind === 'person' && actor.member
  return {
    title: words.title,
    lead: model ? words.modelLead : words.lead,
    body: (
      <>
        {!model && <Standing here={here} />}
        {model ? <Undocumented here={here} /> : <Paragraphs here={here} of={read} />}
        <p>
          <a href={`${base}/gremien/entscheidungswege`}>{words.bodies}</a>
        </p>
        {member && (
          <Actions>
            <Possible can={can.change} texts={municipalityTexts} label={words.change}>
              <LinkButton href={`${base}/regeln/aendern`} kind="quiet">
                {words.change}
              </LinkButton>
            </Possible>
          </Actions>
        )}
        {versions.length > 1 && <RuleVersions here={here} />}
        {history.length > 0 && (
          <Section title={words.history}>
            <ThingHistory entries={history} texts={[municipalityTexts]} />
          </Section>
        )}
      </>
    ),
  }
}

function Standing({ here: { language, path, data } }: { here: Here<RulesData> }) {
  const words = language.words(ruleSetTexts)
  const { read } = data
  if (!read.until) return <p>{versionSays(language, read)}</p>
  const until = language.day(read.until, 'short')
  return (
    <Notice kind="info">
      <p>{language.say(words.formerly, { version: read.rules.version, until })}</p>
      <p>
        <a href={path}>{words.toNow}</a>
      </p>
    </Notice>
  )
}

function Paragraphs({ here: { language }, of }: { here: Here; of: RuleVersion }) {
  return (
    <>
      {paragraphs.map(({ name, anchor }) => (
        <Section key={name} title={paragraphTitle(language, name)} id={anchor}>
          {paragraphSays(language, of.rules, name).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Section>
      ))}
    </>
  )
}

/** What the rule set holds for a model are only its starting values: nobody wrote them down there. */
function Undocumented({ here }: { here: Here<RulesData> }) {
  const words = here.language.words(ruleSetTexts)
  const { preset } = here.data.read.rules
  return (
    <>
      <Section title={paragraphTitle(here.language, 'deciding')} id="entscheiden">
        <p>{words.presets[preset]}</p>
      </Section>
      <Facts>
        <Fact term={words.modelOther}>{here.language.words(municipalityTexts).notDocumented}</Fact>
      </Facts>
    </>
  )
}
