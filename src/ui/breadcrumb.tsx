import { useWords } from './language.ts'

export interface Place {
  readonly label: string
  /** Left out for the page being read. */
  readonly href?: string | undefined
}

/** Where this page is, from the front door inward. */
export function Breadcrumb({ trail }: { trail: readonly Place[] }) {
  return (
    <nav class="crumbs" aria-label={useWords().youAreHere}>
      <ol>
        {trail.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}
