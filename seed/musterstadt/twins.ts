import { changePartner } from '../../src/areas/partners/commands/partner.ts'
import { becomeTestReader, testPlainTwin } from '../../src/areas/plain-language/commands/test-reader.ts'
import { writePlainTwin } from '../../src/areas/plain-language/commands/twin.ts'
import { aboutText } from './beginnings.ts'
import { invented, type PartnerKey } from './partners.ts'
import type { PersonKey } from './people.ts'
import { does, known, on, type Town } from './town.ts'

/** Plain twins in every state: checked, waiting, half checked, sent back, outdated, a draft; the rest is still missing. */
export function plainTwins(town: Town): void {
  const write = (day: number, who: PersonKey, partner: PartnerKey, plain: string, finished = 'ja') =>
    on(town, day, '10:30', async () => {
      await does(town, who, writePlainTwin, { text: await aboutText(town, partner), plain, finished })
    })
  const test = (day: number, who: PersonKey, partner: PartnerKey, understood: 'yes' | 'no', more = {}) =>
    on(town, day, '15:00', async () => {
      const text = await aboutText(town, partner)
      await does(town, who, testPlainTwin, { text, wording: 1, understood, ...more })
    })

  on(town, -210, '15:00', async () => {
    await does(town, 'mara', becomeTestReader, { byName: 'ja' })
    await does(town, 'theo', becomeTestReader, {})
  })
  test(-209, 'mara', 'wir', 'yes')
  test(-208, 'theo', 'wir', 'yes')

  write(
    -40,
    'linde',
    'library',
    '## Die Bibliothek\nBei uns gibt es keine Stufen.\nWir haben viele **einfache** Bücher.',
  )
  write(
    -30,
    'karim',
    'cafe',
    'Wir sind ein Café.\nHier arbeiten Menschen mit und ohne Behinderung zusammen.\nDer Kuchen ist sehr gut.',
  )
  test(-25, 'theo', 'cafe', 'yes')
  write(
    -35,
    'holger',
    'social',
    'Wir arbeiten bei der Stadt.\nWir sind die Fach-Stelle für Teilhabe.\nWir wissen viel über Ämter.',
  )
  test(-24, 'mara', 'social', 'no', { sentences: ['1'], words: 'Fach-Stelle, Teilhabe' })
  write(-50, 'emil', 'chess', 'Bei uns spielen junge und alte Menschen Schach.\nManche sind blind.')
  write(-6, 'birte', 'order', 'Wir erlauben Märkte und Feste.', '')

  on(town, -12, '11:00', async () => {
    const { joined: _, plain: __, ...profile } = invented.chess
    await does(town, 'ina', changePartner, {
      ...profile,
      partner: known(town.partner, 'chess'),
      about: `${profile.about} Neu ist der offene Abend am Freitag.`,
      single: 'no',
      town: 'Musterstadt',
      postcode: '01067',
    })
  })
}
