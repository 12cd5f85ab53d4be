import { putOnAgenda } from '../../src/areas/meetings/commands/agenda.ts'
import { closeMeeting, recordAttendance, writeMinutes } from '../../src/areas/meetings/commands/hold.ts'
import { answerInvitation, sendInvitations } from '../../src/areas/meetings/commands/invite.ts'
import { callMeeting, cancelMeeting } from '../../src/areas/meetings/commands/plan.ts'
import { sql } from '../../src/foundation/database.ts'
import type { PersonKey } from './people.ts'
import { type BodyKey, does, known, on, type Town } from './town.ts'

interface Plan {
  readonly key: string
  readonly body: BodyKey
  /** Day of the meeting, counted from today. */
  readonly day: number
  /** Days before today it was called and invited to; not invited yet when left out. */
  readonly called: number
  readonly invited?: number
  readonly title: string
  readonly items?: readonly {
    readonly title: string
    readonly kind: 'inform' | 'discuss' | 'decide'
    readonly minutes?: number
    readonly said?: string
  }[]
  readonly absent?: readonly string[]
}

const townHall = {
  place: 'Rathaus, Raum 2',
  placeAccess:
    'Stufenlos, Aufzug für Rollstühle, Hörschleife, barrierefreies WC im Erdgeschoss. Bus 4, Haltestelle Rathausplatz, 80 Meter.',
}
const library = {
  place: 'Stadtbücherei am Markt, Lesesaal',
  placeAccess:
    'Stufenlos, automatische Tür, barrierefreies WC. Ob die Hörschleife im Lesesaal reicht, ist noch nicht geprüft.',
}

const plans: readonly Plan[] = [
  {
    key: 'steering-1',
    body: 'steering',
    day: -270,
    called: 300,
    invited: 295,
    title: 'Erstes Treffen der Steuerungsgruppe',
    items: [
      {
        title: 'Wer sind wir? Jede und jeder sagt drei Sätze',
        kind: 'inform',
        minutes: 40,
        said: 'Alle haben sich vorgestellt. Wir bleiben bei drei Sätzen, das hat gutgetan.',
      },
      {
        title: 'Wie wollen wir miteinander reden?',
        kind: 'discuss',
        minutes: 30,
        said: 'Eine Person spricht, die anderen hören zu. Wer etwas nicht versteht, hebt die rote Karte. Nach jeder Stunde ist Pause.',
      },
    ],
    absent: ['housing'],
  },
  {
    key: 'leisure-1',
    body: 'leisure',
    day: -245,
    called: 263,
    invited: 262,
    title: 'AG Freizeit',
    items: [
      {
        title: 'Was fehlt in der Freizeit?',
        kind: 'discuss',
        minutes: 60,
        said: 'Es gibt viele Angebote. Aber kaum eines sagt, ob es eine Rampe, Gebärdensprache oder Begleitung gibt.',
      },
    ],
  },
  {
    key: 'ways-1',
    body: 'ways',
    day: -200,
    called: 230,
    invited: 225,
    title: 'AG Wege und Plätze',
    items: [
      {
        title: 'Stadtrundgang: was haben wir gesehen, gehört, ertastet?',
        kind: 'discuss',
        minutes: 60,
        said: 'Siebzehn Stellen sind aufgeschrieben. Die schlimmste ist die Haltestelle Rathausplatz.',
      },
    ],
  },
  {
    key: 'steering-2',
    body: 'steering',
    day: -180,
    called: 240,
    invited: 215,
    title: 'Steuerungsgruppe',
    items: [
      {
        title: 'Unsere Ziele für das Jahr',
        kind: 'decide',
        minutes: 60,
        said: 'Zwei Ziele sind vereinbart. Drei Ideen stehen auf der Warteliste.',
      },
    ],
    absent: ['tsv', 'college'],
  },
  {
    key: 'leisure-2',
    body: 'leisure',
    day: -160,
    called: 200,
    invited: 190,
    title: 'AG Freizeit',
    items: [
      {
        title: 'Rückblick auf das Sportfest',
        kind: 'discuss',
        minutes: 30,
        said: 'Zweihundert Menschen waren da. Nächstes Mal mehr Schatten und ein ruhiger Raum.',
      },
    ],
  },
  {
    key: 'board-1',
    body: 'board',
    day: -110,
    called: 160,
    invited: 150,
    title: 'Vorstand des Trägervereins',
    items: [{ title: 'Haushalt', kind: 'inform', minutes: 30, said: 'Es sind noch 11 200 Euro frei.' }],
  },
  {
    key: 'steering-3',
    body: 'steering',
    day: -90,
    called: 150,
    invited: 130,
    title: 'Steuerungsgruppe',
    items: [
      { title: 'Bericht aus den Arbeitsgruppen', kind: 'inform', minutes: 20, said: 'Beide Gruppen haben berichtet.' },
    ],
  },
  {
    key: 'leisure-3',
    body: 'leisure',
    day: -75,
    called: 110,
    invited: 100,
    title: 'AG Freizeit',
    items: [
      {
        title: 'Der Wochenmarkt ist laut und eng',
        kind: 'discuss',
        minutes: 45,
        said: 'Drei Mitglieder von „Wir für uns“ haben mit zwölf Standleuten gesprochen. Die Marktgilde ist dabei, wenn die Stunde früh liegt.',
      },
    ],
  },
  {
    key: 'ways-2',
    body: 'ways',
    day: -63,
    called: 100,
    invited: 95,
    title: 'AG Wege und Plätze',
    items: [
      {
        title: 'Tastmodell: kleiner und günstiger',
        kind: 'discuss',
        minutes: 45,
        said: 'Ein Modell nur vom Markt kostet ein Viertel. Wir versuchen es noch einmal.',
      },
    ],
  },
  { key: 'leisure-4', body: 'leisure', day: -35, called: 70, invited: 60, title: 'AG Freizeit' },
  {
    key: 'steering-4',
    body: 'steering',
    day: -30,
    called: 80,
    invited: 70,
    title: 'Steuerungsgruppe',
    items: [
      {
        title: 'Ferienprogramm',
        kind: 'discuss',
        minutes: 30,
        said: 'Wir finden die Idee gut. Es fehlt, wer die Begleitung bezahlt.',
      },
    ],
    absent: ['seniors'],
  },
  {
    key: 'steering-5',
    body: 'steering',
    day: 9,
    called: 60,
    invited: 28,
    title: 'Steuerungsgruppe',
    items: [
      { title: 'Bericht der Koordination', kind: 'inform', minutes: 15 },
      { title: 'Termine für das nächste Jahr', kind: 'decide', minutes: 15 },
    ],
  },
  {
    key: 'leisure-5',
    body: 'leisure',
    day: 16,
    called: 40,
    invited: 21,
    title: 'AG Freizeit',
    items: [{ title: 'Was soll im Frühling passieren?', kind: 'discuss', minutes: 40 }],
  },
  { key: 'board-2', body: 'board', day: 30, called: 45, title: 'Vorstand des Trägervereins' },
  { key: 'steering-6', body: 'steering', day: 100, called: 105, title: 'Steuerungsgruppe' },
]

