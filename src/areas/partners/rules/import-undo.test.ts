import { describe, expect, test } from 'vitest'
import { type AddedPartner, undo } from './import-undo.ts'

describe('undoing an import', () => {
  const added = (id: string, ...ties: string[]): AddedPartner => ({ id, name: id, texts: [`${id}-about`], ties })
  const done = { id: 'i1', state: 'done' } as const

  test('removes its partners, each with a line in the journal', () => {
    expect(undo(done, [added('a'), added('b')])).toMatchObject({
      next: { state: 'undone', removed: [{ id: 'a' }, { id: 'b' }] },
      facts: [
        { name: 'partners.import-undone', about: 'i1', values: { count: 2, kept: 0 } },
        { name: 'partners.partner-removed', about: 'a' },
        { name: 'partners.partner-removed', about: 'b' },
      ],
    })
  })
  test('leaves those that somebody needs, and can be tried again later', () => {
    expect(undo(done, [added('a'), added('b', 'seat')])).toMatchObject({
      next: { state: 'done', removed: [{ id: 'a' }] },
      facts: [{ values: { count: 1, kept: 1 } }, { about: 'a' }],
    })
  })
  test('is refused when all of them are needed', () => {
    expect(undo(done, [added('a', 'task'), added('b', 'changed')])).toMatchObject({
      refused: { key: 'all-still-needed' },
    })
  })
  test('before it is finished only forgets the table', () => {
    for (const state of ['mapping', 'preview'] as const)
      expect(undo({ id: 'i1', state }, [])).toMatchObject({
        next: { state: 'undone', removed: [] },
        facts: [{ name: 'partners.import-dropped', values: { forgotten: false } }],
      })
  })
  test('happens once', () => {
    expect(undo({ id: 'i1', state: 'undone' }, [])).toMatchObject({ refused: { key: 'undone-already' } })
  })
})
