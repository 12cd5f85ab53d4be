import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath, sessionToken } from './sign-in.ts'

test.each([
  ['/n/musterstadt/heute', '/n/musterstadt/heute'],
  ['/n/musterstadt/partner?seite=2', '/n/musterstadt/partner?seite=2'],
  ['/hilfe#tasten', '/hilfe'],
  ['/Größe', '/Gr%C3%B6%C3%9Fe'],
])('%s is one of our own', (path, plain) => {
  expect(ownPath(path)).toBe(plain)
})

test.each([
  undefined,
  '',
  'heute',
  'https://boese.test/',
  '//boese.test',
  '/\\boese.test',
  '/\t/boese.test',
  '\\\\boese.test',
  '/x/..//boese.test',
  '/.//boese.test',
  'javascript:alert(1)',
  '/anmelden',
  '/anmelden/abc',
  '/abmelden',
  '/x/../anmelden',
  '/demo/anmelden',
  `/${'x'.repeat(501)}`,
])('%s leads nowhere', (path) => {
  expect(ownPath(path)).toBeNull()
})

test('whatever comes out stays in this house, and comes out again unchanged', () => {
  const strange = fc
    .array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '%2f', '\t', '\n', '?', '#', 'x', 'boese.test', ' '))
    .map((parts) => `/${parts.join('')}`)
  fc.assert(
    fc.property(strange, (path) => {
      const plain = ownPath(path)
      if (plain === null) return
      expect(new URL(plain, 'https://netz.test').origin).toBe('https://netz.test')
      expect(plain).toMatch(/^\/(?![/\\])/)
      expect(ownPath(plain)).toBe(plain)
    }),
  )
})

test('the same two halves are the same session, any other half is another', () => {
  expect(sessionToken('a', 'b')).toBe(sessionToken('a', 'b'))
  expect(
    new Set([sessionToken('a', 'b'), sessionToken('b', 'a'), sessionToken('a', 'c'), sessionToken('a b', '')]).size,
  ).toBe(4)
})
