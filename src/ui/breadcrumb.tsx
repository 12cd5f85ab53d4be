import { useWords } from './language.ts'
import { OwnWithin } from './own-words.tsx'

export interface Place {
  readonly label: string
  readonly own?: boolean | undefined
  /** Left out for the page being read. */
  readonly href?: string | undefined
}

/** Where this page is, from the front door inward. */
export function Breadcrumb({ trail }: { trail: readonly Place[] }) {
  return (
    <nav class="crumbs" aria-label={useWords().youAreHere}>
      <ol>
        {trail.map(({ label, own, href }) => {
          const words = <OwnWithin words={label} own={own} />
          return <li key={label}>{href ? <a href={href}>{words}</a> : <span aria-current="page">{words}</span>}</li>
        })}
      </ol>
    </nav>
  )
}
