import type { ComponentChildren } from 'preact'
import { Notice } from './notice.tsx'
import { OwnWithin } from './own-words.tsx'
import { useSaid } from './said.ts'

interface SectionProps {
  readonly title: ComponentChildren
  /** What of the title is in the network's own words. */
  readonly own?: boolean | string | undefined
  /** Makes the heading a target for links; what was done here is said here, and takes the place of the target. */
  readonly id?: string | undefined
  /** 3 for a part within a part. */
  readonly level?: 2 | 3 | undefined
  readonly children: ComponentChildren
}

/** A heading and what belongs to it. Not a landmark: too many of those are noise to a screen reader. */
export function Section({ title, own, id, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const said = useSaid(id)
  return (
    <div class="section">
      <Heading id={said ? undefined : id}>
        <OwnWithin words={title} own={own} />
      </Heading>
      {said && (
        <Notice kind="done" id={id}>
          {said}
        </Notice>
      )}
      {children}
    </div>
  )
}
