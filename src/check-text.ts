import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { check, type Report } from './checker/check.ts'
import { openWords } from './checker/words.ts'

const usage = `check-text DATEI --level leicht|einfach [--json]
  Sagt, wo ein deutscher Text schwer ist und was hilft. DATEI ist Text oder Markdown in UTF-8; - liest von der Eingabe.
  leicht prüft nach den Regeln der Leichten Sprache, einfach milder. Ob ein Text wirklich Leichte Sprache ist, sagen nur Menschen.
  Mit --json kommt alles als Daten. Das Ende ist 0, auch wenn etwas gefunden wurde; 2, wenn der Text nicht zu lesen ist.`

/** `check-text FILE --level leicht|einfach [--json]`; prints to standard output. */
export async function checkText(rest: readonly string[]): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { level: { type: 'string', default: 'leicht' }, json: { type: 'boolean', default: false } },
    })
    const [file] = positionals
    const level = values.level
    if (!file || positionals.length > 1) throw new Error(usage)
    if (level !== 'leicht' && level !== 'einfach')
      throw new Error(`Die Stufe „${level}“ gibt es nicht. Es gibt leicht und einfach.`)
    const written = await textOf(file)
    const report = check(written, { level, words: openWords() })
    console.log(values.json ? JSON.stringify(report) : told(written, report))
  } catch (problem) {
    console.error(sentence(problem))
    process.exitCode = 2
  }
}

/** A NUL or broken UTF-8 is no text: a picture, or an office file. */
async function textOf(file: string): Promise<string> {
  const bytes = file === '-' ? Buffer.from(await text(process.stdin)) : readFileSync(file)
  const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (decoded.includes('\0')) throw new TypeError('binary')
  return decoded
}

function sentence(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  const code = 'code' in problem ? problem.code : ''
  if (code === 'ENOENT') return 'Diese Datei gibt es nicht. Prüfen Sie den Namen.'
  if (code === 'EISDIR') return 'Das ist ein Ordner. Nennen Sie eine Datei.'
  if (code === 'EACCES') return 'Diese Datei darf nicht gelesen werden.'
  if (problem instanceof TypeError && code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return 'Das ist kein Text in UTF-8. Speichern Sie den Text als Text-Datei.'
  if (String(code).startsWith('ERR_PARSE_ARGS')) return usage
  return problem.message
}

function told(written: string, { words, findings, per100Words, formulas }: Report): string {
  const comma = (value: number) => value.toFixed(1).replace('.', ',')
  const lines = findings.map(({ id, start, end, severity, message, suggestion }) => {
    const line = written.slice(0, start).split('\n').length
    const place = written.slice(start, end).replace(/\s+/g, ' ')
    const shown = place.length > 60 ? `${place.slice(0, 59)}…` : place
    return `Zeile ${line}  ${severity === 'F' ? 'Fehler ' : 'Hinweis'}  ${id}  ${shown}\n    ${message} ${suggestion}`
  })
  const orientation = formulas
    ? [
        `Zur Orientierung: LIX ${Math.round(formulas.lix)}, Wiener Formel ${comma(formulas.wiener)}, Amstad ${Math.round(formulas.amstad)}.`,
      ]
    : []
  const sum = `${words} Wörter. Auf 100 Wörter kommen ${comma(per100Words.F)} Fehler, mit Hinweisen ${comma(per100Words.all)}.`
  return [...lines, sum, ...orientation].join('\n')
}
