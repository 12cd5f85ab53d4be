import { useLanguage } from '../../../ui/language.ts'
import { type Paragraph, placeOf } from '../rule-set.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'

interface Props {
  /** `/n/<slug>`. */
  readonly base: string
  readonly paragraph: Paragraph
}

/** Says which rule a page follows, and leads there. */
export function RuleLink({ base, paragraph }: Props) {
  const language = useLanguage()
  const words = language.words(ruleSetTexts)
  const { number, anchor } = placeOf(paragraph)
  return (
    <a class="small" href={`${base}/regeln#${anchor}`}>
      {language.say(words.link, { number, title: words.titles[paragraph] })}
    </a>
  )
}
