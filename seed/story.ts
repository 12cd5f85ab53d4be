import type { App } from '../src/app.ts'
import { addDays, dayOf, instantOf } from '../src/foundation/clock.ts'
import type { Caller, Command } from '../src/foundation/door.ts'

/** Tells what happened through commands, at the time it happened; what a person could not have done, it cannot tell. */
export interface Story {
  readonly app: App
  /** The calendar day so many days from the real today; before it when negative. */
  day(offset: number): string
  /** Moves the clock to a day and a wall time. Only forward, as life does. */
  at(offset: number, time?: string): void
  done<I, T, N, V>(caller: Caller, command: Command<I, T, N, V>, input: unknown): Promise<V>
}

export interface Clockwork {
  now: Date
}

export function story(app: App, clockwork: Clockwork, today: Date): Story {
  const day = (offset: number) => addDays(dayOf(today), offset)
  return {
    app,
    day,
    at: (offset, time = '10:00') => {
      const moment = instantOf(day(offset), time)
      if (!moment || moment < clockwork.now) throw new Error(`the story goes back in time at ${day(offset)} ${time}`)
      clockwork.now = moment
    },
    done: async (caller, command, input) => {
      const outcome = await app.door.act(caller, command, input)
      if (outcome.kind !== 'done')
        throw new Error(`${command.name} in the story: ${JSON.stringify({ input, outcome })}`)
      return outcome.value
    },
  }
}
