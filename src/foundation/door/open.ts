import type { z } from 'zod'
import { type Actor, guest, system } from '../actor.ts'
import { dayOf } from '../clock.ts'
import { newId } from '../crypto.ts'
import { type Reading, sql, type Writing } from '../database.ts'
import type { Caller, Command, Desk, Door, Fittings, Letter, Occasion } from '../door.ts'
import * as journal from '../journal.ts'
import { type Fact, type Fault, isRefusal, type Outcome } from '../outcome.ts'
import { type Attempt, filing } from './filing.ts'
import { keyring } from './keyring.ts'
import { answered, fingerprintOf, remember } from './once.ts'

/** Thrown by `also` to leave the outer command; never leaves this file. */
class Stop extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super('a nested command did not succeed')
    this.outcome = outcome
  }
}

export function openDoor(fittings: Fittings): Door {
  const { database, clock } = fittings
  const identify = async (caller: Caller, db: Reading): Promise<Actor> => {
    if (caller.system) return system
    return caller.token || caller.person ? fittings.identify(db) : guest
  }

  function deskFor(db: Writing, occasion: Attempt, name: string): Desk {
    return {
      ...occasion,
      address: fittings.address,
      also: async (lower, input) => {
        const parsed = lower.input.safeParse(input)
        if (!parsed.success) throw new Stop({ kind: 'invalid', faults: faultsOf(parsed.error) })
        await db.actAs(lower.name)
        const outcome = await carryOut(db, lower, parsed.data, occasion)
        await db.actAs(name)
        if (outcome.kind !== 'done') throw new Stop(outcome)
        return outcome.value
      },
      send: (letter) => post(db, name, letter, occasion),
    }
  }

  async function post(db: Writing, name: string, letter: Letter, occasion: Occasion): Promise<void> {
    const id = occasion.newId()
    // Founding a network moves into it: the letter lies where the scope is now, which need not be where the caller came from.
    const stored = await db.first<{ network: string }>(sql`
      insert into letter (id, command, to_address, to_person, about, subject, body, html, calendar, calendar_method, created_at)
      values (${id}, ${name}, ${letter.to}, ${letter.person ?? null}, ${letter.about ?? null}, ${letter.subject}, ${letter.body}, ${letter.html},
              ${letter.calendar?.content ?? null}, ${letter.calendar?.method ?? null}, ${occasion.moment})
      returning network_id as network`)
    if (stored) await fittings.enqueue(db, stored.network, id)
  }

  async function carryOut<I, T, N, V>(
    db: Writing,
    of: Command<I, T, N, V>,
    input: I,
    occasion: Attempt,
  ): Promise<Outcome<V>> {
    const thing = await of.load(db, input, occasion)
    if (thing === undefined) return { kind: 'missing' }
    const permission = of.may(occasion.by, thing, input)
    if (permission !== true) return { kind: 'forbidden', reason: permission.refused }
    if (changedMeanwhile(thing, input)) return { kind: 'refused', reason: { key: 'changed-meanwhile' }, theirs: thing }
    const ruling = of.rule(thing, input, occasion)
    if (isRefusal(ruling)) return { kind: 'refused', reason: ruling.refused }
    if ('faults' in ruling) return { kind: 'invalid', faults: ruling.faults }
    const value = await of.store(db, ruling.next, deskFor(db, occasion, of.name))
    await journal.write(db, of.name, ruling.facts, occasion.by, occasion.moment)
    for (const fact of ruling.facts) await react(db, fact, occasion)
    return { kind: 'done', value, facts: ruling.facts }
  }

  async function react(db: Writing, fact: Fact, occasion: Attempt): Promise<void> {
    for (const reaction of fittings.reactions) {
      if (reaction.on !== fact.name) continue
      const before = await db.first<{ command: string }>(sql`select current_setting('app.command') as command`)
      await db.actAs(reaction.name)
      const asSystem = { ...occasion, by: system }
      const facts = await reaction.react(db, fact, deskFor(db, asSystem, reaction.name))
      await journal.write(db, reaction.name, facts, system, occasion.moment)
      for (const next of facts) await react(db, next, occasion)
      await db.actAs(before?.command ?? '')
    }
  }

  async function prepared<I, T, N, V>(caller: Caller, of: Command<I, T, N, V>, input: I): Promise<I> {
    if (!of.prepare) return input
    return of.prepare(input, await database.read(caller, (db) => identify(caller, db)))
  }

  async function attemptTo<I, T, N, V>(
    caller: Caller,
    of: Command<I, T, N, V>,
    raw: unknown,
    sentKey: string | undefined,
    stays: boolean,
  ): Promise<Outcome<V>> {
    const checked = of.input.safeParse(raw)
    const parsed = checked.success
      ? { success: true as const, data: await prepared(caller, of, checked.data) }
      : checked
    const key = of.traceless ? undefined : sentKey
    const sent = key ? fingerprintOf(raw) : ''
    const files = filing(fittings.files, caller.network)
    const keys = keyring(fittings.keys, caller.network)
    const back = () => Promise.all([files.back(), keys.back()])
    const attempt = async (db: Writing): Promise<Outcome<V>> => {
      await back()
      const moment = clock()
      const by = await identify(caller, db)
      const occasion: Attempt = {
        files: files.desk,
        keys: keys.desk,
        by,
        moment,
        today: dayOf(moment),
        network: caller.network,
        demo: fittings.demo,
        newId: () => newId(),
      }
      if (key) {
        const earlier = await answered<V>(db, { key, sent, command: of.name, by })
        if (earlier) return { kind: 'done', value: earlier.value, facts: [] }
      }
      if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) }
      try {
        const outcome = await carryOut(db, of, parsed.data, occasion)
        if (key && outcome.kind === 'done') {
          await db.actAs(of.name)
          await remember(db, { key, sent, command: of.name, by }, outcome.value)
        }
        return outcome
      } catch (problem) {
        if (problem instanceof Stop) return problem.outcome
        throw problem
      }
    }
    const outcome = await database.write(caller, of.name, attempt, (result) => stays && result.kind === 'done')
    const kept = stays && outcome.kind === 'done'
    await (kept ? Promise.all([files.settle(), keys.settle()]) : back())
    if (kept) fittings.changed(caller.network)
    return outcome
  }

  return {
    act: (caller, of, raw, key) => attemptTo(caller, of, raw, key, true),
    rehearse: (caller, of, raw) => attemptTo(caller, of, raw, undefined, false),

    async read(caller, of, raw) {
      return database.read(caller, async (db) => {
        const actor = await identify(caller, db)
        const ended = <F>(found: F) => ({ ...found, actor, trips: db.trips + 1 })
        const parsed = of.input.safeParse(raw)
        if (!parsed.success) return ended({ kind: 'invalid' as const, faults: faultsOf(parsed.error) })
        const permission = of.may(actor, parsed.data)
        if (permission !== true) return ended({ kind: 'forbidden' as const, reason: permission.refused })
        const moment = clock()
        const data = await of.load(db, parsed.data, {
          by: actor,
          moment,
          today: dayOf(moment),
          network: caller.network,
          demo: fittings.demo,
          keys: keyring(fittings.keys, caller.network).desk,
          newId: () => newId(),
        })
        if (data === undefined) return ended({ kind: 'missing' as const })
        if (isRefusal(data)) return ended({ kind: 'forbidden' as const, reason: data.refused })
        return ended({ kind: 'found' as const, data })
      })
    },
  }
}

function changedMeanwhile(thing: unknown, input: unknown): boolean {
  const version = (of: unknown) => (typeof of === 'object' && of !== null && 'version' in of ? of.version : undefined)
  const sent = version(input)
  const stored = version(thing)
  return typeof sent === 'number' && typeof stored === 'number' && sent !== stored
}

/** The messages of our schemas are keys of texts; whatever zod says by itself becomes `check-field`. */
function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.'),
    key: /^[a-z]+(-[a-z0-9]+)+$/.test(issue.message) ? issue.message : 'check-field',
  }))
}
