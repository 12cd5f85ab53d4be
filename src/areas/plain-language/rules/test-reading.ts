import { type Actor, members, type Permission } from '../../../foundation/actor.ts'
import type { Occasion, Ruling } from '../../../foundation/door.ts'
import { type Refusal, refused } from '../../../foundation/outcome.ts'
import { sentenceBlocks } from '../../../ui/sentences.ts'
import { readersWanted, type TestReading } from '../test-reader.ts'
import type { WrittenText } from '../written-text.ts'

/** A text before whoever wants to test it. */
export interface Tested {
  readonly text: WrittenText
  /** Whoever asks has said "I test texts". */
  readonly isReader: boolean
}

/** Who wrote a text cannot say whether others understand it. */
export function mayTest(actor: Actor, { text, isReader }: Tested): Permission {
  const permission = members(actor)
  if (permission !== true) return permission
  if (actor.kind !== 'person' || !isReader) return refused('no-test-reader')
  return text.writers.includes(actor.id) ? refused('own-text') : true
}

/** Why a wording waits for nobody; `undefined` while it waits. */
function rest({ plainState, outdated, readings }: WrittenText): Refusal | undefined {
  if (plainState === 'checked') return refused('already-checked')
  if (plainState !== 'simple') return refused('twin-not-finished')
  if (outdated) return refused('twin-outdated')
  return readings.some(({ understood }) => !understood) ? refused('back-with-writer') : undefined
}

/** The answer for a page: may this person test this text now? */
export function canTest(actor: Actor, tested: Tested): Permission {
  const permission = mayTest(actor, tested)
  if (permission !== true) return permission
  const resting = rest(tested.text)
  if (resting) return resting
  const read = tested.text.readings.some(({ reader }) => actor.kind === 'person' && reader === actor.id)
  return read ? refused('already-read') : true
}

/** The lines of a plain text as every page shows them, headings included. */
export function linesOf(plain: string): readonly string[] {
  return sentenceBlocks(plain).flatMap(({ lines }) => lines)
}

export interface Tried extends TestReading {
  readonly text: string
  readonly wording: number
  /** The second who understands makes the text checked. */
  readonly checked: boolean
}

/** One voice for each wording. Two who understand make it checked; one who does not gives it back to its writers. */
export function testTwin(
  tested: Tested,
  input: {
    readonly wording: number
    readonly understood: 'yes' | 'no'
    readonly sentences: readonly string[]
    readonly words: readonly string[]
  },
  { by }: Pick<Occasion, 'by'>,
): Ruling<Tried> | Refusal {
  const { text } = tested
  const can = canTest(by, tested)
  if (can !== true) return can
  if (by.kind !== 'person') return refused('no-test-reader')
  if (input.wording !== text.wording) return refused('wording-changed')
  const understood = input.understood === 'yes'
  const others = text.readings.filter((reading) => reading.understood).length
  const checked = understood && others + 1 >= readersWanted
  return {
    next: {
      text: text.id,
      wording: text.wording,
      reader: by.id,
      understood,
      hardSentences: input.sentences,
      hardWords: input.words,
      checked,
    },
    facts: [
      checked
        ? { name: 'plain-language.twin-checked', about: text.id }
        : understood
          ? { name: 'plain-language.twin-understood', about: text.id }
          : { name: 'plain-language.twin-not-understood', about: text.id },
    ],
  }
}
