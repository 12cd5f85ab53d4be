import { useLanguage } from '../../../ui/language.ts'
import { Row, Rows } from '../../../ui/rows.tsx'
import { State } from '../../../ui/state.tsx'
import type { ListedTask } from '../reads/list.ts'
import { tasksTexts } from '../texts.ts'
import { toneOf, whenOf } from './when.ts'

/** Tasks line by line: what, until when, who, how far. */
export function TaskRows({ tasks, base, today }: { tasks: readonly ListedTask[]; base: string; today: string }) {
  const language = useLanguage()
  const { states } = language.words(tasksTexts)
  return (
    <Rows>
      {tasks.map((task) => (
        <Row
          key={task.id}
          title={task.title}
          own
          href={`${base}/aufgaben/${task.id}`}
          when={<span>{whenOf(language, task, today)}</span>}
          state={<State tone={toneOf[task.state]}>{states[task.state]}</State>}
        >
          {task.person ? `${task.partner}, ${task.person}` : task.partner}
        </Row>
      ))}
    </Rows>
  )
}
