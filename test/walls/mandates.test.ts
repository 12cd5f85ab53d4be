import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { fillSeat, foundBody, setMandate } from '../../src/areas/bodies/commands.ts'
import { type Decider, deciders, type Power, powers } from '../../src/areas/bodies/mandate.ts'
import { presetMandates, presets } from '../../src/areas/bodies/preset.ts'
import { answer } from '../../src/areas/decisions/commands/answer.ts'
import { castVote, recommend } from '../../src/areas/decisions/commands/ballot.ts'
import { propose } from '../../src/areas/decisions/commands/propose.ts'
import type { AnyCommand, Caller } from '../../src/foundation/door.ts'
import type { Outcome } from '../../src/foundation/outcome.ts'
import { world } from '../world.ts'

const w = world()
const file = join(import.meta.dirname, 'mandates.txt')

/** Who tries it: without a seat, on the seat of the group, where it is decided, at the carrier, and the coordination. */
const actors = ['member', 'delegate', 'deputy', 'assistant', 'deciding', 'carrier', 'coordination'] as const
type Actor = (typeof actors)[number]

/** A working group with one mandate, and what it has proposed, as far as it could. */
interface Group {
  readonly label: string
  readonly body: string
  readonly seat: string
  readonly voting: string | undefined
  /** Recommended, and waiting for whoever decides. */
  readonly waiting: string | undefined
  /** Its vote is the decision. */
  readonly alone: boolean
}

interface Act {
  readonly name: string
  readonly says: string
  readonly command: AnyCommand
  /** `undefined`: with this mandate there is nothing to try it on. */
  input(group: Group): object | undefined
}

const words = { title: 'Probe', matter: 'general', statement: 'Das.', why: 'Darum.' }
const on = (recommendation: string | undefined, more: object) => recommendation && { recommendation, ...more }

/** One more thing to do with a mandate is one more line here. */
const acts: readonly Act[] = [
  {
    name: 'vorschlagen',
    says: 'Wer darf dem Gremium etwas vorschlagen?',
    command: propose,
    input: ({ body }) => ({ ...words, body }),
  },
  {
    name: 'abstimmen',
    says: 'Wer darf für den Sitz des Gremiums abstimmen?',
    command: castVote,
    input: ({ voting, seat }) => on(voting, { seat, choice: 'for' }) || undefined,
  },
  {
    name: 'abschließen',
    says: 'Wer darf die Abstimmung abschließen, damit daraus eine Empfehlung wird?',
    command: recommend,
    input: ({ voting, alone }) => (alone ? undefined : on(voting, {}) || undefined),
  },
  {
    name: 'selbst entscheiden',
    says: 'Wer darf die Abstimmung abschließen, und das Gremium hat damit entschieden?',
    command: recommend,
    input: ({ voting, alone }) => (alone ? on(voting, {}) || undefined : undefined),
  },
  {
    name: 'antworten',
    says: 'Wer darf auf die Empfehlung antworten, ohne einen Beleg zu nennen?',
    command: answer,
    input: ({ waiting }) => on(waiting, { outcome: 'adopted', reason: 'Gut.' }) || undefined,
  },
  {
    name: 'Entscheidung festhalten',
    says: 'Wer darf festhalten, was anderswo entschieden wurde, mit Beleg?',
    command: answer,
    input: ({ waiting }) =>
      on(waiting, { outcome: 'adopted', reason: 'Gut.', evidence: 'Protokoll vom 1. Dezember' }) || undefined,
  },
]

const own: { groups: Group[]; callers?: Readonly<Record<Actor, Caller>> } = { groups: [] }

