import { Fragment } from 'preact'
import { type LetterContent, type LetterLine, spoken } from './letter-content.ts'

const page = 'margin: 0 auto; max-width: 38rem; padding: 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif'

/** One column, no pictures, no colours of our own: the mail program shows it as its reader has set it. */
export function LetterDocument({ language, subject, greeting, lines, facts = [], sender }: LetterContent) {
  const [first, ...rest] = lines
  return (
    <html lang={language.tag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={page}>
        {greeting && <p>{greeting}</p>}
        {first !== undefined && <Line language={language} line={first} />}
        {facts.length > 0 && (
          <dl>
            {facts.map(([term, value]) => (
              <Fragment key={term}>
                <dt>
                  <strong>{term}</strong>
                </dt>
                <dd style="margin: 0 0 0.5rem">{value}</dd>
              </Fragment>
            ))}
          </dl>
        )}
        {rest.map((line, index) => (
          <Line key={index} language={language} line={line} />
        ))}
        <p>{sender}</p>
      </body>
    </html>
  )
}

function Line({ language, line }: { readonly language: LetterContent['language']; readonly line: LetterLine }) {
  if (typeof line === 'string')
    return (
      <>
        {spoken(language, line).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </>
    )
  return (
    <p>
      <a href={line.href}>{line.text}</a>
      <br />
      <small style="overflow-wrap: anywhere">{line.href}</small>
    </p>
  )
}
