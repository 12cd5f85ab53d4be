import type { ComponentChildren } from 'preact'
import { useWords } from './language.ts'
import { Link } from './link.tsx'

export interface Answer {
  readonly question: string
  readonly answer: ComponentChildren
  /** Back to the question; left out when it cannot be changed any more. */
  readonly change?: string | undefined
}

/** All answers once more, before anything is final. */
export function CheckAnswers({ answers }: { answers: readonly Answer[] }) {
  const words = useWords()
  return (
    <dl class="answers">
      {answers.map(({ question, answer, change }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer || words.notAnswered}</dd>
          {change && (
            <dd class="change">
              <Link href={change} about={question}>
                {words.change}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
