import { type Formulas, formulasOf } from './formulas.ts'
import { passageOf } from './reading/passage.ts'
import type { Finding, Level, Term } from './report.ts'
import { rules } from './rules/all.ts'
import type { Words } from './words.ts'

export interface Report {
  readonly words: number
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  readonly per100Words: { readonly F: number; readonly all: number }
  readonly formulas: Formulas | undefined
}

/**
 * Where a German text is harder than its level allows, and what would help. Pure: the same text gives the same report.
 * Advice, never a grade: only people with learning difficulties can say whether a text is Leichte Sprache.
 */
export function check(
  text: string,
  {
    level,
    words,
    glossary = [],
  }: { readonly level: Level; readonly words: Words; readonly glossary?: readonly Term[] },
): Report {
  const passage = passageOf(text, words)
  const found = rules.flatMap((rule) =>
    rule.look(passage, { level, glossary }).map((notice): Finding => ({ id: rule.id, ...notice })),
  )
  const findings = onceEachPlace(onceEachWord(found), text).sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )
  const count = passage.words.length
  const per100 = (of: number) => (count === 0 ? 0 : Math.round((1000 * of) / count) / 10)
  return {
    words: count,
    findings,
    per100Words: {
      F: per100(findings.filter(({ severity }) => severity === 'F').length),
      all: per100(findings.length),
    },
    formulas: formulasOf(passage),
  }
}

/** A word that is long, compound, rare and foreign needs one remark: the one that helps most. */
const aboutWords = [
  'LS-W13',
  'LS-W6',
  'LS-W7',
  'LS-W14',
  'LS-W5',
  'LS-W3',
  'LS-W1',
  'LS-W8',
  'LS-W10',
  'LS-W2',
  'LS-W9',
]

function onceEachWord(found: readonly Finding[]): Finding[] {
  const best = new Map<number, number>()
  const weight = ({ id }: Finding) => aboutWords.indexOf(id)
  for (const finding of found) {
    const mine = weight(finding)
    if (mine >= 0) best.set(finding.start, Math.min(best.get(finding.start) ?? aboutWords.length, mine))
  }
  return found.filter((finding) => weight(finding) < 0 || best.get(finding.start) === weight(finding))
}

/** The same words with the same fault need one remark, where they stand first. */
function onceEachPlace(found: readonly Finding[], text: string): Finding[] {
  const seen = new Set<string>()
  return found.filter(({ id, start, end }) => {
    const key = `${id} ${text.slice(start, end).toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}
