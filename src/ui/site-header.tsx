import type { Destination } from './destination.ts'
import { Destinations } from './destinations.tsx'
import { useWords } from './language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'

export interface SiteHeaderProps {
  /** Whose place this is, and its front door. */
  readonly site: { readonly name: string; readonly href: string }
  /** Path and query of this page, for the language switch. */
  readonly address: string
  /** At most seven words. */
  readonly areas?: readonly Destination[] | undefined
  readonly more?: readonly Destination[] | undefined
  /** On every page in this order (WCAG 3.2.6): sign language, reading aloud, display, help; then the person or the way to sign in. */
  readonly helps: readonly Destination[]
}

/** Wide pages show rows, narrow ones one menu. Both stand in the page and the style sheet shows one: without a script there is no other way. */
export function SiteHeader({ site, address, areas = [], more = [], helps }: SiteHeaderProps) {
  const words = useWords()
  return (
    <header class="top">
      <div class="page">
        <a class="home" href={site.href}>
          <Mark />
          <span>{site.name}</span>
        </a>
        <LanguageSwitch address={address} />
        <nav class="helps when-wide" aria-label={words.helps}>
          <Destinations to={helps} />
        </nav>
        <details class="menu when-narrow">
          <summary>{words.menu}</summary>
          <nav aria-label={words.menu}>
            {areas.length > 0 && <Destinations to={[...areas, ...more]} />}
            <Destinations to={helps} />
          </nav>
        </details>
      </div>
      {areas.length > 0 && (
        <nav class="areas page when-wide" aria-label={words.areas}>
          <Destinations to={areas} />
          {more.length > 0 && (
            <details class={more.some((one) => one.current) ? 'more here' : 'more'}>
              <summary>{words.more}</summary>
              <Destinations to={more} />
            </details>
          )}
        </nav>
      )}
    </header>
  )
}
