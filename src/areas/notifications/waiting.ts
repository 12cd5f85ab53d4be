import type { TaskState } from '../tasks/task.ts'

/** What waits for somebody, each with its calendar day: since when it waits, or until when. */
export type Waiting =
  /**
   * `decider`: name of the body where it lies; `null` when carrier or council decide and the coordination writes the answer down.
   * `advise`: this body is asked on the way, and hands on.
   */
  | {
      readonly kind: 'answer' | 'advise'
      readonly id: string
      readonly title: string
      readonly day: string
      readonly body: string
      readonly decider: string | null
    }
  /** `talk`: before an outcome stands. `sense`: how somebody feels about an idea. `prepare-vote`: for whoever assists a seat, and so reads, explains and never votes. */
  | {
      readonly kind: 'vote' | 'prepare-vote' | 'talk' | 'sense'
      readonly id: string
      readonly title: string
      readonly day: string
      readonly body: string
    }
  | {
      readonly kind: 'invitation'
      readonly id: string
      readonly title: string
      readonly day: string
      readonly body: string
    }
  | {
      readonly kind: 'task' | 'prepare-task' | 'help'
      readonly id: string
      readonly title: string
      readonly day: string
      readonly partner: string
      readonly state: TaskState
      readonly soonerAgreed: string | null
      readonly helpWanted: string
    }
  /** A decision whose body wanted to look at it again by now. */
  | {
      readonly kind: 'review'
      readonly id: string
      readonly title: string
      readonly day: string
      readonly body: string
    }
  /** A decision that the reader's partner carries out, and no task of theirs has come of it. */
  | {
      readonly kind: 'carry-out'
      readonly id: string
      readonly title: string
      readonly day: string
      readonly organisation: string
    }
  /** Texts in plain words that wait for a test reader. */
  | { readonly kind: 'test-reading'; readonly count: number; readonly day: string }
  /** A text in plain words that a test reader did not understand, for those who wrote it. */
  | { readonly kind: 'hard-text'; readonly id: string; readonly title: string; readonly day: string }
  /** `succession`: nobody speaks for a seat any more, or soon. `term`: the term of a seat ends. `title` is who holds the seat. */
  | {
      readonly kind: 'succession' | 'term'
      readonly id: string
      readonly bodyId: string
      readonly title: string
      readonly body: string
      readonly day: string
    }
  /**
   * Somebody who would like to join. `join-answer`: a day is promised. `join-decide`: they were at a meeting, or it was cancelled.
   * `join-tell`: the answer has to be said by phone or post. No name: their words are sealed.
   */
  | {
      readonly kind: 'join-answer' | 'join-decide' | 'join-tell'
      readonly id: string
      readonly body: string | null
      readonly day: string
    }
  /** `arrive`: steps that help somebody new on a seat. `thank`: somebody leaves, and nobody has thanked yet; `title` is their name. */
  | {
      readonly kind: 'arrive' | 'thank'
      readonly id: string
      readonly title: string
      readonly body: string
      readonly day: string
    }
  /** Letters that did not arrive, for the coordination. */
  | { readonly kind: 'letters'; readonly count: number; readonly day: string }
