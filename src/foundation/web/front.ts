import type { Hono } from 'hono'
import type { VNode } from 'preact'
import type { Area, Here, NetworkHead, View } from '../addresses.ts'
import type { Clock } from '../clock.ts'
import type { Scope } from '../database.ts'
import type { Door } from '../door.ts'
import type { Files } from '../files.ts'
import type { Display } from './visit.ts'

/** What the web needs to stand: given once by `app.ts`. */
export interface Front {
  readonly door: Door
  readonly areas: readonly Area[]
  readonly clock: Clock
  readonly files: Files
  /** Public address without a slash at the end, e.g. `https://netz.example.org`. */
  readonly address: string
  readonly demo: boolean
  /** The head of a network by its slug; answers from memory after the first time. */
  network(slug: string): Promise<NetworkHead | undefined>
  /** How far the journals are, see `Database.glance`. */
  glance(scope: Scope): Promise<string | null>
  /** Reading aloud. Without a voice of its own the server leaves it to the visitor's device. */
  readonly aloud: {
    readonly voice: boolean
    /** The finished page with a control at each of its parts. */
    dress(html: string, here: Here): string
  }
  /** Puts a page into its frame. */
  frame(here: Here, view: View, display: Display): VNode
  /** The finished page; in plain German each of its sentences begins a line. */
  lines(html: string, here: Here): string
  /** Serves fixed files (style, fonts), health and metrics; before everything else. */
  fixed(app: Hono): void
  /** Told about every failure that is our bug. */
  report(problem: unknown, path: string): void
}
