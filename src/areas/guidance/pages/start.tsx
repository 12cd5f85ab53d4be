import type { Here, View } from '../../../foundation/addresses.ts'
import { type Step, TaskList } from '../../../ui/task-list.tsx'
import type { StartData } from '../reads/operator.ts'
import { type StepState, startSteps } from '../rules/start.ts'
import { guidanceTexts } from '../texts.ts'
import { ReviewNotice } from './review-notice.tsx'

const tones = { done: 'done', missing: 'error', check: 'action', helpful: 'plain' } as const satisfies Record<
  StepState,
  Step['tone']
>

export function StartPage(here: Here<StartData>): View {
  const { operation } = here.language.words(guidanceTexts)
  const { start } = operation
  const { operator, statement, open, late, videos } = here.data
  const steps = startSteps(operator, statement, here.today)
  const left = steps.filter(({ state }) => state === 'missing').length
  return {
    title: start.title,
    lead: start.lead,
    crumbs: [{ name: operation.title, href: '/betreiber' }],
    body: (
      <>
        <ReviewNotice here={here} statement={statement} />
        <p>
          <strong>{here.language.say(start.left, { count: left })}</strong>
        </p>
        <TaskList
          steps={[
            ...steps.map(({ name, state, href }) => ({
              title: start.steps[name],
              href,
              state: start.states[state],
              tone: tones[state],
            })),
            {
              title: start.steps.signing,
              href: '/gebaerdensprache',
              state: here.language.say(start.videos, { videos }),
            },
            { title: start.steps.plain, href: '/leichte-sprache', state: start.states.helpful },
            {
              title: start.steps.reports,
              href: '/betreiber/barrieren',
              state: here.language.say(start.reports, { open, late }),
              tone: late > 0 ? ('error' as const) : ('plain' as const),
            },
          ]}
        />
      </>
    ),
  }
}
