import { expect, test } from 'vitest'
import { bodyOf, enforcementBodies, isLandCode, landCodes } from './enforcement-body.ts'

test('all sixteen Länder and the federation are there, each with its law', () => {
  expect(landCodes).toHaveLength(17)
  expect(new Set(Object.values(enforcementBodies).map(({ land }) => land)).size).toBe(17)
  for (const code of landCodes) expect(bodyOf(code)?.law, code).not.toBe('')
})

test('a link is whole and safe, and stands beside a body alone', () => {
  for (const code of landCodes) {
    const { body, link } = bodyOf(code) ?? { body: '', link: undefined }
    if (link) expect([new URL(link).protocol, body !== ''], code).toEqual(['https:', true])
  }
})

test('the duties are those of the comparison, and what it does not show is unknown', () => {
  const withDuty = (duty: string) => landCodes.filter((code) => enforcementBodies[code].duty === duty).sort()
  expect(withDuty('yes')).toEqual(['BE', 'BUND', 'BW', 'HB', 'HH', 'NW', 'RP', 'SL'])
  expect(withDuty('no')).toEqual(['BY', 'HE', 'MV', 'NI', 'SN'])
  expect(withDuty('in-part')).toEqual(['BB'])
  expect(withDuty('unknown')).toEqual(['SH', 'ST', 'TH'])
})

test('a Land that does not exist has no body', () => {
  expect([isLandCode('XX'), isLandCode('toString'), bodyOf('')]).toEqual([false, false, undefined])
})
