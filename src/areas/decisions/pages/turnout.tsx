import { useLanguage } from '../../../ui/language.ts'
import type { Turnout } from '../rules/turnout.ts'
import { decisionsTexts } from '../texts.ts'

/** How many have voted and how many it takes. A network that set no number is told the one that holds then. */
export function TurnoutSentence({ of, documented }: { of: Turnout; documented: boolean }) {
  const language = useLanguage()
  const { turnout: words } = language.words(decisionsTexts)
  const needed = of.needed === 0 ? words.anyNumber : documented ? words.needed : words.neededByDefault
  return (
    <p>
      {language.say(words.cast, { ...of })} {language.say(needed, { needed: of.needed })}
    </p>
  )
}
