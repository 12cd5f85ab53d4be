import type { Language } from '../../../foundation/language.ts'
import type { About, Mandate } from '../mandate.ts'
import { mandateFor } from '../rules.ts'
import { mandateTexts } from '../texts/mandates.ts'
import { bodiesTexts } from '../texts.ts'

/** A cell of the table, full even where another rule stands in: nobody looks for it in another column. Names stand without articles. */
export function inShort(
  language: Language,
  mandates: readonly Mandate[],
  about: About,
  names: (id: string) => string,
): string {
  const { who } = language.words(mandateTexts)
  const mandate = mandateFor(mandates, about.matter, about.field)
  if (!mandate) return who.open
  const says = saysOf(language, mandate, names)
  if (mandate.matter !== about.matter) return language.say(who.asGeneral, { says })
  return mandate.field === '' && about.field !== '' ? language.say(who.asTopics, { says }) : says
}

function saysOf(language: Language, { power, decider, deciderBody }: Mandate, names: (id: string) => string): string {
  const { who } = language.words(mandateTexts)
  const { deciders } = language.words(bodiesTexts)
  const short = who.short[power ?? 'unknown']
  if (decider === 'self') return short
  if (decider === 'undocumented') return power ? language.say(who.undocumented, { power: short }) : short
  return language.say(who.decider, { power: short, decider: deciderBody ? names(deciderBody) : deciders[decider] })
}
