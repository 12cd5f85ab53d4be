import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import type { Entry } from '../../../foundation/journal.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import type { RuleSet } from '../rule-set.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'
import { municipalityTexts } from '../texts.ts'

interface RulesData {
  readonly rules: RuleSet
  readonly model: boolean
  readonly history: readonly (Entry & { readonly name: string | null })[]
  readonly can: { readonly change: Permission }
}

export function RulesPage(here: Here<RulesData>): View {
  const words = here.language.words(ruleSetTexts)
  const { rules, model, history, can } = here.data
  const member = here.actor.kind === 'person' && here.actor.member
  return {
    title: words.title,
    lead: model ? words.modelLead : words.lead,
    body: (
      <>
        <Section title={words.deciding}>
          <p>{words.presets[rules.preset]}</p>
          <p>
            {words.decidingMore} <a href={`${here.base}/gremien`}>{words.bodies}</a>
          </p>
        </Section>
        {model ? <Undocumented here={here} /> : <Sentences here={here} rules={rules} />}
        {member && (
          <Actions>
            <Possible can={can.change} texts={municipalityTexts} label={words.change}>
              <LinkButton href={`${here.base}/regeln/aendern`} kind="quiet">
                {words.change}
              </LinkButton>
            </Possible>
          </Actions>
        )}
        {history.length > 0 && (
          <Section title={words.history}>
            <ThingHistory entries={history} texts={[municipalityTexts]} />
          </Section>
        )}
      </>
    ),
  }
}

/** What the rule set holds for a model are only its starting values: nobody wrote them down there. */
function Undocumented({ here }: { here: Here }) {
  return (
    <Facts>
      <Fact term={here.language.words(ruleSetTexts).modelOther}>
        {here.language.words(municipalityTexts).notDocumented}
      </Fact>
    </Facts>
  )
}

function Sentences({ here: { language }, rules }: { here: Here; rules: RuleSet }) {
  const words = language.words(ruleSetTexts)
  return (
    <>
      <Section title={words.meetings}>
        <ul>
          <li>{language.say(words.invitation, { days: rules.invitationDays })}</li>
          <li>{language.say(words.papers, { days: rules.papersDays })}</li>
          <li>{language.say(words.minutes, { days: rules.minutesDays })}</li>
        </ul>
      </Section>
      <Section title={words.voting}>
        <ul>
          <li>{words.oneVote}</li>
          <li>{words.quorums[rules.quorum]}</li>
          {rules.quorum !== 'none' && <li>{words.second[rules.secondMeetingQuorate ? 'yes' : 'no']}</li>}
          <li>{words.ties[rules.tie]}</li>
        </ul>
      </Section>
    </>
  )
}
