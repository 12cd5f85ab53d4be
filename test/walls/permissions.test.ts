import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { areas } from '../../src/app.ts'
import { variants } from '../../src/foundation/language.ts'
import { world } from '../world.ts'
import { roles, type SmallTown, smallTown } from './given-town.ts'
import { samples, unrehearsed } from './samples.ts'

const w = world()
const own: { town?: SmallTown } = {}
beforeAll(async () => {
  own.town = await smallTown(w, 'EIBE')
}, 60_000)

const commands = areas.flatMap((area) => area.commands)
const file = join(import.meta.dirname, 'permissions.txt')

/** What each answer means for whoever reads the matrix. */
const signs: Readonly<Record<string, string>> = {
  done: 'ja',
  forbidden: '–',
  refused: 'nicht jetzt',
  missing: 'unbekannt',
  invalid: 'Eingabe?',
}

test('every command can be tried by this matrix, or says why not', () => {
  const known = [...Object.keys(samples(own.town ?? never())), ...Object.keys(unrehearsed)]
  expect(commands.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
  expect(known.filter((name) => !commands.some((command) => command.name === name))).toEqual([])
})

test('who may do what is what permissions.txt says', async () => {
  const town = own.town ?? never()
  const inputs = samples(town)
  const lines = [`${'Befehl'.padEnd(38)}${roles.map((role) => role.padEnd(14)).join('')}`]
  for (const command of commands) {
    const input = inputs[command.name]
    if (!input) continue
    const cells = []
    for (const role of roles) {
      const outcome = await w.app.door.rehearse(town.callers[role], command, input)
      cells.push((signs[outcome.kind] ?? outcome.kind).padEnd(14))
    }
    lines.push(`${command.name.padEnd(38)}${cells.join('')}`.trimEnd())
  }
  const legend = [
    'Wer darf was. Gemacht und verglichen von permissions.test.ts; mit UPDATE=1 neu geschrieben.',
    'contact spricht für einen Partner mit Sitz in der AG, deputy vertritt ihn dort, assistant begleitet, steering sitzt in der Steuerungsgruppe.',
    'ja: wird getan · –: nicht erlaubt · nicht jetzt: erlaubt, aber gerade nicht möglich · unbekannt: die Person sieht die Sache nicht',
    '',
  ]
  const matrix = `${[...legend, ...lines].join('\n')}\n`
  if (process.env.UPDATE) writeFileSync(file, matrix)
  expect(matrix).toBe(readFileSync(file, 'utf8'))
}, 120_000)

test('a guest may do only what the list of open doors names', async () => {
  const town = own.town ?? never()
  const inputs = samples(town)
  const open = []
  for (const command of commands) {
    const input = inputs[command.name]
    if (!input) continue
    const outcome = await w.app.door.rehearse(town.callers.guest, command, input)
    if (outcome.kind !== 'forbidden' && outcome.kind !== 'missing') open.push(command.name)
  }
  expect(open.sort()).toEqual(
    ['guidance.report-barrier', 'joining.begin-request', 'people.ask-for-link', 'plain-language.keep-text'].sort(),
  )
})

test('an assistant never votes, recommends or answers', async () => {
  const town = own.town ?? never()
  const inputs = samples(town)
  for (const name of [
    'decisions.cast-vote',
    'decisions.make-recommendation',
    'decisions.answer-recommendation',
    'decisions.propose-recommendation',
  ]) {
    const command = commands.find((one) => one.name === name)
    if (!command) throw new Error(`there is no ${name}`)
    expect((await w.app.door.rehearse(town.callers.assistant, command, inputs[name])).kind, name).toBe('forbidden')
  }
})

test('every refusal, fault and fact has its sentence in every variant', () => {
  for (const area of areas)
    for (const section of ['refusals', 'problems', 'done', 'facts'] as const) {
      const keys = variants.map((variant) => Object.keys(area.texts[variant][section]).sort())
      expect(keys[1], `${area.name} ${section} in plain German`).toEqual(keys[0])
      expect(keys[2], `${area.name} ${section} in English`).toEqual(keys[0])
      for (const variant of variants)
        for (const [key, sentence] of Object.entries(area.texts[variant][section]))
          expect(sentence, `${area.name} ${section} ${key} ${variant}`).not.toBe('')
    }
})

function never(): never {
  throw new Error('the town is made in beforeAll')
}
