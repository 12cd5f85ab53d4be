import type { z } from 'zod'
import type { Actor, Permission } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Reading, Scope, Writing } from './database.ts'
import type { Files, Incoming } from './files.ts'
import type { Keys } from './keys.ts'
import type { Fact, Fault, Found, Outcome, Refusal } from './outcome.ts'

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
  /** To somebody without an account: what it is about, so that it goes when that goes. */
  readonly about?: string
  readonly subject: string
  readonly body: string
  readonly html: string
  /** An iCalendar object for this one recipient. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string }
}

/** The files of a network, each named by the id of a row. */
export interface Filing {
  /** Stands before the commit; taken back when nothing comes of it. */
  keep(id: string, file: Incoming): Promise<void>
  /** Gone after the commit. */
  remove(id: string): void
}

/** Opens what the network's keys have sealed. */
export interface Opening {
  has(id: string): Promise<boolean>
  open(id: string, about: string, sealed: Uint8Array): Promise<Uint8Array | undefined>
}

/** The keys of a network: they lie beside the database, and what they seal is lost with them. */
export interface Keyring extends Opening {
  /** Stands before the commit; taken back when nothing comes of it. */
  make(id: string): Promise<void>
  seal(id: string, about: string, plain: Uint8Array): Promise<Uint8Array>
  /** Gone after the commit. */
  destroy(id: string): void
}

/** What loading may know beside the input. Rules are given what was opened, never a key. */
export interface Looking extends Occasion {
  readonly keys: Opening
}

/** What storing and reacting may do beside writing their own tables. */
export interface Desk extends Occasion {
  /** Public address of the installation without a slash at the end. */
  readonly address: string
  /** Runs a lower area's command in the same transaction; its refusal becomes ours. */
  also<I, T, N, V>(command: Command<I, T, N, V>, input: z.input<z.ZodType<I>>): Promise<V>
  readonly files: Filing
  readonly keys: Keyring
  /** Puts a letter into the outbox; it leaves after the commit. */
  send(letter: Letter): Promise<void>
}

export interface Command<Input, Thing, Next, Value> {
  /** `<area>.<verb>-<noun>` */
  readonly name: string
  readonly input: z.ZodType<Input>
  /** What was sent leaves no trace, not even a hash. Doing it twice must be the same as once: a form sent again is done again. */
  readonly traceless?: true
  /**
   * Slow work that asks no database, e.g. reading a file: done before the network's lock, so that nobody waits for it. Gives the input
   * with what came of it. `by` is told so that only who may costs that work. A command inside a command is not prepared.
   */
  prepare?(input: Input, by: Actor): Promise<Input>
  load(db: Reading, input: Input, occasion: Looking): Promise<Thing | undefined>
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
  load(db: Reading, input: Input, occasion: Looking): Promise<Data | Refusal | undefined>
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
  readonly files: Files
  readonly keys: Keys
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
  /** What `act` would answer; nothing stays. For the permission matrix. */
  rehearse<I, T, N, V>(caller: Caller, command: Command<I, T, N, V>, raw: unknown): Promise<Outcome<V>>
  read<I, D>(
    caller: Caller,
    read: Read<I, D>,
    raw: unknown,
  ): Promise<Found<D> & { readonly actor: Actor; readonly trips: number }>
}
