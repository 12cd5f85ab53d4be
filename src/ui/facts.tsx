import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'
import { Section } from './section.tsx'

/** What is known about a thing, term by term. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>
}

export function Fact({ term, children }: { term: ComponentChildren; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What is known about a thing where other parts of its page stand before: with a heading, or it would belong to theirs. */
export function AtAGlance({ children }: { children: ComponentChildren }) {
  return (
    <Section title={useWords().glance}>
      <Facts>{children}</Facts>
    </Section>
  )
}
