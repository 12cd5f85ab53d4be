import type { ComponentChildren } from 'preact'

interface SectionProps {
  readonly title: ComponentChildren
  /** Makes the heading a target for links. */
  readonly id?: string | undefined
  /** 3 for a part within a part. */
  readonly level?: 2 | 3 | undefined
  readonly children: ComponentChildren
}

/** A heading and what belongs to it. Not a landmark: too many of those are noise to a screen reader. */
export function Section({ title, id, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="section">
      <Heading id={id}>{title}</Heading>
      {children}
    </div>
  )
}
