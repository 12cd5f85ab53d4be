import type { TestNetwork, World } from '../../../test/world.ts'
import type { Person } from '../../foundation/actor.ts'
import { keepText } from './commands.ts'
import type { Recording } from './recording.ts'

export const ada: Person = {
  kind: 'person',
  id: 'ada',
  name: 'Ada',
  operator: false,
  member: true,
  coordinates: false,
  speaksFor: [],
  assists: [],
}

export const recording: Recording = {
  id: 'r',
  text: 't',
  slot: null,
  kind: 'video',
  state: 'shown',
  type: 'video/mp4',
  name: 'IMG_2041.MP4',
  bytes: 10,
  hash: 'h',
  seconds: 4,
  width: 640,
  height: 480,
  frames: 25,
  alt: '',
  decorative: false,
  silent: false,
  transcript: '',
  helpWanted: false,
  captions: '',
  forEveryone: false,
  by: 'ada',
  version: 1,
}

/** A text of a partner, a member who speaks beside it, and what their browser sends and gets. */
export async function givenText(w: World, net?: TestNetwork) {
  const network = net ?? (await w.network())
  const ada = await network.person('Ada Auer')
  const text = await w.done(network.system, keepText, { place: 'partners.about', original: 'Wir singen.' })
  const cookie = await w.cookie(ada)
  const base = `${w.address}/n/${network.slug}`
  const send = (bytes: Uint8Array, name: string, more: Readonly<Record<string, string>> = {}, as = cookie) => {
    const body = new FormData()
    body.append('file', new Blob([new Uint8Array(bytes)]), name)
    for (const [field, value] of Object.entries(more)) body.append(field, value)
    return fetch(`${base}/texte/${text}/aufnahmen`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie: as },
    })
  }
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(base + path, { redirect: 'manual', headers: { cookie, ...headers } })
  return { net: network, ada, text, cookie, base, send, get }
}
