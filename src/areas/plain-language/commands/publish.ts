import { z } from 'zod'
import { command } from '../../../foundation/door.ts'
import { id, yes } from '../../../foundation/input.ts'
import { mayPublish, mayWithdraw, publish, withdraw } from '../rules/publish.ts'
import { loadRecording, storeAudience } from '../storage/recordings.ts'

/** From then on a video in sign language may be seen without signing in, and stands where its text is public. */
export const publishRecording = command({
  name: 'plain-language.publish-recording',
  input: z.object({ recording: id(), agreed: yes() }),
  load: (db, input) => loadRecording(db, input.recording),
  may: (actor) => mayPublish(actor),
  rule: (recording, input) => publish(recording, input),
  store: storeAudience,
})

export const withdrawRecording = command({
  name: 'plain-language.withdraw-recording',
  input: z.object({ recording: id() }),
  load: (db, input) => loadRecording(db, input.recording),
  may: (actor, recording) => mayWithdraw(actor, recording),
  rule: (recording) => withdraw(recording),
  store: storeAudience,
})
