import type { Here } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import { Places } from '../../plain-language/pages/changed-places.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { Told, ToldStep } from '../reads/told.ts'
import { decisionsTexts } from '../texts.ts'

type OfOne = Here<{ readonly told: Told }>

/** What the bodies on the way have said so far, in their order. One that sent it back gave the answer, and stands there. */
export function Advice({ here, onlyRead }: { here: OfOne; onlyRead?: boolean }) {
  const words = here.language.words(decisionsTexts).advice
  const given = here.data.told.way.filter(({ advice }) => advice !== null && advice !== 'returned')
  if (given.length === 0) return null
  return (
    <Section title={given.length === 1 ? words.one : words.many}>
      {given.map((step) => (
        <Said key={step.nr} here={here} step={step} onlyRead={onlyRead} />
      ))}
    </Section>
  )
}

function Said({ here, step, onlyRead }: { here: OfOne; step: ToldStep; onlyRead: boolean | undefined }) {
  const { language, data } = here
  const { advice: words, adviceKinds } = language.words(decisionsTexts)
  if (!step.advice || !step.leftAt) return null
  const body = asSubject(step.name, language)
  const day = language.day(new Date(step.leftAt), 'short')
  const about = `${words.one}, ${step.name}`
  return (
    <>
      <p>
        <b>{language.say(words.said, { body, day, advice: adviceKinds[step.advice].name })}</b>
      </p>
      {step.reason ? (
        <Written text={step.reason} here={here} onlyRead={onlyRead} about={about} />
      ) : (
        <p>{words.plain}</p>
      )}
      {step.changed && (
        <>
          <Section title={words.asSuggested} level={3}>
            <Written text={step.changed} here={here} onlyRead={onlyRead} about={words.asSuggested} />
          </Section>
          <Section title={words.changes} level={3}>
            <Places before={data.told.wording} now={step.changed.original} />
          </Section>
        </>
      )}
    </>
  )
}
