import type { Here } from '../../../foundation/addresses.ts'
import { Section } from '../../../ui/section.tsx'
import { type Step, TaskList } from '../../../ui/task-list.tsx'
import type { Today } from '../reads/today.ts'
import { notificationsTexts } from '../texts.ts'

/** For the coordination of a network that has just begun: what comes first. */
export function FirstSteps({ here }: { here: Here<Today> }) {
  const { has } = here.data
  const words = here.language.words(notificationsTexts).first
  if (here.actor.kind !== 'person' || !here.actor.coordinates) return null
  if (has.partners && has.bodies && has.meetings) return null
  const step = (done: boolean, title: string, hint: string, href: string): Step => ({
    ...{ title, href: `${here.base}/${href}`, state: done ? words.done : words.open },
    ...(done ? { tone: 'done' } : { hint }),
  })
  return (
    <Section title={words.title}>
      <TaskList
        steps={[
          step(has.partners, words.partners, words.partnersHint, 'partner'),
          step(has.bodies, words.bodies, words.bodiesHint, 'gremien'),
          step(has.meetings, words.meetings, words.meetingsHint, 'treffen'),
        ]}
      />
    </Section>
  )
}
