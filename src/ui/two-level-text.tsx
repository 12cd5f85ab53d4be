import type { ComponentChildren } from 'preact'
import { useLanguage, useWords } from './language.ts'
import { PlainText } from './plain-text.tsx'

interface TwoLevelTextProps {
  /** The original, rendered. */
  readonly children: ComponentChildren
  /** The plain twin, when there is one. */
  readonly plain?: string | undefined
  /** How far the twin is: written, checked by whom, outdated. */
  readonly told?: ComponentChildren
  /** What belongs to the twin and stands under it, e.g. what has changed since. */
  readonly more?: ComponentChildren
  /** Language the text is written in, which may differ from the page around it. */
  readonly lang?: 'de' | 'en' | undefined
}

/** A text and its plain twin. Whoever reads plainly sees the twin first; the other is one step away. */
export function TwoLevelText({ children, plain, told, more, lang = 'de' }: TwoLevelTextProps) {
  const words = useWords()
  const { variant, tag } = useLanguage()
  const foreign = lang === tag ? undefined : lang
  const original = (
    <div class="original" lang={foreign}>
      {children}
    </div>
  )
  if (!plain) return original

  const twin = (
    <>
      <PlainText text={plain} lang={foreign} />
      {told && <p class="told">{told}</p>}
      {more}
    </>
  )
  const plainFirst = variant === 'de-easy'
  return (
    <div class="two-levels">
      {plainFirst ? twin : original}
      <details class="details">
        <summary>{plainFirst ? words.original : words.plain}</summary>
        <div>{plainFirst ? original : twin}</div>
      </details>
    </div>
  )
}
