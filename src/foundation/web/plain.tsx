import type { Here, View } from '../addresses.ts'
import { common } from './speech.ts'

export type Plain = 'missing' | 'forbidden' | 'tooLarge' | 'elsewhere' | 'unreadable' | 'broken'

export const statusOf = {
  missing: 404,
  forbidden: 403,
  tooLarge: 413,
  elsewhere: 403,
  unreadable: 400,
  broken: 500,
} as const

/** A page that only says what is not possible, and always where to go from there. */
export function plainView(here: Here, kind: Plain, reason = ''): View {
  const words = here.language.words(common)
  const said = kind === 'forbidden' ? { title: words.forbidden.title, lead: reason } : words[kind]
  const signIn = kind === 'forbidden' && here.actor.kind === 'guest'
  return {
    title: said.title,
    lead: said.lead,
    body: (
      <p>
        {signIn ? (
          <a href={`/anmelden?weiter=${encodeURIComponent(here.base || '/ich')}`}>{words.forbidden.signIn}</a>
        ) : (
          <a href={here.base || '/'}>{here.network ? words.forbidden.back : words.missing.next}</a>
        )}
      </p>
    ),
  }
}
