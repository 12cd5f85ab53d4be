import { Line } from './explained-words.tsx'
import { sentenceBlocks } from './sentences.ts'

/** A text in plain language: each sentence on its own line, nothing hyphenated. Headings are all of one level, below those of the page. */
export function PlainText({ text, lang }: { text: string; lang?: 'de' | 'en' | undefined }) {
  return (
    <div class="plain" lang={lang}>
      {sentenceBlocks(text).map(({ kind, lines }, index) => {
        const [first = ''] = lines
        if (kind === 'heading')
          return (
            <h3 key={index}>
              <PlainLine line={first} />
            </h3>
          )
        const Item = kind === 'list' ? 'li' : 'p'
        const inside = lines.map((line, place) => (
          <Item key={place}>
            <PlainLine line={line} />
          </Item>
        ))
        return kind === 'list' ? (
          <ul key={index}>{inside}</ul>
        ) : (
          <div key={index} class="sentences">
            {inside}
          </div>
        )
      })}
    </div>
  )
}

/** One line. `**so**` is said strongly; nothing else of Markdown belongs into a plain text. */
export function PlainLine({ line }: { line: string }) {
  return (
    <>
      {line.split(/\*\*(?=\S)(.+?)(?<=\S)\*\*/).map((part, at) =>
        at % 2 === 1 ? (
          <b key={at}>
            <Line text={part} />
          </b>
        ) : (
          <Line key={at} text={part} />
        ),
      )}
    </>
  )
}
