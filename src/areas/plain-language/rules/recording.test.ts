import { expect, test, describe as topic } from 'vitest'
import { guest, system } from '../../../foundation/actor.ts'
import { ada, recording } from '../given.ts'
import { mostInNetwork } from '../recording.ts'
import { bring, type LookedAt, mayBring, mayChange, mayWatch, mayWriteDown } from './recording.ts'

const bo = { ...ada, id: 'bo' }
const occasion = { newId: () => 'r', by: ada }
const film = { kind: 'video', type: 'video/mp4', seconds: 4.2, width: 640, height: 480, frames: 25 } as const
const looked = (of: Partial<LookedAt> = {}): LookedAt => ({ medium: film, size: 1000, hash: 'h', cut: false, ...of })
const bringing = (of: Partial<LookedAt> = {}, signing = false, used = 0) =>
  bring({ used }, { text: 't', signing, name: 'a.mp4' }, looked(of), occasion)
const key = (answer: unknown) => JSON.stringify(answer).match(/"key":"([^"]+)"/)?.[1]

topic('who may', () => {
  test('beside a text every member, on the pages of the installation the operator', () => {
    expect([mayBring(ada, null), mayBring({ ...ada, operator: true }, 'use'), mayBring(system, 'use')]).toEqual([
      true,
      true,
      true,
    ])
    expect([key(mayBring(guest, null)), key(mayBring(ada, 'use')), key(mayBring(guest, 'use'))]).toEqual([
      'sign-in-first',
      'operators-only',
      'sign-in-first',
    ])
  })
  test('change it: whose it is, and the coordination', () => {
    expect([
      mayChange(ada, recording),
      mayChange({ ...bo, coordinates: true }, recording),
      mayChange(system, recording),
    ]).toEqual([true, true, true])
    expect(key(mayChange(bo, recording))).toBe('author-or-coordination')
    expect(key(mayChange({ ...ada, member: false }, recording))).toBe('members-only')
    expect(key(mayChange(ada, { ...recording, slot: 'use' }))).toBe('operators-only')
  })
  test('watch it: every member once it has its words, everyone where the coordination said so or on a place of the installation', () => {
    expect(mayWatch(bo, recording)).toBe(true)
    expect(key(mayWatch(guest, recording))).toBe('sign-in-first')
    expect(key(mayWatch({ ...bo, member: false, operator: true }, recording))).toBe('members-only')
    expect(mayWatch(guest, { ...recording, forEveryone: true })).toBe(true)
    expect(mayWatch(guest, { ...recording, slot: 'use' })).toBe(true)
    expect(key(mayWatch(bo, { ...recording, state: 'begun' }))).toBe('author-or-coordination')
    expect(key(mayWatch(guest, { ...recording, state: 'begun', slot: 'use' }))).toBe('sign-in-first')
  })
  test('write down what is said: every member, once it is shown', () => {
    expect(mayWriteDown(bo, recording)).toBe(true)
    expect(key(mayWriteDown(bo, { ...recording, state: 'begun' }))).toBe('author-or-coordination')
    expect(key(mayWriteDown(guest, recording))).toBe('sign-in-first')
  })
})

topic('a file that is brought', () => {
  test('is kept with what was seen of it', () => {
    expect(bringing()).toMatchObject({
      next: { id: 'r', kind: 'video', state: 'begun', seconds: 4, frames: 25, by: 'ada' },
      facts: [{ name: 'plain-language.recording-brought', about: 'r', values: { kind: 'video' } }],
    })
  })
  test.each([
    [{ medium: 'pdf' }, 'file-pdf'],
    [{ medium: 'unknown' }, 'file-unknown'],
    [{ cut: true }, 'video-too-large'],
    [{ cut: true, medium: 'torn' }, 'video-too-large'],
    [{ size: 61 * 1024 * 1024 }, 'video-too-large'],
    [{ size: 31 * 1024 * 1024, medium: { kind: 'audio', type: 'audio/mpeg' } }, 'audio-too-large'],
    [{ size: 11 * 1024 * 1024, medium: { kind: 'photo', type: 'image/png' } }, 'photo-too-large'],
  ] as const)('is refused with a sentence: %j', (of, why) => {
    expect(key(bringing(of))).toBe(why)
  })
  test('must fit into the room of its network', () => {
    expect(key(bringing({}, false, mostInNetwork - 999))).toBe('storage-full')
    expect(bringing({}, false, mostInNetwork - 1000)).toHaveProperty('next')
  })
  test.each([
    [{ ...film, width: 200 }, 'signing-too-small'],
    [{ ...film, width: 320, height: 239 }, 'signing-too-small'],
    [{ ...film, frames: 24 }, 'signing-too-slow'],
    [{ kind: 'audio', type: 'audio/mpeg' }, 'signing-needs-video'],
  ] as const)('in sign language must be well seen: %j', (medium, why) => {
    expect(key(bringing({ medium }, true))).toBe(why)
  })
  test('in sign language may stand upright, and may leave open what the file does not say', () => {
    expect(bringing({ medium: { ...film, width: 240, height: 320 } }, true)).toHaveProperty('next')
    expect(bringing({ medium: { kind: 'video', type: 'video/webm' } }, true)).toHaveProperty('next')
  })
})
