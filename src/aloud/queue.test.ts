import { expect, test } from 'vitest'
import { queue } from './queue.ts'

test('two work at once, some wait, and whoever comes then is told so', async () => {
  const inTurn = queue(2, 1)
  const ends: (() => void)[] = []
  const seen = { now: 0, most: 0 }
  const work = async () => {
    seen.most = Math.max(seen.most, ++seen.now)
    await new Promise<void>((end) => ends.push(end))
    seen.now -= 1
    return 'made'
  }
  const all = [inTurn(work), inTurn(work), inTurn(work)]
  expect(await inTurn(work)).toBeUndefined()
  ends.shift()?.()
  await all[0]
  while (ends.length > 0) {
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  expect(await Promise.all(all)).toEqual(['made', 'made', 'made'])
  expect(seen.most).toBe(2)
})

test('work that fails gives its place on', async () => {
  const inTurn = queue(1, 1)
  await expect(inTurn(() => Promise.reject(new Error('stumm')))).rejects.toThrow('stumm')
  expect(await inTurn(async () => 'made')).toBe('made')
})
