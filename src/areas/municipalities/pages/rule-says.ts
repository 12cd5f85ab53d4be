import type { Language } from '../../../foundation/language.ts'
import { type Paragraph, paragraphs, placeOf, type RuleVersion } from '../rule-set.ts'
import type { ChosenRules } from '../rules/rule-set.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'

/** One paragraph of the rules of procedure, computed from the values: sentences in the order they are read. */
export function paragraphSays(language: Language, rules: ChosenRules, paragraph: Paragraph): readonly string[] {
  const words = language.words(ruleSetTexts)
  switch (paragraph) {
    case 'deciding':
      return [words.presets[rules.preset], words.decidingMore]
    case 'invitation':
      return [
        language.say(words.invitation, { days: rules.invitationDays }),
        language.say(words.papers, { days: rules.papersDays }),
      ]
    case 'minutes':
      return [language.say(words.minutes, { days: rules.minutesDays })]
    case 'votes':
      return [words.oneVote]
    case 'quorum':
      return [words.quorums[rules.quorum], ...(rules.quorum === 'none' ? [] : secondSays(language, rules))]
    case 'method':
      return [words.methods[rules.method], words.methodElse]
    case 'majority':
      return [words.majorities[rules.majority], words.ties[rules.tie]]
    case 'circular':
      return [
        language.say(words.circular, { days: rules.circularDays }),
        ...(rules.quorum === 'none' ? [] : [language.say(words.circularQuorum, { number: placeOf('quorum').number })]),
      ]
    case 'targetGroups':
      return [words.targetGroupSeat[rules.targetGroupSeat ? 'yes' : 'no']]
    case 'joining':
      return [language.say(words.joining, { days: rules.joinDays })]
    case 'changing':
      return [words.changing]
  }
}

function secondSays(language: Language, { secondMeetingQuorate, secondMeetingWeeks }: ChosenRules): readonly string[] {
  const { second } = language.words(ruleSetTexts)
  return [language.say(second.when, { weeks: secondMeetingWeeks }), second[secondMeetingQuorate ? 'yes' : 'no']]
}

/** `§ 5 Wann ein Gremium beschließen kann`. */
export function paragraphTitle(language: Language, paragraph: Paragraph): string {
  const words = language.words(ruleSetTexts)
  return language.say(words.paragraph, { number: placeOf(paragraph).number, title: words.titles[paragraph] })
}

export interface Changed {
  readonly paragraph: Paragraph
  readonly before: readonly string[]
  readonly now: readonly string[]
}

/** What two versions say differently, paragraph by paragraph: only the sentences that are not the same. */
export function differenceOf(language: Language, before: ChosenRules, now: ChosenRules): readonly Changed[] {
  return paragraphs.flatMap(({ name }) => {
    const [said, says] = [paragraphSays(language, before, name), paragraphSays(language, now, name)]
    const gone = said.filter((sentence) => !says.includes(sentence))
    const come = says.filter((sentence) => !said.includes(sentence))
    return gone.length + come.length === 0 ? [] : [{ paragraph: name, before: gone, now: come }]
  })
}

/** Which version this is, since when, and where it was decided. */
export function versionSays(language: Language, { rules, since, basis }: RuleVersion): string {
  const words = language.words(ruleSetTexts)
  const which =
    since === null
      ? words.firstVersion
      : language.say(words.version, { version: rules.version, since: language.day(since, 'short') })
  return basis ? `${which} ${language.say(words.decided, { basis })}` : which
}
