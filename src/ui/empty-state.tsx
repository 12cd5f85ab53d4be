import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  /** That there is nothing yet, as a sentence. */
  readonly title: string
  /** What to do first. */
  readonly children: ComponentChildren
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
