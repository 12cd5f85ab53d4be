import { reappointSeat } from '../../src/areas/bodies/commands/seats.ts'
import { advertiseSeat } from '../../src/areas/bodies/commands/vacancies.ts'
import { changeSeat, fillSeat, foundBody, setMandate, vacateSeat } from '../../src/areas/bodies/commands.ts'
import type { WayIn } from '../../src/areas/bodies/seat.ts'
import { changeRules } from '../../src/areas/municipalities/commands/rule-set.ts'
import { endMembership } from '../../src/areas/people/commands.ts'
import { sql } from '../../src/foundation/database.ts'
import { languages } from '../../src/foundation/language.ts'
import type { PartnerKey } from './partners.ts'
import type { PersonKey } from './people.ts'
import { type BodyKey, does, known, on, type Town } from './town.ts'

interface Chair {
  readonly partner?: PartnerKey
  readonly holder?: string
  readonly heldBy?: 'group' | 'person'
  readonly delegate?: PersonKey
  readonly deputy?: PersonKey
  readonly assistant?: PersonKey
  readonly group?: string
  readonly cameBy?: WayIn
  readonly appointedBy?: string
  /** Days from today. */
  readonly term?: number
  readonly function?: 'speaker' | 'moderation' | 'minutes'
}

interface Settled {
  /** The body that decides in the end. */
  readonly to?: BodyKey
  readonly [name: string]: unknown
}

const learning = 'Menschen mit Lernschwierigkeiten'
const senses = 'Menschen mit Hör- oder Sehbehinderung'
const older = 'ältere Menschen, die allein leben'

const elected = { cameBy: 'election', appointedBy: 'Mitgliederversammlung von „Wir für uns“' } as const
const boarded = { cameBy: 'election', appointedBy: 'Mitgliederversammlung des Trägervereins' } as const

const chairs: Readonly<Record<BodyKey, readonly Chair[]>> = {
  steering: [
    { partner: 'coordination', delegate: 'ina', deputy: 'jonas', function: 'moderation' },
    {
      partner: 'wir',
      delegate: 'mara',
      deputy: 'theo',
      assistant: 'pia',
      group: learning,
      function: 'speaker',
      ...elected,
    },
    { partner: 'deaf', delegate: 'selma', group: senses },
    { partner: 'sight', delegate: 'anton', deputy: 'rosa', group: senses },
    { partner: 'seniors', delegate: 'walburga', group: older },
    { partner: 'social', delegate: 'holger' },
    { partner: 'ways', delegate: 'gesine', function: 'speaker' },
    { partner: 'tsv', delegate: 'vera' },
    { partner: 'volunteers', delegate: 'hanna', function: 'minutes' },
    { partner: 'housing', delegate: 'bernd' },
    { partner: 'college' },
    { holder: 'Margot Mutig', heldBy: 'person', group: older, cameBy: 'admission' },
  ],
  leisure: [
    { partner: 'wir', delegate: 'mara', deputy: 'theo', assistant: 'pia', group: learning },
    { partner: 'volunteers', delegate: 'hanna', function: 'moderation' },
    { partner: 'library', delegate: 'linde', function: 'minutes' },
    { partner: 'market', delegate: 'otto' },
    { partner: 'tsv', delegate: 'vera' },
    { partner: 'chess', delegate: 'emil' },
    { partner: 'cafe', delegate: 'karim' },
    { partner: 'parents', delegate: 'fatma' },
    { holder: 'Gruppe „Raus ins Grüne“', heldBy: 'group', cameBy: 'admission' },
  ],
  ways: [
    { partner: 'sight', delegate: 'anton', deputy: 'rosa', group: senses, function: 'moderation' },
    { partner: 'seniors', delegate: 'walburga', group: older },
    { partner: 'transit', delegate: 'tara' },
    { partner: 'order', delegate: 'birte' },
    { partner: 'housing', delegate: 'bernd', function: 'minutes' },
  ],
  board: [
    { partner: 'ways', delegate: 'gesine', function: 'speaker', ...boarded, term: 800 },
    { partner: 'cafe', delegate: 'karim', ...boarded, term: 70 },
    { partner: 'seniors', delegate: 'walburga', ...boarded, term: -20 },
  ],
}

