import { addDays } from '../../../foundation/clock.ts'
import type { Fault } from '../../../foundation/outcome.ts'
import type { Method } from '../../municipalities/rule-set.ts'
import type { BallotOption } from '../ballot-option.ts'

/** What the network's rules say about a new ballot. */
export interface Ballots {
  /** How long a decision between meetings stays open at least. */
  readonly circularDays: number
}

export interface Balloting {
  readonly method: Method
  /** One option a line, for a vote by resistance: "Name: what it means". */
  readonly options: string
  /** Last day to vote, where it is decided between meetings. */
  readonly closesOn?: string | undefined
}

export const mostOptions = 8

/** Options of a vote by resistance; no other has any. */
export function optionsOf({ method, options }: Pick<Balloting, 'method' | 'options'>): readonly BallotOption[] {
  if (method !== 'resistance') return []
  const lines = options.split('\n').map((line) => line.replace(/^[-*•]\s+/, '').trim())
  return lines
    .filter((line) => line !== '')
    .map((line, place) => {
      const [label = '', ...meaning] = line.split(/:\s+/)
      return { nr: place + 1, label, meaning: meaning.join(': ') }
    })
}

export function ballotFaults({ circularDays }: Ballots, balloting: Balloting, today: string): readonly Fault[] {
  const faults: Fault[] = []
  const options = optionsOf(balloting)
  if (balloting.method === 'resistance' && options.length === 0)
    faults.push({ field: 'options', key: 'options-missing' })
  if (options.length > mostOptions)
    faults.push({ field: 'options', key: 'options-too-many', values: { most: mostOptions } })
  if (options.some(({ label }) => label.length > 160)) faults.push({ field: 'options', key: 'option-too-long' })
  if (new Set(options.map(({ label }) => label)).size < options.length)
    faults.push({ field: 'options', key: 'options-alike' })
  if (balloting.closesOn && balloting.closesOn < addDays(today, circularDays))
    faults.push({ field: 'closesOn', key: 'closes-too-soon', values: { days: circularDays } })
  return faults
}
