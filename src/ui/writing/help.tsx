import { Fragment } from 'preact'
import { useWords } from '../language.ts'

/** What Markdown can do, with an example each: headings, lists, tables, links, other languages. */
export function WritingHelp() {
  const { writing } = useWords()
  const { language } = writing
  return (
    <details class="small">
      <summary>{writing.help}</summary>
      <dl class="facts">
        {[...writing.ways, [language.what, language.how, `[${language.code}: ${language.said}]`] as const].map(
          ([what, how, example]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <p>{how}</p>
                <p>
                  {example.split('\n').map((line, place) => (
                    <Fragment key={place}>
                      {place > 0 && <br />}
                      {line && <code>{line}</code>}
                    </Fragment>
                  ))}
                </p>
              </dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}
