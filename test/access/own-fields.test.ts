import { expect, test } from 'vitest'
import { signInAs, surfer } from '../journeys/browser.ts'
import { world } from '../world.ts'
import { asked, askedTwice, autocompleteOfOneself } from './checks/fields.ts'
import { everywhere } from './everywhere.ts'

const w = world({ served: true, furnished: true })
const surf = surfer()

/** T-X8: where people speak of themselves. */
test('what a browser knows of its person it may fill in', async () => {
  const page = await surf.visit()
  const faults: string[] = []
  const of = async (path: string) => {
    await page.goto(w.address + path)
    expect((await asked(page)).length, path).toBeGreaterThan(0)
    for (const fault of await autocompleteOfOneself(page)) faults.push(`${path}: ${fault}`)
  }
  await of('/anmelden')
  await of('/barriere-melden')
  await signInAs(page, w.address, 'Ina Beispiel')
  await of('/ich')
  expect(faults).toEqual([])
})

test('the founding of a network asks nothing twice', async () => {
  const page = await surf.visit()
  const { places } = await everywhere(w)
  const steps = places.filter(({ path }) => path.startsWith('/gruenden/:founding/'))
  expect(steps.length).toBeGreaterThan(5)
  const pages = []
  for (const { address } of steps) {
    await page.goto(w.address + address)
    pages.push(await asked(page))
  }
  expect(askedTwice(pages)).toEqual([])
})
