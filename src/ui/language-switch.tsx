import type { Variant } from '../foundation/language.ts'
import { useLanguage, useWords } from './language.ts'

/** Each name in its own words, so that nobody has to read another language to find theirs. Never "Leichte Sprache": only tested texts may be called that. */
const names: readonly { readonly variant: Variant; readonly name: string; readonly tag: 'de' | 'en' }[] = [
  { variant: 'de', name: 'Deutsch', tag: 'de' },
  { variant: 'de-easy', name: 'Einfach', tag: 'de' },
  { variant: 'en', name: 'English', tag: 'en' },
]

/** The same page in another language level. `address` is path and query of this page. */
export function LanguageSwitch({ address }: { address: string }) {
  const { variant: current } = useLanguage()
  return (
    <nav class="levels" aria-label={useWords().languageLevel}>
      <ul>
        {names.map(({ variant, name, tag }) => (
          <li key={variant}>
            <a
              href={inVariant(address, variant)}
              lang={tag}
              hreflang={tag}
              aria-current={variant === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function inVariant(address: string, variant: Variant): string {
  const [path = '', query] = address.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set('sprache', variant)
  return `${path}?${parameters}`
}
