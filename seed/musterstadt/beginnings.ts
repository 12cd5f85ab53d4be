import { foundNetwork } from '../../src/areas/municipalities/commands/found-network.ts'
import { addPartner, seeOffPartner } from '../../src/areas/partners/commands/partner.ts'
import { invitePerson } from '../../src/areas/people/commands.ts'
import { writePlainTwin } from '../../src/areas/plain-language/commands/twin.ts'
import { sql } from '../../src/foundation/database.ts'
import { invented, type PartnerKey } from './partners.ts'
import { addressOf, inventedPeople, type PersonKey } from './people.ts'
import { does, known, on, type Town } from './town.ts'

const keys = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as K[]

/** The network is founded, and its partners and people arrive one after the other. */
export function beginnings(town: Town): void {
  on(town, -365, '08:00', () => found(town))
  for (const key of keys(inventedPeople))
    if (inventedPeople[key].role === 'coordination') on(town, -365, '08:30', () => arrive(town, key))
  for (const key of keys(invented)) on(town, -invented[key].joined, '09:00', () => join(town, key))
  on(town, -20, '09:30', () => arrive(town, 'lena'))
  on(town, -130, '09:00', async () => {
    await does(town, 'ina', seeOffPartner, { partner: known(town.partner, 'craft'), day: town.story.day(-120) })
  })
}

async function found(town: Town): Promise<void> {
  await town.story.done({ network: town.id, system: true }, foundNetwork, {
    id: town.id,
    slug: 'musterstadt',
    name: 'Musterstadt',
    kind: 'city',
    land: 'Hessen',
    lat: 50.55,
    lon: 9.68,
    area: 'ganze Stadt mit sechs Ortsteilen',
    lifeAreas: ['Freizeit', 'Mobilität', 'Arbeit', 'Wohnen'],
    demo: true,
    carriers: [
      {
        name: 'Lebenswege Musterstadt',
        legalForm: 'e.V.',
        since: town.story.day(-365).slice(0, 4),
        until: town.story.day(-300).slice(0, 7),
        note: 'hat das Netzwerk angestoßen',
      },
      {
        name: 'Trägerverein Inklusives Musterstadt',
        legalForm: 'e.V.',
        since: town.story.day(-300).slice(0, 7),
        until: null,
        note: 'eigens gegründet, damit kein Verein allein das Sagen hat; sieben Mitgliedsorganisationen',
      },
    ],
    targetGroups: [
      { name: 'Menschen mit Lernschwierigkeiten' },
      { name: 'Menschen mit Hör- oder Sehbehinderung' },
      { name: 'ältere Menschen, die allein leben' },
    ],
    preset: 'decides',
  })
  const groups = await town.story.app.database.read({ network: town.id }, (db) =>
    db.rows<{ id: string; name: string }>(sql`select id, name from target_group`),
  )
  for (const { id, name } of groups) town.targetGroup.set(name, id)
}

async function arrive(town: Town, key: PersonKey): Promise<void> {
  const { name, role, partner, language = 'de' } = inventedPeople[key]
  const input = {
    name,
    email: addressOf(name),
    role,
    language,
    demo: true,
    ...(partner ? { partnerId: known(town.partner, partner) } : {}),
  }
  town.person[key] = await town.story.done({ network: town.id, system: true }, invitePerson, input)
}

async function join(town: Town, key: PartnerKey): Promise<void> {
  const { joined: _, plain, ...profile } = invented[key]
  town.partner[key] = await does(town, 'ina', addPartner, {
    ...profile,
    single: 'no',
    town: 'Musterstadt',
    postcode: '01067',
  })
  for (const person of keys(inventedPeople)) if (inventedPeople[person].partner === key) await arrive(town, person)
  if (plain) await does(town, 'ina', writePlainTwin, { text: await aboutText(town, key), plain, finished: 'ja' })
}

export async function aboutText(town: Town, key: PartnerKey): Promise<string> {
  const found = await town.story.app.database.read({ network: town.id }, (db) =>
    db.first<{ text: string }>(
      sql`select about_text as text from partner where network_id = here() and id = ${known(town.partner, key)}`,
    ),
  )
  return found?.text ?? ''
}