beforeAll(async () => {
  const net = await w.network()
  const who = {
    member: await net.person('Mia'),
    delegate: await net.person('Dana'),
    deputy: await net.person('Veit'),
    assistant: await net.person('Asta'),
    deciding: await net.person('Stefan'),
    carrier: await net.person('Vera'),
  }
  own.callers = { ...who, coordination: net.coordination }
  const found = (name: string, kind: string) => w.done(net.coordination, foundBody, { name, kind, preset: 'decides' })
  const [steering, board] = [await found('Steuerungsgruppe', 'steering'), await found('Vorstand', 'carrier')]
  await w.done(net.coordination, fillSeat, { body: steering, holderName: 'S', delegateId: who.deciding.person })
  await w.done(net.coordination, fillSeat, { body: board, holderName: 'T', delegateId: who.carrier.person })
  for (const { power, decider } of everyMandate()) {
    const label = `${power ?? 'nicht dokumentiert'} → ${decider}`
    const body = await w.done(net.coordination, foundBody, { name: label, kind: 'working' })
    const people = { delegateId: who.delegate.person, deputyId: who.deputy.person, assistantId: who.assistant.person }
    const seat = await w.done(net.coordination, fillSeat, { body, holderName: 'G', ...people })
    const deciderBody = decider === 'body' ? steering : ''
    const mandate = { body, matter: 'general', power: power ?? '', decider, deciderBody }
    await w.done(net.coordination, setMandate, mandate)
    const alone = decider === 'self'
    const voting = await voted(who.delegate, body, seat)
    const waiting = alone ? undefined : await voted(who.delegate, body, seat)
    if (waiting) await w.done(who.delegate, recommend, { recommendation: waiting })
    own.groups.push({ label, body, seat, voting, waiting, alone })
  }
}, 240_000)

/** Every power with every decider that may stand beside it. */
function everyMandate(): readonly { power: Power | null; decider: Decider }[] {
  return [...powers, null].flatMap((power) =>
    deciders.filter((decider) => (power === 'decides') === (decider === 'self')).map((decider) => ({ power, decider })),
  )
}

/** A proposal its delegate has voted for; `undefined` where nobody decides, so that nothing can be proposed. */
async function voted(delegate: Caller, body: string, seat: string): Promise<string | undefined> {
  const proposed = await w.app.door.act(delegate, propose, { ...words, body })
  if (proposed.kind !== 'done') return undefined
  await w.done(delegate, castVote, { recommendation: proposed.value, seat, choice: 'for' })
  return proposed.value
}

function signOf(outcome: Outcome<unknown>): string {
  if (outcome.kind === 'done') return 'ja'
  if (outcome.kind === 'invalid') return outcome.faults.map(({ key }) => key).join(' ')
  return 'reason' in outcome ? outcome.reason.key : outcome.kind
}

test('every preset stands in the matrix', () => {
  const labels = own.groups.map(({ label }) => label)
  for (const preset of presets)
    for (const { power, decider } of presetMandates(preset, { steeringBody: 'x' }))
      expect(labels).toContain(`${power ?? 'nicht dokumentiert'} → ${decider}`)
})

test('who may do what with which mandate is what mandates.txt says', async () => {
  const { callers } = own
  if (!callers) throw new Error('the bodies are founded in beforeAll')
  const lines = [
    'Wer darf was mit welchem Mandat. Gemacht und verglichen von mandates.test.ts; mit UPDATE=1 neu geschrieben.',
    'member hat keinen Sitz; delegate, deputy und assistant stehen auf dem Sitz der Gruppe; deciding sitzt in der Steuerungsgruppe, die als „body“ entscheidet;',
    'carrier sitzt im Vorstand des Trägers. ja: wird getan · sonst der Schlüssel des Grundes. Wo ein Mandat nicht steht, gibt es damit nichts zu tun.',
  ]
  for (const { name, says, command, input } of acts) {
    lines.push('', `${name}: ${says}`)
    lines.push(`${'Mandat'.padEnd(36)}${actors.map((actor) => actor.padEnd(24)).join('')}`.trimEnd())
    for (const group of own.groups) {
      const tried = input(group)
      if (!tried) continue
      const cells = []
      for (const actor of actors) cells.push(signOf(await w.app.door.rehearse(callers[actor], command, tried)))
      lines.push(`${group.label.padEnd(36)}${cells.map((cell) => cell.padEnd(24)).join('')}`.trimEnd())
    }
  }
  const matrix = `${lines.join('\n')}\n`
  if (process.env.UPDATE) writeFileSync(file, matrix)
  expect(matrix).toBe(readFileSync(file, 'utf8'))
}, 240_000)

test('nobody decides outside the mandate: only the group that decides itself closes with a decision, only the decider answers', async () => {
  const { callers } = own
  if (!callers) throw new Error('the bodies are founded in beforeAll')
  for (const group of own.groups) {
    expect(group.alone, group.label).toBe(group.label === 'decides → self')
    if (!group.waiting) continue
    const input = { recommendation: group.waiting, outcome: 'adopted', reason: 'Gut.' }
    for (const actor of ['member', 'delegate', 'deputy', 'assistant'] as const)
      expect((await w.app.door.rehearse(callers[actor], answer, input)).kind, `${group.label} ${actor}`).toBe(
        'forbidden',
      )
  }
})
