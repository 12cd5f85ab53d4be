import type { ComponentChildren } from 'preact'
import { difference, type Parted } from './difference.ts'
import { useWords } from './language.ts'
import { Notice } from './notice.tsx'

interface Passage {
  readonly label: string
  readonly yours: string
  readonly theirs: string
}

interface BothVersionsProps {
  /** Who saved what meanwhile, and what to do now. */
  readonly children: ComponentChildren
  /** Only what differs. */
  readonly passages: readonly Passage[]
}

/** Two people changed the same thing. Neither text is lost; the form below holds the reader's own. */
export function BothVersions({ children, passages }: BothVersionsProps) {
  const words = useWords()
  return (
    <div class="both">
      <Notice kind="info" title={words.twoWrote} focus>
        <p>{children}</p>
        <p>{passages.length > 0 ? words.yoursBelow : words.nowShown}</p>
      </Notice>
      {passages.length > 0 && (
        <dl>
          {passages.map(({ label, yours, theirs }) => {
            const [mine, other] = difference(yours, theirs)
            return (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Version title={words.yours} of={mine} />
                </dd>
                <dd>
                  <Version title={words.theirs} of={other} />
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    </div>
  )
}

/** A whole version. In a longer text what is different is marked; a short one is compared at a glance. */
function Version({ title, of: { before, own, after } }: { title: string; of: Parted }) {
  const words = useWords()
  const marked = own !== '' && before.length + after.length > 40
  return (
    <>
      <p class="told">{title}</p>
      <p>
        {before}
        {marked ? <mark>{own}</mark> : own}
        {after}
        {!before && !own && !after && words.empty}
      </p>
    </>
  )
}
