import { changeSeat } from '../../src/areas/bodies/commands.ts'
import { takeStep } from '../../src/areas/joining/commands/arrival.ts'
import { sayGoodbye, showFarewell, writeThanks } from '../../src/areas/joining/commands/farewell.ts'
import { sql } from '../../src/foundation/database.ts'
import { does, known, on, type Town } from './town.ts'

/** Somebody is new and finds their feet; two leave, one of them with thanks that everyone may read. */
export function arrivingAndLeaving(town: Town): void {
  on(town, -8, '12:00', async () => {
    await does(town, 'ina', changeSeat, {
      seat: known(town.seat, 'leisure chess'),
      delegateId: known(town.person, 'emil'),
      deputyId: known(town.person, 'noah'),
      tandemId: known(town.person, 'hanna'),
      cameBy: 'delegation',
    })
  })
  on(town, -7, '18:00', async () => {
    const noah = known(town.person, 'noah')
    const found = await town.story.app.database.read({ network: town.id }, (db) =>
      db.first<{ id: string }>(sql`select id from arrival where network_id = here() and person_id = ${noah}`),
    )
    for (const step of ['rules', 'people']) await does(town, 'noah', takeStep, { arrival: found?.id, step })
  })
  on(town, -12, '17:30', async () => {
    const goodbye = await does(town, 'rosa', sayGoodbye, {
      seat: known(town.seat, 'ways sight'),
      lastDay: town.story.day(-3),
      handover:
        'Anton macht allein weiter, bis wir jemand Neues gefunden haben. Die Liste mit den siebzehn Stellen liegt bei ihm. Wer Fragen zur Haltestelle hat, ruft ihn an.',
    })
    town.thing.set('goodbye rosa', goodbye)
  })
  on(town, -10, '19:00', async () => {
    await does(town, 'anton', writeThanks, {
      farewell: known(town.thing, 'goodbye rosa'),
      thanks:
        'Danke, Rosa. Ohne deine Ohren hätten wir die Haltestelle nie so genau beschrieben. Du hast aus einem Rundgang eine Empfehlung gemacht.',
    })
  })
  on(town, -9, '08:00', async () => {
    await does(town, 'rosa', showFarewell, { farewell: known(town.thing, 'goodbye rosa'), forEveryone: 'ja' })
  })
  on(town, -4, '20:00', async () => {
    await does(town, 'fatma', sayGoodbye, {
      seat: known(town.seat, 'board cafe'),
      lastDay: town.story.day(14),
      handover: 'Ich habe viel über den Haushalt gelernt. Karim hat meine Notizen.',
    })
  })
}