/** Four bodies, their mandates and who sits in them. */
export function bodies(town: Town): void {
  const body = (key: BodyKey) => known(town.body, key)
  const found = (offset: number, key: BodyKey, input: object) =>
    on(town, offset, '10:00', async () => {
      town.body[key] = await does(town, 'ina', foundBody, input)
    })
  found(-362, 'board', {
    name: 'Vorstand des Trägervereins',
    kind: 'carrier',
    purpose:
      'Der Trägerverein stellt Personal ein, verwaltet das Geld und haftet. Der Vorstand entscheidet, was davon abhängt.',
    openness: 'by-appointment',
    rhythmWeeks: 12,
  })
  found(-361, 'steering', {
    name: 'Steuerungsgruppe',
    kind: 'steering',
    purpose:
      'Hier laufen alle Fäden zusammen. Die Steuerungsgruppe beschließt Ziele und Richtung und antwortet auf die Empfehlungen der Arbeitsgruppen.',
    openness: 'by-admission',
    rhythmWeeks: 12,
  })
  found(-320, 'leisure', {
    name: 'AG Freizeit',
    kind: 'working',
    purpose: 'Wir sorgen dafür, dass alle in Musterstadt ihre Freizeit so verbringen können, wie sie möchten.',
    openness: 'open',
    rhythmWeeks: 8,
  })
  found(-288, 'ways', {
    name: 'AG Wege und Plätze',
    kind: 'working',
    purpose: 'Wir gehen, rollen und tasten uns durch die Stadt und empfehlen, was sich ändern soll.',
    openness: 'open',
    rhythmWeeks: 6,
  })

  const mandate = (offset: number, key: BodyKey, { to, ...input }: Settled) =>
    on(town, offset, '11:00', async () => {
      await does(town, 'ina', setMandate, { body: body(key), ...(to ? { deciderBody: body(to) } : {}), ...input })
    })
  mandate(-362, 'board', { matter: 'general', power: 'decides', decider: 'self' })
  mandate(-361, 'steering', { matter: 'general', power: 'decides', decider: 'self' })
  on(town, -361, '11:30', async () => {
    for (const matter of ['money', 'staff'])
      await does(town, 'ina', setMandate, {
        body: body('steering'),
        matter,
        power: 'recommends',
        decider: 'body',
        deciderBody: body('board'),
      })
  })
  on(town, -320, '11:30', async () => {
    await does(town, 'ina', setMandate, {
      body: body('leisure'),
      matter: 'general',
      power: 'recommends',
      decider: 'body',
      deciderBody: body('steering'),
    })
    await does(town, 'ina', setMandate, {
      body: body('leisure'),
      matter: 'own-matters',
      power: 'decides',
      decider: 'self',
    })
  })
  on(town, -288, '11:30', async () => {
    await does(town, 'ina', setMandate, {
      body: body('ways'),
      matter: 'general',
      power: 'recommends',
      decider: 'body',
      deciderBody: body('steering'),
    })
    await does(town, 'ina', setMandate, {
      body: body('ways'),
      matter: 'money',
      power: 'recommends',
      decider: 'body',
      deciderBody: body('board'),
    })
    await does(town, 'ina', setMandate, {
      body: body('ways'),
      matter: 'public-statements',
      power: 'recommends',
      decider: 'council',
    })
  })

  // What changed since: one mandate by decision, one field of action on its own, one change that is still ahead.
  const said = (offset: number) => languages.de.day(town.story.day(offset), 'short')
  mandate(-140, 'leisure', {
    ...{ matter: 'general', power: 'recommends', decider: 'body' },
    ...{ to: 'steering', wording: 'empfiehlt und wird vor jedem Beschluss zur Freizeit gehört' },
    basis: `Steuerungsgruppe, Treffen am ${said(-143)}`,
  })
  mandate(-120, 'ways', {
    ...{ matter: 'topics', field: 'Haltestellen', power: 'is-heard', decider: 'council' },
    basis: `Steuerungsgruppe, Treffen am ${said(-143)}`,
  })
  mandate(-20, 'steering', {
    ...{ matter: 'public-statements', power: 'recommends', decider: 'carrier' },
    ...{ since: town.story.day(45), basis: `Vorstand, ${said(-24)}` },
  })
  on(town, -141, '12:00', async () => {
    await does(town, 'ina', changeRules, {
      ...{ preset: 'recommends-and-decides', invitationDays: 14, papersDays: 10, minutesDays: 10, quorum: 'half' },
      ...{ tie: 'rejected', secondMeetingQuorate: 'ja', secondMeetingWeeks: 4, majority: 'simple', method: 'consent' },
      ...{ circularDays: 14, joinDays: 14, targetGroupSeat: 'ja' },
      basis: `Steuerungsgruppe, Treffen am ${said(-143)}`,
    })
  })

  seats(town, 'board', -310)
  seats(town, 'steering', -304)
  seats(town, 'leisure', -264)
  seats(town, 'ways', -285)
  on(town, -200, '12:00', async () => {
    const partner = known(town.partner, 'craft')
    town.seat.set('steering craft', await does(town, 'ina', fillSeat, { body: body('steering'), partnerId: partner }))
  })
  on(town, -129, '12:00', async () => {
    await does(town, 'ina', vacateSeat, { seat: known(town.seat, 'steering craft'), advertise: 'ja' })
  })
  lifeGoesOn(town)
}

