import { z } from 'zod'
import { type Actor, guest, type Permission, system } from './actor.ts'
import { type Clock, dayOf } from './clock.ts'
import { newId } from './crypto.ts'
import { type Database, type Reading, type Scope, sql, type Writing } from './database.ts'
import * as journal from './journal.ts'
import { type Fact, type Fault, type Found, isRefusal, type Outcome, type Refusal } from './outcome.ts'

/** What a rule may know beside the thing and the input: who, when, and fresh ids. Rules stay pure and tests stay short. */
export interface Occasion {
  readonly by: Actor
  readonly moment: Date
  /** Calendar day in Europe/Berlin. */
  readonly today: string
  /** The network of the scope. */
  readonly network: string
  /** Demo mode of the installation. */
  readonly demo: boolean
  newId(): string
}

/** A rule that says yes: what is to be stored, and what has thereby happened. */
export interface Ruling<Next> {
  readonly next: Next
  /** At least one: what is not in the journal did not happen. */
  readonly facts: readonly [Fact, ...Fact[]]
}

export interface Faults {
  readonly faults: readonly Fault[]
}

export interface Letter {
  readonly to: string
  readonly person?: string
  readonly subject: string
  readonly body: string
  readonly html: string
  /** An iCalendar object for this one recipient. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string }
}

/** What storing and reacting may do beside writing their own tables. */
export interface Desk extends Occasion {
  /** Public address of the installation without a slash at the end. */
  readonly address: string
  /** Runs a lower area's command in the same transaction; its refusal becomes ours. */
  also<I, T, N, V>(command: Command<I, T, N, V>, input: z.input<z.ZodType<I>>): Promise<V>
  /** Puts a letter into the outbox; it leaves after the commit. */
  send(letter: Letter): Promise<void>
}

export interface Command<Input, Thing, Next, Value> {
  /** `<area>.<verb>-<noun>` */
  readonly name: string
  readonly input: z.ZodType<Input>
  load(db: Reading, input: Input, occasion: Occasion): Promise<Thing | undefined>
  may(actor: Actor, thing: Thing, input: Input): Permission
  rule(thing: Thing, input: Input, occasion: Occasion): Ruling<Next> | Refusal | Faults
  store(db: Writing, next: Next, desk: Desk): Promise<Value>
}

export interface Read<Input, Data> {
  readonly name: string
  readonly input: z.ZodType<Input>
  /** Asked before anything is loaded. */
  may(actor: Actor, input: Input): Permission
  /** `undefined` when there is no such thing; a refusal when this one thing is not for this actor. */
  load(db: Reading, input: Input, occasion: Occasion): Promise<Data | Refusal | undefined>
}

/** What an area does when a lower area's fact happened, in the same transaction. */
export interface Reaction {
  readonly name: string
  readonly on: string
  react(db: Writing, fact: Fact, desk: Desk): Promise<readonly Fact[]>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of commands holds commands of every input
export type AnyCommand = Command<any, any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyRead = Read<any, any>

export function command<I, T, N, V>(of: Command<I, T, N, V>): Command<I, T, N, V> {
  return of
}

export function read<I, D>(of: Read<I, D>): Read<I, D> {
  return of
}

/** Who stands before the door. `token` is the hash of a session; `person` is for jobs, seeds and tests. */
export interface Caller extends Scope {
  readonly system?: true
}

export interface Fittings {
  readonly database: Database
  readonly clock: Clock
  readonly address: string
  /** Turns the keys of the scope into an actor, in one round trip. */
  identify(db: Reading): Promise<Actor>
  readonly reactions: readonly Reaction[]
  /** Enqueues the sending of a letter inside the transaction. */
  enqueue(db: Writing, network: string, letter: string): Promise<void>
  /** Invented people everywhere, and anyone may be anyone. */
  readonly demo: boolean
  /** Told after each commit which network changed. */
  changed(network: string): void
}

export interface Door {
  act<I, T, N, V>(caller: Caller, command: Command<I, T, N, V>, raw: unknown, key?: string): Promise<Outcome<V>>
  read<I, D>(caller: Caller, read: Read<I, D>, raw: unknown): Promise<Found<D> & { readonly actor: Actor; readonly trips: number }>
}

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

  function deskFor(db: Writing, occasion: Occasion, name: string): Desk {
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
      send: (letter) => post(db, occasion.network, name, letter, occasion),
    }
  }

  async function post(db: Writing, network: string, name: string, letter: Letter, occasion: Occasion): Promise<void> {
    const id = occasion.newId()
    await db.rows(sql`
      insert into letter (id, command, to_address, to_person, subject, body, html, calendar, calendar_method, created_at)
      values (${id}, ${name}, ${letter.to}, ${letter.person ?? null}, ${letter.subject}, ${letter.body}, ${letter.html},
              ${letter.calendar?.content ?? null}, ${letter.calendar?.method ?? null}, ${occasion.moment})`)
    await fittings.enqueue(db, network, id)
  }

  async function carryOut<I, T, N, V>(db: Writing, of: Command<I, T, N, V>, input: I, occasion: Occasion): Promise<Outcome<V>> {
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

  async function react(db: Writing, fact: Fact, occasion: Occasion): Promise<void> {
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

  return {
    async act(caller, of, raw, key) {
      const parsed = of.input.safeParse(raw)
      const attempt = async (db: Writing): Promise<Outcome<never> | Awaited<ReturnType<typeof carryOut>>> => {
        const moment = clock()
        const by = await identify(caller, db)
        const occasion: Occasion = { by, moment, today: dayOf(moment), network: caller.network, demo: fittings.demo, newId: () => newId() }
        if (key) {
          const earlier = await db.first<{ value: unknown }>(sql`
            select value from once where network_id = here() and key = ${key} and command = ${of.name}`)
          if (earlier) return { kind: 'done', value: earlier.value, facts: [] }
        }
        if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) }
        try {
          const outcome = await carryOut(db, of, parsed.data, occasion)
          if (key && outcome.kind === 'done') {
            await db.actAs(of.name)
            await db.rows(sql`insert into once (key, command, value) values (${key}, ${of.name}, ${JSON.stringify(outcome.value ?? null)}::jsonb)`)
          }
          return outcome
        } catch (problem) {
          if (problem instanceof Stop) return problem.outcome
          throw problem
        }
      }
      const outcome = await database.write(caller, of.name, attempt, (result) => result.kind === 'done')
      if (outcome.kind === 'done') fittings.changed(caller.network)
      // The value of a repeated form went through JSON; commands return ids and plain values for this reason.
      return outcome as Outcome<never>
    },

    async read(caller, of, raw) {
      return database.read(caller, async (db) => {
        const actor = await identify(caller, db)
        const ended = <F>(found: F) => ({ ...found, actor, trips: db.trips + 1 })
        const parsed = of.input.safeParse(raw)
        if (!parsed.success) return ended({ kind: 'invalid' as const, faults: faultsOf(parsed.error) })
        const permission = of.may(actor, parsed.data)
        if (permission !== true) return ended({ kind: 'forbidden' as const, reason: permission.refused })
        const moment = clock()
        const data = await of.load(db, parsed.data, { by: actor, moment, today: dayOf(moment), network: caller.network, demo: fittings.demo, newId: () => newId() })
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
