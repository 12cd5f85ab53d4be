import { useLanguage } from '../../../ui/language.ts'
import { State, type Tone } from '../../../ui/state.tsx'
import type { Stage } from '../meeting.ts'
import { meetingsTexts } from '../texts.ts'

const tones: Record<Stage, Tone> = {
  planned: 'plain',
  invited: 'action',
  'under-way': 'action',
  over: 'plain',
  held: 'done',
  cancelled: 'error',
}

/** Where a meeting stands, in words. */
export function StageWord({ stage }: { stage: Stage }) {
  return <State tone={tones[stage]}>{useLanguage().words(meetingsTexts).states[stage]}</State>
}
