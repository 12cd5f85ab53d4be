import type { Language } from '../../../foundation/language.ts'
import type { Tone } from '../../../ui/state.tsx'
import type { TaskState } from '../task.ts'
import { tasksTexts } from '../texts.ts'

interface Dated {
  readonly state: TaskState
  readonly due: string
  readonly soonerAgreed: string | null
  readonly doneOn: string | null
}

/** The date in words. A day that is over is said, never held against anybody. */
export function whenOf(language: Language, { state, due, soonerAgreed, doneOn }: Dated, today: string): string {
  const words = language.words(tasksTexts).when
  const day = language.day(due, 'short')
  if (state === 'done' && doneOn)
    return language.say(soonerAgreed && doneOn <= due ? words.onTime : words.done, {
      day: language.day(doneOn, 'short'),
    })
  if (due < today) return language.say(words.passed, { day })
  return language.say(soonerAgreed ? words.agreed : words.until, { day })
}

export const toneOf: Readonly<Record<TaskState, Tone>> = {
  open: 'plain',
  'under-way': 'tasks',
  'needs-help': 'perseverance',
  'handed-on': 'plain',
  done: 'done',
}
