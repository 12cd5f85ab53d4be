import type { ComponentChildren } from 'preact'
import { Breadcrumb, type Place } from './breadcrumb.tsx'
import { type Display, displayAttributes } from './display.ts'
import { useLanguage, useWords } from './language.ts'
import { Notice } from './notice.tsx'
import { SiteFooter, type SiteFooterProps } from './site-footer.tsx'
import { SiteHeader, type SiteHeaderProps } from './site-header.tsx'
import { SkipLink } from './skip-link.tsx'

interface PageFrameProps {
  /** What the page is about; the name of the site is added. */
  readonly title: string
  readonly stylesheet: string
  /** Further style sheets: what only few choose, see `own-colours.ts` and `fonts.ts`. */
  readonly sheets?: readonly string[] | undefined
  readonly icon?: string | undefined
  readonly display?: Display | undefined
  readonly header: SiteHeaderProps
  readonly footer: SiteFooterProps
  readonly trail?: readonly Place[] | undefined
  /** A form came back with faults: the title says so first, as a screen reader starts there. */
  readonly hasErrors?: boolean | undefined
  /** What was just done, in one sentence. */
  readonly done?: ComponentChildren
  /** Keeps the page out of search engines. */
  readonly unlisted?: boolean | undefined
  /** More for the head, e.g. a feed. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** The whole document but for the doctype. The content begins with one h1, see `Opening`. */
export function PageFrame(props: PageFrameProps) {
  const { title, stylesheet, sheets = [], icon, display = {}, header, footer, trail, done, children } = props
  const words = useWords()
  const { tag, variant } = useLanguage()
  return (
    <html lang={tag} data-level={variant === 'de-easy' ? 'easy' : undefined} {...displayAttributes(display)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${props.hasErrors ? `${words.errorPrefix}: ` : ''}${title} – ${header.site.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {props.unlisted && <meta name="robots" content="noindex" />}
        {icon && <link rel="icon" href={icon} />}
        <link rel="stylesheet" href={stylesheet} />
        {sheets.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={sheet} />
        ))}
        {props.head}
      </head>
      <body>
        <SkipLink />
        <SiteHeader {...header} />
        <main id="inhalt" class="page" tabIndex={-1}>
          {trail && trail.length > 0 && <Breadcrumb trail={trail} />}
          {done && (
            <Notice kind="done" focus>
              {done}
            </Notice>
          )}
          {children}
        </main>
        <SiteFooter {...footer} />
      </body>
    </html>
  )
}
