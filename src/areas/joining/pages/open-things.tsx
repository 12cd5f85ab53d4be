import type { Here } from '../../../foundation/addresses.ts'
import type { StillOpen } from '../reads/still-open.ts'
import { joiningTexts } from '../texts.ts'

interface OpenThingsProps {
  readonly here: Here
  readonly open: readonly StillOpen[]
  /** Said when nothing is open; empty: nothing is said. */
  readonly none: string
}

const places = { task: 'aufgaben', meeting: 'treffen', recommendation: 'beschluesse' } as const

/** What somebody has in hand, each with the way to it. */
export function OpenThings({ here: { language, base }, open, none }: OpenThingsProps) {
  const { kinds } = language.words(joiningTexts).farewell.say
  if (open.length === 0) return none ? <p>{none}</p> : null
  return (
    <ul>
      {open.map(({ kind, id, title }) => (
        <li key={id}>
          <a href={`${base}/${places[kind]}/${id}`}>{language.say(kinds[kind], { title })}</a>
        </li>
      ))}
    </ul>
  )
}
