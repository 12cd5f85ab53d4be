import { type RawBuilder, sql } from '../../../foundation/database.ts'
import type { TaskOrigin } from '../task.ts'

/** Where a task was promised, as a page names and links it. */
export interface ShownOrigin {
  readonly kind: TaskOrigin
  readonly id: string
  readonly title: string
  /** The body it was promised in. */
  readonly bodyId: string
  readonly meetingId: string | null
}

/** `which`: SQL of the id of a recommendation or agenda item. `null` when this network has neither. */
export function origin(which: RawBuilder<unknown>): RawBuilder<ShownOrigin | null> {
  return sql`coalesce(
    (select jsonb_build_object('kind', 'recommendation', 'id', id, 'title', title, 'bodyId', body_id, 'meetingId', meeting_id)
      from recommendation where network_id = here() and id = ${which}),
    (select jsonb_build_object('kind', 'item', 'id', item.id, 'title', item.title, 'bodyId', body_id, 'meetingId', meeting_id)
      from agenda_item item join meeting on meeting.network_id = here() and meeting.id = item.meeting_id
      where item.network_id = here() and item.id = ${which}))`
}

/** Where the origin itself is to be read. */
export function originHref(base: string, { kind, id, meetingId }: ShownOrigin): string {
  return kind === 'recommendation' ? `${base}/beschluesse/${id}` : `${base}/treffen/${meetingId}`
}
