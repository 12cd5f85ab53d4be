import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type LetterContent, spoken } from './letter-content.ts'
import { LetterDocument } from './letter-document.tsx'

/** A letter as mail programs want it: plain text, and simple HTML that says the same. Goes to `desk.send` with `to`. */
export function letter(of: LetterContent): { readonly subject: string; readonly body: string; readonly html: string } {
  // A line end in a subject would begin a new mail header.
  const subject = of.subject.replace(/\s+/g, ' ').trim()
  const html = `<!doctype html>${renderToString(h(LetterDocument, { ...of, subject }))}`
  return { subject, body: asText(of), html }
}

function asText({ language, greeting, lines, facts = [], sender }: LetterContent): string {
  const said = lines.map((line) =>
    typeof line === 'string' ? spoken(language, line).join('\n') : `${line.text}:\n${line.href}`,
  )
  const known = facts.map(([term, value]) => `${term}: ${value}`).join('\n')
  const parts = [greeting, said[0], known, ...said.slice(1), sender].filter(Boolean)
  return `${parts.join('\n\n')}\n`
}
