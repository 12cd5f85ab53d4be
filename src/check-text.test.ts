import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'check-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(file: string | Uint8Array, ...options: string[]) {
  const path = join(folder, 'text.md')
  if (typeof file === 'string' || file.length > 0) writeFileSync(path, file)
  const code = `import('./src/check-text.ts').then(({ checkText }) => checkText(process.argv.slice(1)))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code, '--', path, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('findings come as data: words, findings and how many on a hundred words', () => {
  const { status, stdout } = run('Die Stadtverwaltung wurde informiert.\n', '--level', 'leicht', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    words: 4,
    findings: [
      { id: 'LS-W3', start: 4, end: 19, severity: 'F', suggestion: 'Stadt-Verwaltung' },
      { id: 'LS-S7', start: 20, end: 36, severity: 'F' },
    ],
    per100Words: { F: 50, all: 50 },
  })
})

test('or as sentences with their line', () => {
  const { status, stdout } = run('Der Bus kommt.\nEs könnte regnen.\n')
  expect(status).toBe(0)
  expect(stdout).toContain('Zeile 2  Fehler   LS-S9  könnte')
  expect(stdout).toContain('6 Wörter.')
})

test('a byte order mark of an editor is no word', () => {
  expect(JSON.parse(run('\uFEFFDer Bus kommt.', '--json').stdout)).toMatchObject({ words: 3, findings: [] })
})

test.each([
  ['a level that does not exist', 'Ja.', ['--level', 'mittel'], 'Es gibt leicht und einfach.'],
  ['an unknown option', 'Ja.', ['--laut'], 'check-text DATEI'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), [], 'Das ist kein Text in UTF-8.'],
  ['a text of old Windows', new Uint8Array([0x66, 0xfc, 0x72]), [], 'Das ist kein Text in UTF-8.'],
])('%s is answered with a sentence', (_, file, options, sentence) => {
  const { status, stderr } = run(file, ...options)
  expect(status).toBe(2)
  expect(stderr).toContain(sentence)
  expect(stderr).not.toContain(' at ')
})

test('a file that is not there is answered with a sentence', () => {
  rmSync(join(folder, 'text.md'), { force: true })
  const { status, stderr } = run(new Uint8Array())
  expect(status).toBe(2)
  expect(stderr).toContain('Diese Datei gibt es nicht.')
})
