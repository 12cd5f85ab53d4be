import { type Actor, coordination, members, type Permission, personId } from '../../../foundation/actor.ts'
import type { Faults, Occasion, Ruling } from '../../../foundation/door.ts'
import type { Medium, NoMedium } from '../../../foundation/media/medium.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { mostBytes, mostInNetwork, type Recording, type RecordingKind, type SigningSlot } from '../recording.ts'

type Owned = Pick<Recording, 'by' | 'slot'>

/** What stands on the pages of the installation is the operator's; beside a text every member may bring something. */
export function mayBring(actor: Actor, slot: SigningSlot | null | undefined): Permission {
  if (!slot) return members(actor)
  if (actor.kind === 'guest') return refused('sign-in-first')
  return actor.kind === 'system' || actor.operator ? true : refused('operators-only')
}

/** Whose voice, face or hand it is decides about it; the coordination answers for the network. */
export function mayChange(actor: Actor, { by, slot }: Owned): Permission {
  if (slot) return mayBring(actor, slot)
  const member = members(actor)
  if (member !== true) return member
  if (actor.kind === 'person' && actor.id === by) return true
  return coordination(actor) === true ? true : refused('author-or-coordination')
}

/**
 * What has its words is seen by all members. Everyone sees what stands on a place of the installation, and the video in sign
 * language of which the coordination said so; nothing else, wherever a text may be read.
 */
export function mayWatch(actor: Actor, recording: Owned & Pick<Recording, 'state' | 'forEveryone'>): Permission {
  if (recording.state === 'begun') return mayChange(actor, recording)
  return recording.slot || recording.forEveryone ? true : members(actor)
}

/** Writing down what is said, and captions, are a service to everyone, once the recording is shown. */
export function mayWriteDown(actor: Actor, recording: Owned & Pick<Recording, 'state'>): Permission {
  const change = mayChange(actor, recording)
  if (change === true || recording.slot) return change
  return recording.state === 'shown' ? members(actor) : change
}

/** A file that was looked at: what it is, and what will be kept of it. */
export interface LookedAt {
  readonly medium: Medium | NoMedium
  readonly size: number
  readonly hash: string
  readonly cut: boolean
}

export type NewRecording = Omit<Recording, 'version'>

const inMb = (bytes: number) => bytes / 1024 / 1024

export function bring(
  { used }: { readonly used: number },
  input: { text?: string | undefined; slot?: SigningSlot | undefined; signing: boolean; name: string },
  { medium, size, hash, cut }: LookedAt,
  { newId, by }: Pick<Occasion, 'newId' | 'by'>,
): Ruling<NewRecording> | Refusal | Faults {
  const fault = (key: string, values?: Readonly<Record<string, number>>) => ({
    faults: [{ field: 'file', key, ...(values ? { values } : {}) }],
  })
  if (typeof medium === 'string' && !cut) return fault(`file-${medium}`)
  const signing = input.signing || input.slot !== undefined
  const seen: RecordingKind = typeof medium === 'string' ? 'video' : medium.kind
  if (signing && seen !== 'video') return fault('signing-needs-video')
  const kind = signing ? 'signing' : seen
  if (cut || size > mostBytes[kind] || typeof medium === 'string')
    return fault(`${kind === 'signing' ? 'video' : kind}-too-large`, { most: inMb(mostBytes[kind]) })
  if (used + size > mostInNetwork) return refused('storage-full', { most: inMb(mostInNetwork) / 1024 })
  const { width = null, height = null, frames = null } = medium
  if (kind === 'signing') {
    // BITV 2.0, Anlage 2, part 1: at least 320 by 240 points and 25 pictures a second. Cameras count a little unevenly.
    if (width && height && (Math.max(width, height) < 320 || Math.min(width, height) < 240))
      return fault('signing-too-small', { width, height })
    if (frames && frames < 24.5) return fault('signing-too-slow', { frames: Math.round(frames) })
  }
  const next: NewRecording = {
    id: newId(),
    text: input.text ?? null,
    slot: input.slot ?? null,
    kind,
    state: 'begun',
    type: medium.type,
    name: input.name,
    bytes: size,
    hash,
    seconds: medium.seconds === undefined ? null : Math.max(1, Math.round(medium.seconds)),
    width,
    height,
    frames: frames && Math.round(frames * 10) / 10,
    alt: '',
    decorative: false,
    silent: false,
    transcript: '',
    helpWanted: false,
    captions: '',
    forEveryone: false,
    by: personId(by),
  }
  return { next, facts: [{ name: 'plain-language.recording-brought', about: next.id, values: { kind } }] }
}

export type Removed = Pick<Recording, 'id' | 'text'>

export function remove({ id, text, kind }: Pick<Recording, 'id' | 'text' | 'kind'>): Ruling<Removed> {
  return { next: { id, text }, facts: [{ name: 'plain-language.recording-removed', about: id, values: { kind } }] }
}