/** A term goes on, somebody goes along in tandem, seats are kept free, somebody says that they leave. */
function lifeGoesOn(town: Town): void {
  on(town, -60, '12:00', async () => {
    await does(town, 'ina', advertiseSeat, {
      body: known(town.body, 'ways'),
      wanted: 'jemand, der mit dem Kinderwagen unterwegs ist',
      ask: 'Kommen Sie zum nächsten Treffen, oder rufen Sie die Koordination an.',
    })
  })
  on(town, -55, '12:00', async () => {
    await does(town, 'ina', changeSeat, {
      seat: known(town.seat, 'board cafe'),
      delegateId: known(town.person, 'karim'),
      tandemId: known(town.person, 'fatma'),
      ...boarded,
      termUntil: town.story.day(70),
    })
  })
  on(town, -25, '12:00', async () => {
    await does(town, 'ina', reappointSeat, { seat: known(town.seat, 'board seniors'), termUntil: town.story.day(710) })
  })
  on(town, -6, '12:00', async () => {
    const tara = known(town.person, 'tara')
    const found = await town.story.app.database.read({ network: town.id }, (db) =>
      db.first<{ id: string }>(sql`select id from membership where network_id = here() and person_id = ${tara}`),
    )
    await does(town, 'ina', endMembership, { membership: found?.id, day: town.story.day(21) })
  })
}

function seats(town: Town, key: BodyKey, offset: number): void {
  on(town, offset, '12:00', async () => {
    for (const chair of chairs[key]) {
      const person = (who: PersonKey | undefined) => (who ? known(town.person, who) : undefined)
      const seat = await does(town, 'ina', fillSeat, {
        body: known(town.body, key),
        ...(chair.partner
          ? { partnerId: known(town.partner, chair.partner) }
          : { holderName: chair.holder, heldBy: chair.heldBy }),
        delegateId: person(chair.delegate),
        deputyId: person(chair.deputy),
        assistantId: person(chair.assistant),
        targetGroupId: chair.group ? known(town.targetGroup, chair.group) : undefined,
        function: chair.function ?? 'member',
        cameBy: chair.cameBy ?? (chair.partner ? 'delegation' : undefined),
        appointedBy: chair.appointedBy,
        termUntil: chair.term === undefined ? undefined : town.story.day(chair.term),
      })
      town.seat.set(`${key} ${chair.partner ?? 'holder'}`, seat)
    }
  })
}
