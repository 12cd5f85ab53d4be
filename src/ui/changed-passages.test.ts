import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedPassages } from './changed-passages.ts'

const told = (before: string, now: string) =>
  changedPassages(before, now).map((place) => [place.before.own.trim(), place.now.own.trim()])

it('finds nothing where nothing changed, whatever the white space', () => {
  expect(changedPassages('Wir singen. Alle hören zu.', 'Wir  singen.\nAlle hören zu.')).toEqual([])
})

it('names each changed place by its own words', () => {
  expect(
    told(
      'Das Netzwerk trifft sich am Montag. Alle sind da. Der Saal liegt im Rathaus.',
      'Das Netzwerk trifft sich am Dienstag. Alle sind da. Der Saal liegt in der Schule.',
    ),
  ).toEqual([
    ['Montag.', 'Dienstag.'],
    ['im Rathaus.', 'in der Schule.'],
  ])
})

it('tells what came and what went', () => {
  expect(told('Alle sind da.', 'Alle sind da. Es gibt Kuchen.')).toEqual([['', 'Es gibt Kuchen.']])
  expect(told('Alle sind da. Es gibt Kuchen.', 'Alle sind da.')).toEqual([['Es gibt Kuchen.', '']])
})

it('keeps sentences together that a heading or a list parts', () => {
  expect(told('# Wann\n- Montag\n- Mittwoch', '# Wann\n- Montag\n- Freitag')).toEqual([['Mittwoch', 'Freitag']])
})

it('loses nothing: what is in no passage stands in both texts', () => {
  const text = fc.array(fc.constantFrom('Wir singen.', 'Alle kommen.', 'Es gibt Kuchen.', 'Der Saal ist voll.'))
  const whole = ({ before, own, after }: { before: string; own: string; after: string }) => before + own + after
  fc.assert(
    fc.property(text, text, (olds, news) => {
      const passages = changedPassages(olds.join(' '), news.join(' '))
      const bare = (all: readonly string[], gone: readonly string[]) => {
        let rest = all.join(' ')
        for (const one of gone) if (one !== '') rest = rest.replace(one, '')
        return rest.replace(/\s+/g, ' ').trim().length
      }
      expect(
        bare(
          olds,
          passages.map(({ before }) => whole(before)),
        ),
      ).toBe(
        bare(
          news,
          passages.map(({ now }) => whole(now)),
        ),
      )
    }),
  )
})

it('takes two texts of a thousand different lines without making anybody wait', () => {
  const lines = (word: string) => Array.from({ length: 1500 }, (_, nr) => `${word} ${nr}`).join('\n')
  const began = performance.now()
  expect(changedPassages(lines('alt'), lines('neu'))).toHaveLength(1)
  expect(performance.now() - began).toBeLessThan(500)
})
