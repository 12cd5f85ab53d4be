import type { Here } from '../../../foundation/addresses.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/section.tsx'
import type { RulesData } from '../reads/rule-set.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'
import { differenceOf, paragraphTitle, versionSays } from './rule-says.ts'

/** Every version, newest first, with what it says differently from the one before it. */
export function RuleVersions({ here: { language, path, data } }: { here: Here<RulesData> }) {
  const words = language.words(ruleSetTexts)
  const { versions } = data
  return (
    <Section title={words.versions} id="fassungen">
      {versions.map((version, place) => {
        const before = versions[place + 1]
        const number = { version: version.rules.version }
        return (
          <Section key={number.version} title={language.say(words.oneVersion, number)} level={3}>
            <p>{versionSays(language, version)}</p>
            {before && (
              <Facts>
                {differenceOf(language, before.rules, version.rules).map((change) => (
                  <Fact key={change.paragraph} term={paragraphTitle(language, change.paragraph)}>
                    <p>
                      {words.before} {change.before.join(' ')}
                    </p>
                    <p>
                      {words.now} {change.now.join(' ')}
                    </p>
                  </Fact>
                ))}
              </Facts>
            )}
            {version.until && (
              <p>
                <Link href={`${path}?fassung=${number.version}`}>{language.say(words.readVersion, number)}</Link>
              </p>
            )}
          </Section>
        )
      })}
    </Section>
  )
}
