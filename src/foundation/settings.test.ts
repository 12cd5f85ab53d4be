import { describe, expect, test } from 'vitest'
import { readSettings, SettingsRefused } from './settings.ts'

const refusal = (environment: Record<string, string>) => {
  try {
    readSettings(environment, false)
  } catch (problem) {
    return problem instanceof SettingsRefused ? problem.message : String(problem)
  }
  return 'taken'
}

describe('who letters come from', () => {
  test.each([
    ['post@stadt.de', { name: 'Augenhöhe', address: 'post@stadt.de' }],
    ['  Netz Musterstadt <post@stadt.de> ', { name: 'Netz Musterstadt', address: 'post@stadt.de' }],
    ['"Netz, Inklusion & Mut" <post@stadt.de>', { name: 'Netz, Inklusion & Mut', address: 'post@stadt.de' }],
  ])('may be %s', (text, sender) => {
    expect(readSettings({ MAIL_FROM: text }, false).sender).toEqual(sender)
  })

  test.each(['post', 'Netz <post>', '<post@stadt.de', 'post@stadt.de>', 'a@b.de, c@d.de', 'Netz\r\nBcc: x <a@b.de>'])(
    'is never %j',
    (text) => {
      expect(refusal({ MAIL_FROM: text })).toBe(
        'Die Einstellung MAIL_FROM stimmt nicht. Schreiben Sie eine Adresse wie netz@beispiel.de oder Netz Musterstadt <netz@beispiel.de>.',
      )
    },
  )
})

test('an empty setting is none', () => {
  expect(readSettings({ MAIL_FROM: '', SMTP_URL: '', PORT: '' }, false)).toMatchObject({ port: 3000, demo: false })
  expect(readSettings({ MAIL_FROM: '' }, false)).not.toHaveProperty('sender')
})

test('a host of the newer kind makes an address that browsers take', () => {
  expect(readSettings({ HOST: '::1' }, false).address).toBe('http://[::1]:3000')
})

test('a setting that is not known is named', () => {
  expect(refusal({ AUGENHOEHE_ADRESSE: 'x' })).toContain('Die Einstellung AUGENHOEHE_ADRESSE gibt es nicht.')
})
