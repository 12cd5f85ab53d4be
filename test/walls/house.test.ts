import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { areas } from '../../src/app.ts'

const root = join(import.meta.dirname, '../..')
const src = join(root, 'src')

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const code = files(src).filter((file) => /\.tsx?$/.test(file))
const order: { area: string; says: string }[] = JSON.parse(readFileSync(join(src, 'areas/order.json'), 'utf8'))

/** The nine words, as files or as folders of the same name; everything else in an area is a noun. */
const words =
  /^(rules|commands|reads|storage|reactions|texts|pages|islands|addresses|index|given)(\.(easy|en))?(\.test)?\.tsx?$/
const folders = ['rules', 'commands', 'reads', 'storage', 'reactions', 'texts', 'pages', 'islands']
const banned = /(util|helper|service|type|constant|manager|handler|info|process|common|misc|lib)s?$/

test('every file of an area is one of the nine words, or a noun of the glossary', () => {
  const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  const odd = code
    .filter((file) => file.startsWith('src/areas/'))
    .map((file) => ({ file, parts: file.split('/').slice(3) }))
    .filter(({ parts: [first = '', ...rest] }) => {
      if (rest.length > 0) return !folders.includes(first)
      if (words.test(first)) return false
      const noun = first.replace(/(\.test)?\.tsx?$/, '')
      return !glossary.includes(`\`${noun}\``)
    })
    .map(({ file }) => file)
  expect(odd, 'name the noun in GLOSSARY.md as `kebab-case`, or give the file one of the nine names').toEqual([])
})

test('no file is named after nothing in particular', () => {
  expect(
    code.filter((file) =>
      banned.test(
        file
          .replace(/(\.test)?\.tsx?$/, '')
          .split('/')
          .at(-1) ?? '',
      ),
    ),
  ).toEqual([])
})

test('no file is longer than 200 lines', () => {
  const long = code
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ file, lines }) => lines > 200 && !file.endsWith('germany-outline.ts'))
    .map(({ file, lines }) => `${file}: ${lines}`)
  expect(long, 'a file past 200 lines becomes a folder of the same name').toEqual([])
})

test('the areas of the program are the areas of the list, in its order', () => {
  expect(areas.map(({ name }) => name)).toEqual(order.map(({ area }) => area))
  for (const { area } of order) expect(existsSync(join(src, 'areas', area, 'index.ts')), area).toBe(true)
})

test('nothing in areas reads the clock, rolls dice or reaches out by itself', () => {
  const reaching = code
    .filter((file) => file.startsWith('src/areas/') && !/\.test\.tsx?$|\/given\.ts$/.test(file))
    .filter((file) =>
      /\bnew Date\(\)|Date\.now\(|Math\.random\(|process\.env|\bfetch\(/.test(readFileSync(join(root, file), 'utf8')),
    )
  expect(reaching).toEqual([])
})

test('rules never throw', () => {
  const throwing = code
    .filter((file) => /\/rules(\/|\.ts)/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => /\bthrow\b/.test(readFileSync(join(root, file), 'utf8')))
  expect(throwing).toEqual([])
})

test('what the page loads comes from us: no address of anybody else stands in style or markup', () => {
  const foreign = files(src)
    .filter((file) => /\.(css|tsx)$/.test(file) && !file.includes('.test.'))
    .filter((file) => /(src|url\(|@import)\s*[=(]?\s*["']?https?:/.test(readFileSync(join(root, file), 'utf8')))
  expect(foreign).toEqual([])
})

test('the import rules see the code: a planted forbidden import is caught', () => {
  const planted = join(src, 'areas/plain-language/planted.ts')
  try {
    writeFileSync(
      planted,
      "import { tasks } from '../tasks/index.ts'\nimport pg from 'pg'\nexport const caught = [tasks, pg]\n",
    )
    const { status, stdout } = spawnSync(
      'npx',
      ['depcruise', '--config', '.dependency-cruiser.cjs', 'src/areas/plain-language'],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status).not.toBe(0)
    expect(stdout).toContain('plain-language knows no higher area')
    expect(stdout).toContain('only the foundation talks to the database driver')
  } finally {
    rmSync(planted, { force: true })
  }
})
