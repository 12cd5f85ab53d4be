import { useLanguage } from '../../../ui/language.ts'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Passage } from '../texts/passage.ts'

/** Parts of a page that always stands there, each under its heading. */
export function Passages({ of, level }: { of: readonly Passage[]; level?: 2 | 3 | undefined }) {
  return (
    <>
      {of.map(({ title, text, links = [] }) => (
        <Section key={title} title={title} level={level}>
          <Standing text={text} />
          {links.length > 0 && (
            <ul>
              {links.map(([href, words]) => (
                <li key={href}>
                  <a href={href}>{words}</a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  )
}

/** A text of ours in the level somebody reads. */
export function Standing({ text }: { text: string }) {
  return useLanguage().variant === 'de-easy' ? <PlainText text={text} /> : <Prose source={text} />
}
