import type { TestProject } from 'vitest/node'
import setupFurnished from '../furnished.ts'

/** The day on which the demo network stands for these tests, so that what is kept of its pages stays the same. Far ahead: the database ends sessions by its own clock. */
export const fixedDay = new Date('2040-05-15T08:00:00Z')

export default function setupFixed(project: TestProject): Promise<() => Promise<void>> {
  return setupFurnished(project, fixedDay)
}
