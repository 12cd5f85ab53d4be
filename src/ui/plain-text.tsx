import { sentenceBlocks } from './sentences.ts'

/** A text in plain language: each sentence on its own line, nothing hyphenated. */
export function PlainText({ text, lang }: { text: string; lang?: 'de' | 'en' | undefined }) {
  return (
    <div class="plain" lang={lang}>
      {sentenceBlocks(text).map(({ kind, lines }, index) =>
        kind === 'list' ? (
          <ul key={index}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <div key={index} class="sentences">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ),
      )}
    </div>
  )
}
