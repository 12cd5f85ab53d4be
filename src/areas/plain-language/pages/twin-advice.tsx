import type { Finding } from '../../../checker/report.ts'
import type { Here } from '../../../foundation/addresses.ts'
import { Details } from '../../../ui/details.tsx'
import { usePageWords } from '../../../ui/explained/page-words.ts'
import { Section } from '../../../ui/section.tsx'
import { adviceOn } from '../reads/advice.ts'
import { plainLanguageTexts } from '../texts.ts'

/** What the checker says of a twin that is being written: place, reason, suggestion; each place leads to its line below. The checker speaks German. */
export function Advice({ here, text }: { here: Here; text: string }) {
  const { language } = here
  const { twin: words } = language.words(plainLanguageTexts)
  const { findings, formulas } = adviceOn(text, usePageWords())
  const lines = linesOf(text)
  const told = (severity: Finding['severity'], title: string) => {
    const found = findings.filter((finding) => finding.severity === severity)
    return (
      found.length > 0 && (
        <Section title={title} level={3}>
          <ul>
            {found.map((finding, index) => {
              const line = lines.findLast(({ start }) => start <= finding.start)?.number ?? 1
              return (
                <li key={index}>
                  <a href={`#zeile-${line}`}>{language.say(words.line, { number: line })}</a>
                  {': '}
                  <span lang="de">
                    „{shortened(text.slice(finding.start, finding.end))}“. {finding.message} {finding.suggestion}
                  </span>
                </li>
              )
            })}
          </ul>
        </Section>
      )
    )
  }
  return (
    <div class="section">
      <h2 tabIndex={-1} autofocus>
        {words.adviceTitle}
      </h2>
      <p>{findings.length === 0 ? words.noAdvice : words.adviceLead}</p>
      {told('F', words.faults)}
      {told('H', words.hints)}
      {findings.length > 0 && (
        <Section title={words.byLine} level={3}>
          <ol lang="de">
            {lines.map(({ number, start, end }) => (
              <li key={number} id={`zeile-${number}`}>
                <Line text={text} start={start} end={end} findings={findings} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {formulas && (
        <Details summary={words.formulas}>
          <p>{words.formulasLead}</p>
          <ul>
            {(['lix', 'wiener', 'amstad'] as const).map((name) => (
              <li key={name}>
                <b>{language.number(formulas[name])}</b> {words[name]}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}

interface TextLine {
  /** Counted from 1, without the empty ones. */
  readonly number: number
  readonly start: number
  readonly end: number
}

function linesOf(text: string): readonly TextLine[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match, at) => ({
    number: at + 1,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Faults alone are marked: with the hints nearly all of an ordinary text would be. */
function Line({
  text,
  start,
  end,
  findings,
}: { text: string; findings: readonly Finding[] } & Omit<TextLine, 'number'>) {
  const spans = findings
    .filter((finding) => finding.severity === 'F' && finding.start < end && finding.end > start)
    .map((finding) => ({ from: Math.max(start, finding.start), to: Math.min(end, finding.end) }))
  const cuts = [...new Set([start, end, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (one, other) => one - other,
  )
  return (
    <>
      {cuts.slice(1).map((cut, index) => {
        const from = cuts[index] ?? start
        const piece = text.slice(from, cut)
        const marked = spans.some((span) => span.from <= from && span.to >= cut)
        return marked ? <mark key={from}>{piece}</mark> : piece
      })}
    </>
  )
}

function shortened(place: string): string {
  const line = place.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
