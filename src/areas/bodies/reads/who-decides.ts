import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { isId } from '../../../foundation/crypto.ts'
import { read } from '../../../foundation/door.ts'
import { nest, optionalDay } from '../../../foundation/input.ts'
import { type DatedBody, onDay } from '../body.ts'
import type { About, InTheEnd } from '../mandate.ts'
import { aboutsOf, endOf, mandateFor } from '../rules.ts'
import { loadDatedBodies } from '../storage/bodies.ts'

/** One thing that is decided, and by whom in the end; the bodies are those it holds for. */
export interface Ending extends About {
  readonly ends: readonly { readonly end: InTheEnd; readonly bodies: readonly string[] }[]
}

export interface WhoDecides {
  readonly day: string
  /** The one that is asked for; `undefined`: all. */
  readonly body: string | undefined
  /** There are bodies in this network, whatever the day. */
  readonly any: boolean
  /** Those of that day, with the mandates that held then. */
  readonly bodies: readonly DatedBody[]
  /** Those among them the page speaks of. */
  readonly shown: readonly DatedBody[]
  readonly abouts: readonly About[]
  readonly endings: readonly Ending[]
  /** What nobody wrote down: which body, and what. */
  readonly gaps: readonly (About & { readonly body: string })[]
}

/** Everyone may see how a network decides, on any day; no name of a person stands here. */
export const whoDecides = read({
  name: 'bodies.who-decides',
  // The three fields of a day come from an address, too.
  input: z.preprocess(
    (query) => (typeof query === 'object' && query !== null ? nest(Object.entries(query)) : query),
    z.object({ am: optionalDay().catch(undefined), gremium: z.string().refine(isId).optional().catch(undefined) }),
  ),
  may: anyone,
  load: async (db, { am, gremium }, { today }): Promise<WhoDecides> => {
    const all = await loadDatedBodies(db)
    const day = am ?? today
    const bodies = onDay(all, day)
    const shown = bodies.filter(({ id }) => gremium === undefined || id === gremium)
    const abouts = aboutsOf(bodies).filter(({ matter, field }) => isSettled(bodies, { matter, field }))
    return {
      day,
      body: shown.length < bodies.length ? gremium : undefined,
      any: all.some(({ endedOn }) => endedOn === null),
      bodies,
      shown,
      abouts,
      endings: abouts
        .map((about) => ({ ...about, ends: endsOf(bodies, shown, about) }))
        .filter(({ ends }) => ends.length > 0),
      gaps: shown.flatMap((body) => gapsOf(bodies, body, abouts)),
    }
  },
})

/** `general` always; anything else where some body has a mandate for it. */
function isSettled(bodies: readonly DatedBody[], about: About): boolean {
  if (about.matter === 'general') return true
  return bodies.some(({ mandates }) =>
    mandates.some(({ matter, field }) => matter === about.matter && field.toLowerCase() === about.field.toLowerCase()),
  )
}

function endsOf(bodies: readonly DatedBody[], shown: readonly DatedBody[], about: About): Ending['ends'] {
  const ends = new Map<string, { end: InTheEnd; bodies: string[] }>()
  for (const { id } of shown) {
    const end = endOf(bodies, id, about)
    if (!end) continue
    const key = end.kind === 'body' ? end.bodyId : end.kind
    const entry = ends.get(key) ?? { end, bodies: [] }
    entry.bodies.push(id)
    ends.set(key, entry)
  }
  return [...ends.values()]
}

/** What is open in general is said once, and not again for each matter that goes the general way. */
function gapsOf(bodies: readonly DatedBody[], { id, mandates }: DatedBody, abouts: readonly About[]) {
  const open = abouts.filter((about) => endOf(bodies, id, about) === null)
  const generallyOpen = open.some(({ matter }) => matter === 'general')
  return open
    .filter(({ matter, field }) => {
      if (matter === 'general' || !generallyOpen) return true
      return mandateFor(mandates, matter, field)?.matter === matter
    })
    .map((about) => ({ ...about, body: id }))
}
