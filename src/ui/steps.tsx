import { useLanguage, useWords } from './language.ts'

interface StepsProps {
  readonly number: number
  readonly of: number
  /** The question before this one. */
  readonly back?: string | undefined
}

/** How far somebody is in a journey of questions, and the way back. Stands above the question. */
export function Steps({ number, of, back }: StepsProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div class="steps">
      {back && (
        <a class="back" href={back}>
          {words.back}
        </a>
      )}
      <p>
        {language.say(words.question, { number, of })}
        <svg viewBox={`0 0 ${of * 20} 8`} aria-hidden="true" focusable="false" class="beads">
          {Array.from({ length: of }, (_, index) => (
            <rect
              key={index}
              x={index * 20 + 1}
              y="1"
              width="16"
              height="6"
              rx="3"
              class={index < number ? 'full' : 'open'}
            />
          ))}
        </svg>
      </p>
    </div>
  )
}
