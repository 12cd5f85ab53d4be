import type { VNode } from 'preact'
import type { Actor } from './actor.ts'
import type { AnyCommand, AnyRead, Command, Faults, Reaction, Read } from './door.ts'
import type { FormValues } from './input.ts'
import type { Language, Texts } from './language.ts'
import type { Problem } from './outcome.ts'

/** What the address line says about the network. Public by nature. */
export interface NetworkHead {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** Invented people and organisations; every page says so. */
  readonly demo: boolean
}

/** A form that came back: what was typed, and what to mend. */
export interface FormState {
  readonly values: FormValues
  readonly problems: readonly Problem[]
  readonly refusal?: string
  /** What somebody else saved meanwhile. */
  readonly theirs?: unknown
  /** Nothing was done: whoever writes wants to see first how it will look. */
  readonly preview?: true
}

/** What was just done, in one sentence. */
export interface Done {
  readonly sentence: string
  /** Id of the place where it is said, when the answer leads to one; else it stands at the top. */
  readonly at?: string
}

/** Everything a page may know. */
export interface Here<D = unknown> {
  readonly data: D
  readonly language: Language
  readonly actor: Actor
  readonly network?: NetworkHead
  /** `/n/<slug>`, or empty outside networks. */
  readonly base: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly form?: FormState
  /** Fresh key of the forms on this page. */
  readonly key: string
  readonly done?: Done
  readonly today: string
  /** What somebody chose at /darstellung. */
  readonly display: Readonly<Record<string, string>>
  /** True when this server has a voice and can read pages aloud. */
  readonly voice: boolean
  /** True where anyone may sign in as anyone. */
  readonly demo: boolean
}

export interface Crumb {
  readonly name: string
  /** The name is in the network's own words. */
  readonly own?: boolean
  readonly href: string
}

/** A page without its frame. The title is the h1 and the name of the tab. */
export interface View {
  readonly title: string
  /** What of the title is in the network's own words, and German on every page: all, or this part. */
  readonly own?: boolean | string
  /** One sentence under the title: what this is, in words. */
  readonly lead?: string | undefined
  readonly crumbs?: readonly Crumb[]
  /** It shows what is kept sealed: no copy of the page or its sound is kept anywhere, not in the browser either. */
  readonly sealed?: boolean
  readonly body: VNode
}

export interface Cookie {
  readonly name: string
  /** `null` forgets the cookie. */
  readonly value: string | null
  /** Seconds; without it the cookie ends with the browser. */
  readonly lasts?: number
}

/** Where a finished form leads. */
export type Onward = string | { readonly to: string; readonly cookies?: readonly Cookie[] }

export interface At {
  readonly params: Readonly<Record<string, string>>
  readonly base: string
  readonly values: FormValues
}

export interface PageAddress {
  readonly kind: 'page'
  readonly path: string
  readonly read: AnyRead
  readonly view: (here: Here<never>) => View
}
export interface FormAddress {
  readonly kind: 'form'
  readonly path: string
  /** Bytes of the largest file it takes; such files land on disk. Without it a whole form may have 10 MB, in memory. */
  readonly upload?: number
  readonly read: AnyRead
  readonly view: (here: Here<never>) => View
  readonly act: AnyCommand
  readonly leadsTo: (value: never, at: At) => Onward
}
export interface ActAddress {
  readonly kind: 'act'
  readonly path: string
  /** Path of the page that shows the answer when the act did not succeed. */
  readonly onto: string
  readonly act: AnyCommand
  readonly leadsTo: (value: never, at: At) => Onward
}
export interface FileAddress {
  readonly kind: 'file'
  readonly path: string
  readonly read: AnyRead
  /** `language`: that of whoever asks; most files have none. */
  readonly file: (data: never, language: Language) => Promise<Download> | Download
}
/** What is downloaded: made for this, or a kept file, of which a player may ask a part. */
export type Download = Stored | { readonly type: string; readonly name: string; readonly bytes: Uint8Array | string }
export interface Stored {
  readonly type: string
  readonly name: string
  /** Id of the file among those of the network that was asked. */
  readonly stored: string
  /** SHA-256 of its bytes, hex. */
  readonly hash: string
}
/** A choice that lives in the browser (display, language) and is made without signing in. */
export interface SetAddress {
  readonly kind: 'set'
  readonly path: string
  /** Faults are told on the page of the same path. */
  readonly set: (values: FormValues) => Onward | Faults
  /** For who is signed in: keeps the cookies that were set, named as they are, `null` for a forgotten one. */
  readonly keep?: AnyCommand
}
export type Address = PageAddress | FormAddress | ActAddress | FileAddress | SetAddress

export const page = <I, D>(path: string, of: { read: Read<I, D>; view: (here: Here<D>) => View }): PageAddress => {
  return { kind: 'page', path, ...of }
}

export const form = <I, D, CI, T, N, V>(
  path: string,
  of: {
    read: Read<I, D>
    view: (here: Here<D>) => View
    act: Command<CI, T, N, V>
    leadsTo: (value: V, at: At) => Onward
    upload?: number
  },
): FormAddress => ({ kind: 'form', path, ...of })

export const act = <I, T, N, V>(
  path: string,
  of: { onto: string; act: Command<I, T, N, V>; leadsTo: (value: V, at: At) => Onward },
): ActAddress => ({ kind: 'act', path, ...of })

export const file = <I, D>(
  path: string,
  of: { read: Read<I, D>; file: (data: D, language: Language) => ReturnType<FileAddress['file']> },
): FileAddress => ({ kind: 'file', path, ...of })

export const set = (path: string, of: Pick<SetAddress, 'set' | 'keep'>): SetAddress => ({ kind: 'set', path, ...of })

/** The part of an area's texts that the door and the journal speak with. */
export interface AreaTexts {
  /** Why something was refused or forbidden, and what to do instead. */
  readonly refusals: Readonly<Record<string, string>>
  /** What is wrong with a field, and what to write. */
  readonly problems: Readonly<Record<string, string>>
  /** Said once, after it was done. Key: the fact's name without its area. */
  readonly done: Readonly<Record<string, string>>
  /** The history sentence; knows `{who}` and the fact's values. Key as above. */
  readonly facts: Readonly<Record<string, string>>
}

export interface Area {
  readonly name: string
  readonly texts: Texts<AreaTexts>
  readonly commands: readonly AnyCommand[]
  readonly reads: readonly AnyRead[]
  readonly addresses: readonly Address[]
  readonly reactions: readonly Reaction[]
  /** Commands without input that the clock gives every morning: for the installation, and in each network. */
  readonly daily?: readonly AnyCommand[]
  readonly dailyHere?: readonly AnyCommand[]
}

export function area(of: Area): Area {
  return of
}
