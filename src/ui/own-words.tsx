import type { ComponentChildren } from 'preact'
import { useLanguage } from './language.ts'

/** Words of the network inside words of the interface: they are German on every page, and an English voice should know (WCAG 3.1.2). */
export function OwnWords({ children }: { children: ComponentChildren }) {
  return useLanguage().tag === 'de' ? children : <span lang="de">{children}</span>
}
