import type { ComponentChildren } from 'preact'
import { useLanguage } from './language.ts'

/** Words of the network inside words of the interface: they are German on every page, and an English voice should know (WCAG 3.1.2). */
export function OwnWords({ children }: { children: ComponentChildren }) {
  return useLanguage().tag === 'de' ? children : <span lang="de">{children}</span>
}

interface OwnWithinProps {
  readonly words: ComponentChildren
  /** What of it the network wrote: all, or this part. */
  readonly own?: boolean | string | undefined
}

export function OwnWithin({ words, own }: OwnWithinProps) {
  if (!own) return words
  if (own === true || typeof words !== 'string') return <OwnWords>{words}</OwnWords>
  const at = words.indexOf(own)
  if (at < 0) return words
  return (
    <>
      {words.slice(0, at)}
      <OwnWords>{own}</OwnWords>
      {words.slice(at + own.length)}
    </>
  )
}
