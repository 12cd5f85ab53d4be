import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'
import { useWords } from './language.ts'

interface NoticeProps {
  readonly kind: 'done' | 'info' | 'error'
  readonly title?: string | undefined
  /** Takes the focus: for the answer to what somebody just did. */
  readonly focus?: boolean | undefined
  /** Where an address leads to that has this place in it: then the browser gives it the focus, and `focus` would not count. */
  readonly id?: string | undefined
  readonly children: ComponentChildren
}

const roles = { done: 'status', info: undefined, error: 'alert' } as const

/** Something worth knowing before going on. */
export function Notice({ kind, title, focus, id, children }: NoticeProps) {
  const words = useWords()
  return (
    // After a write the focus belongs to what came of it.
    <div class={`notice ${kind}`} role={roles[kind]} id={id} tabIndex={focus || id ? -1 : undefined} autofocus={focus}>
      {title ? <p class="notice-title">{title}</p> : <Hidden>{words[kind]}: </Hidden>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
