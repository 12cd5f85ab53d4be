import { Button } from '../button.tsx'
import { useForm } from '../form-state.ts'
import { useLanguage, useWords } from '../language.ts'
import { Prose } from '../prose.tsx'
import type { FieldProps } from '../use-field.ts'
import { flawsOf } from './flaws.ts'

interface PreviewProps {
  readonly of: FieldProps
  readonly id: string
  readonly source: string
}

/** How a field of prose will look, and what could be better about it; only when somebody asked for it. */
export function Preview({ of, id, source }: PreviewProps) {
  const { preview, prose } = useForm()
  const { writing } = useWords()
  const language = useLanguage()
  prose?.push(of.name)
  if (!preview) return null
  const flaws = flawsOf(source)
  const places = `${id}-zeile`
  return (
    <div class="empty">
      <h2 tabIndex={-1} autofocus={prose?.length === 1}>
        {language.say(writing.preview, { label: of.label })}
      </h2>
      <p>{writing.notSaved}</p>
      {flaws.length > 0 && (
        <>
          <h3>{language.say(writing.better, { count: flaws.length })}</h3>
          <p>{writing.voluntary}</p>
          <ul>
            {flaws.map(({ kind, line, block, passage }) => (
              <li key={`${kind} ${line} ${passage}`}>
                <a href={`#${places}-${block}`}>{language.say(writing.place, { line, passage })}</a>
                <p>{writing.flaws[kind]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {source.trim() === '' ? <p class="muted">{writing.nothing}</p> : <Prose source={source} places={places} />}
    </div>
  )
}

/** Stands below the button that sends: whoever presses Enter in a field sends, and does not look first. */
export function LookFirst() {
  const { prose = [] } = useForm()
  const { writing } = useWords()
  if (prose.length === 0) return null
  return (
    <div class="actions">
      <Button kind="quiet" name="vorschau" value="ja">
        {writing.look}
      </Button>
    </div>
  )
}
