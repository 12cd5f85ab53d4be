import type { Area } from '../addresses.ts'
import { type Language, type Texts, texts } from '../language.ts'
import type { Fault, Problem, Reason } from '../outcome.ts'
import { easy } from '../texts.easy.ts'
import { en } from '../texts.en.ts'
import { de } from '../texts.ts'

export const common: Texts<typeof de> = texts(de, easy, en)

type Section = 'refusals' | 'problems' | 'done' | 'facts'

/** Turns keys into sentences: first the texts of the area that speaks, then those of the front door, then any other area (a nested command). */
export function speaker(areas: readonly Area[]) {
  function sentence(language: Language, section: Section, from: string, key: string): string | undefined {
    const own = areas.find((area) => area.name === from)
    const found = own && language.words(own.texts)[section][key]
    if (found) return found
    if (section === 'refusals' || section === 'problems') {
      const words: Readonly<Record<string, string>> = language.words(common)[section]
      if (words[key]) return words[key]
    }
    for (const area of areas) {
      const other = language.words(area.texts)[section][key]
      if (other) return other
    }
    return undefined
  }
  const areaOf = (name: string) => name.split('.')[0] ?? ''
  return {
    reason(language: Language, from: string, reason: Reason): string {
      const found = sentence(language, 'refusals', areaOf(from), reason.key)
      return found ? language.say(found, reason.values ?? {}) : language.words(common).problems['check-field']
    },
    problem(language: Language, from: string, fault: Fault): Problem {
      const found = sentence(language, 'problems', areaOf(from), fault.key)
      return {
        field: fault.field,
        sentence: found ? language.say(found, fault.values ?? {}) : language.words(common).problems['check-field'],
      }
    },
    /** What was just done, from the name of its fact. */
    done(language: Language, fact: string): string | undefined {
      return sentence(language, 'done', areaOf(fact), fact.slice(fact.indexOf('.') + 1))
    },
    /** A line of history. */
    fact(language: Language, fact: string, values: Readonly<Record<string, string | number>>): string {
      const found = sentence(language, 'facts', areaOf(fact), fact.slice(fact.indexOf('.') + 1))
      return found ? language.say(found, values) : fact
    },
  }
}

export type Speaker = ReturnType<typeof speaker>
