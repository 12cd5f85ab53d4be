import { type Actor, coordination, type Permission } from '../../../foundation/actor.ts'
import type { Faults, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import type { Recording } from '../recording.ts'
import { mayChange } from './recording.ts'

type Published = Pick<Recording, 'id' | 'kind' | 'slot' | 'state' | 'by' | 'forEveryone'>
export type Audience = Pick<Recording, 'id' | 'forEveryone'>

/** The coordination answers for what everyone sees of a network. */
export function mayPublish(actor: Actor): Permission {
  return coordination(actor)
}

/** Whose face it is may take it back at any time. */
export function mayWithdraw(actor: Actor, recording: Published): Permission {
  return mayChange(actor, recording)
}

/** Only what is signed stands beside texts that everyone reads; a place of the installation is for everyone anyway. */
export function publishable({ kind, slot, state }: Published): Refusal | undefined {
  if (kind !== 'signing' || slot) return refused('publish-needs-signing')
  return state === 'begun' ? refused('describe-first') : undefined
}

export function publish(recording: Published, { agreed }: { agreed: boolean }): Ruling<Audience> | Refusal | Faults {
  const not = publishable(recording)
  if (not) return not
  if (!agreed) return { faults: [{ field: 'agreed', key: 'agreed-missing' }] }
  return {
    next: { id: recording.id, forEveryone: true },
    facts: [{ name: 'plain-language.recording-published', about: recording.id }],
  }
}

export function withdraw({ id }: Published): Ruling<Audience> {
  return { next: { id, forEveryone: false }, facts: [{ name: 'plain-language.recording-withdrawn', about: id }] }
}
