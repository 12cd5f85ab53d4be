import type { Here } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { BodyCard } from '../reads/card.ts'
import { bodiesTexts } from '../texts.ts'

/** Thanks to those who leave or have just left, and for members the way to whoever comes and goes. */
export function ThanksAndComing({ here }: { here: Here<BodyCard> }) {
  const { language, base, data } = here
  const words = language.words(bodiesTexts).thanks
  const member = data.history !== null
  if (data.thanks.length === 0 && !member) return null
  return (
    <Section title={data.thanks.length > 0 ? words.title : words.comingAndGoing}>
      {data.thanks.map(({ id, name, lastDay, text, own }) => (
        <Section key={id} level={3} title={language.say(words.to, { name })}>
          <p>{language.say(words.until, { day: language.day(lastDay, 'short') })}</p>
          <Written text={text} here={here} about={language.say(words.to, { name })} />
          {own && (
            <p>
              <a href={`${base}/abschied/${id}`}>{words.whoReads}</a>
            </p>
          )}
        </Section>
      ))}
      {member && (
        <p>
          <a href={`${base}/ankommen`}>{words.link}</a>
        </p>
      )}
    </Section>
  )
}