/** A year of meetings: held, cancelled, invited, planned. The AG Wege und Plätze has fallen silent. */
export function meetings(town: Town): void {
  for (const plan of plans) {
    on(town, -plan.called, '13:00', () => call(town, plan))
    if (plan.invited !== undefined)
      on(town, -plan.invited, '14:00', () =>
        does(town, 'ina', sendInvitations, { meeting: meeting(town, plan.key) }).then(() => undefined),
      )
    if (plan.day < 0 && plan.key !== 'leisure-4') {
      on(town, plan.day, '16:30', () => hold(town, plan))
      on(town, plan.day, '18:30', () =>
        does(town, 'ina', closeMeeting, { meeting: meeting(town, plan.key) }).then(() => undefined),
      )
    }
  }
  on(town, -37, '12:00', async () => {
    await does(town, 'ina', cancelMeeting, {
      meeting: meeting(town, 'leisure-4'),
      reason: 'Beide Gebärdensprachdolmetscher*innen sind krank, und ohne sie wollen wir nicht tagen.',
    })
  })
  const answers: [PersonKey, 'yes' | 'no' | 'unsure'][] = [
    ['mara', 'yes'],
    ['anton', 'yes'],
    ['holger', 'no'],
    ['vera', 'unsure'],
    ['walburga', 'yes'],
    ['hanna', 'yes'],
  ]
  for (const [who, answer] of answers)
    on(town, -12, '15:00', () =>
      does(town, who, answerInvitation, { meeting: meeting(town, 'steering-5'), answer }).then(() => undefined),
    )
}

export function meeting(town: Town, key: string): string {
  return known(town.thing, `meeting ${key}`)
}

async function call(town: Town, plan: Plan): Promise<void> {
  const place = plan.body === 'leisure' ? library : townHall
  const id = await does(town, 'ina', callMeeting, {
    body: known(town.body, plan.body),
    title: plan.title,
    day: town.story.day(plan.day),
    from: '16:00',
    until: '18:00',
    ...place,
    contactId: known(town.person, 'ina'),
  })
  town.thing.set(`meeting ${plan.key}`, id)
  for (const { title, kind, minutes } of plan.items ?? []) {
    const item = await does(town, 'ina', putOnAgenda, { meeting: id, title, kind, minutes })
    town.thing.set(`item ${title}`, item)
  }
}

async function hold(town: Town, plan: Plan): Promise<void> {
  const seats = await town.story.app.database.read({ network: town.id }, (db) =>
    db.rows<{ id: string; empty: boolean }>(
      sql`select id, held_by = 'partner' and delegate_id is null as empty from seat where network_id = here() and body_id = ${known(town.body, plan.body)} and until is null`,
    ),
  )
  const away = (plan.absent ?? []).map((key) => town.seat.get(`${plan.body} ${key}`))
  const presence = Object.fromEntries(
    seats.map(({ id, empty }) => [id, empty || away.includes(id) ? 'absent' : 'present']),
  )
  await does(town, 'ina', recordAttendance, { meeting: meeting(town, plan.key), presence })
  for (const { title, said } of plan.items ?? [])
    if (said) await does(town, 'ina', writeMinutes, { item: known(town.thing, `item ${title}`), text: said })
}
