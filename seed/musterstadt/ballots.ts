import { castSecretVote, castVote, recommend, recordVote } from '../../src/areas/decisions/commands/ballot.ts'
import { propose } from '../../src/areas/decisions/commands/propose.ts'
import { askSense, saySense } from '../../src/areas/decisions/commands/sense.ts'
import { recordTalk, reword } from '../../src/areas/decisions/commands/wording.ts'
import type { PersonKey } from './people.ts'
import { type BodyKey, does, known, on, type Town } from './town.ts'

interface Ballot {
  readonly key: string
  readonly body: BodyKey
  readonly by: PersonKey
  readonly title: string
  readonly statement: string
  readonly why: string
  readonly method: string
  readonly matter?: string
  readonly options?: string
  /** Days from today on which a vote between meetings ends. */
  readonly until?: number
}

/** Each way of voting once closed and once open, and ideas that were only felt about. */
export function ballots(town: Town): void {
  consent(town)
  resistance(town)
  others(town)
  running(town)
  senses(town)
}

const everybody = {
  wir: 'mara',
  volunteers: 'hanna',
  library: 'linde',
  market: 'otto',
  tsv: 'vera',
  chess: 'emil',
  cafe: 'karim',
  parents: 'fatma',
} as const

function consent(town: Town): void {
  put(town, -150, {
    key: 'rooms',
    body: 'leisure',
    by: 'hanna',
    title: 'Wo sich die AG Freizeit trifft',
    statement: 'Wir treffen uns immer im Vereinsheim des TSV.',
    why: 'Dort ist Platz, und es kostet nichts.',
    method: 'consent',
    matter: 'own-matters',
  })
  cast(town, -150, 'rooms', 'leisure', {
    tsv: ['vera', { choice: 'consent' }],
    wir: [
      'mara',
      {
        choice: 'objection',
        reason: 'Zum Vereinsheim fährt abends kein Bus. Wer kein Auto hat, kommt nicht mehr nach Hause.',
        help: 'Ein Raum, zu dem auch um 21 Uhr noch ein Bus fährt.',
      },
    ],
    library: ['linde', { choice: 'concern', reason: 'Im Vereinsheim ist es oft laut.' }],
  })
  on(town, -149, '12:00', async () => {
    await does(town, 'linde', reword, {
      recommendation: ballot(town, 'rooms'),
      statement: 'Wir treffen uns immer in der Stadtbibliothek. Der Bus hält bis 22 Uhr vor der Tür.',
      note: 'Maras Einwand ist eingearbeitet: Alle kommen abends mit dem Bus nach Hause.',
    })
  })
  cast(town, -148, 'rooms', 'leisure', all({ choice: 'consent' }))
  close(town, -147, 'rooms', 'hanna')
}

function resistance(town: Town): void {
  put(town, -140, {
    key: 'evening',
    body: 'leisure',
    by: 'karim',
    title: 'An welchem Abend wir uns treffen',
    statement: 'Welcher Abend passt den meisten am wenigsten schlecht?',
    why: 'Am Donnerstag fehlen immer dieselben.',
    method: 'resistance',
    matter: 'own-matters',
    options: 'Montag: nach dem Training\nMittwoch: wenn die Bibliothek länger offen ist\nFreitag: zum Ausklang',
  })
  const points = (...of: readonly number[]) => ({ points: Object.fromEntries(of.map((one, at) => [at + 1, one])) })
  cast(town, -139, 'evening', 'leisure', {
    wir: ['mara', points(4, 1, 8, 5)],
    volunteers: ['hanna', points(3, 2, 7, 4)],
    library: ['linde', points(6, 0, 5, 6)],
    tsv: ['vera', points(8, 2, 6, 3)],
    chess: ['emil', points(2, 10, 4, 0)],
    cafe: ['karim', points(5, 1, 9, 7)],
  })
  close(town, -138, 'evening', 'karim')
  on(town, -135, '19:00', async () => {
    await does(town, 'karim', recordTalk, {
      recommendation: ballot(town, 'evening'),
      text: 'Emil hat mittwochs Schachabend. Er hat gesagt: Wenn wir um 17 Uhr anfangen, kommt er vorher. Damit kann er leben.',
      day: town.story.day(-135),
      result: 'stands',
    })
  })
}

function others(town: Town): void {
  put(town, -130, {
    key: 'speaker',
    body: 'steering',
    by: 'holger',
    title: 'Wer für die Steuerungsgruppe spricht',
    statement: 'Mara Vorbild und Gesine Lebweg sprechen gemeinsam für die Steuerungsgruppe.',
    why: 'Über Personen stimmen wir geheim ab.',
    method: 'secret-majority',
  })
  on(town, -129, '18:00', async () => {
    const votes = {
      coordination: 'ina',
      deaf: 'selma',
      sight: 'anton',
      social: 'holger',
      tsv: 'vera',
      housing: 'bernd',
    } as const
    for (const [seat, who] of Object.entries(votes))
      await does(town, who, castSecretVote, {
        recommendation: ballot(town, 'speaker'),
        seat: known(town.seat, `steering ${seat}`),
        choice: who === 'bernd' ? 'abstain' : 'for',
      })
  })
  close(town, -128, 'speaker', 'holger')

  put(town, -120, {
    key: 'manners',
    body: 'leisure',
    by: 'mara',
    title: 'Wie wir miteinander reden',
    statement: 'Eine Person redet, die anderen hören zu. Wer etwas nicht versteht, sagt: Bitte einfacher.',
    why: 'Das soll für alle gelten, darum wollen wir es alle.',
    method: 'unanimous',
    matter: 'own-matters',
  })
  cast(town, -120, 'manners', 'leisure', all({ choice: 'for' }))
  close(town, -119, 'manners', 'mara')

  put(town, -46, {
    key: 'sign',
    body: 'leisure',
    by: 'hanna',
    title: 'Ein Schild für unseren Stand',
    statement: 'Wir kaufen ein Schild für 80 Euro aus der Kasse der AG.',
    why: 'Der Stadtlauf ist vor unserem nächsten Treffen.',
    method: 'majority',
    matter: 'own-matters',
    until: -30,
  })
  const { market: _, ...present } = everybody
  cast(town, -44, 'sign', 'leisure', all({ choice: 'for' }, present))
  on(town, -42, '10:00', async () => {
    await does(town, 'ina', recordVote, {
      recommendation: ballot(town, 'sign'),
      seat: known(town.seat, 'leisure market'),
      choice: 'for',
      channel: 'phone',
    })
  })
  close(town, -41, 'sign', 'hanna')
}

/** Open ones stand in a group of their own, so that nobody’s Heute is full of them. */
function running(town: Town): void {
  const ways = (day: number, of: Omit<Ballot, 'body'>) => put(town, day, { body: 'ways', ...of })
  ways(-12, {
    key: 'bikes',
    by: 'birte',
    title: 'Fahrradständer am Bahnhof',
    statement: 'Wir empfehlen vierzig neue Fahrradständer auf dem Vorplatz.',
    why: 'Jeden Morgen stehen Räder an jedem Zaun.',
    method: 'majority',
  })
  cast(town, -11, 'bikes', 'ways', {
    sight: ['anton', { choice: 'against' }],
    transit: ['tara', { choice: 'for' }],
    order: ['birte', { choice: 'for' }],
    housing: ['bernd', { choice: 'for' }],
  })
  close(town, -10, 'bikes', 'birte')
  ways(-9, {
    key: 'ramp',
    by: 'walburga',
    title: 'Eine Rampe am Kulturhaus',
    statement: 'Wir empfehlen eine feste Rampe am Haupteingang.',
    why: 'Die Klingel am Nebeneingang hört niemand.',
    method: 'consent',
  })
  cast(town, -8, 'ramp', 'ways', {
    sight: ['anton', { choice: 'concern', reason: 'Die Rampe darf nicht in den Leitstreifen ragen.' }],
    housing: [
      'bernd',
      {
        choice: 'objection',
        reason: 'Die Rampe versperrt die Zufahrt der Feuerwehr.',
        help: 'Die Rampe auf der anderen Seite der Treppe.',
      },
    ],
  })
  ways(-7, {
    key: 'bench',
    by: 'tara',
    title: 'Wo die erste Bank stehen soll',
    statement: 'Geld gibt es in diesem Jahr für eine Bank. Wo fehlt sie am meisten?',
    why: 'Drei Orte wurden genannt.',
    method: 'resistance',
    options: 'Haltestelle Rathausplatz: wo die meisten warten\nFriedhof: weit bis zum Tor\nFluss: auf halbem Weg',
  })
  cast(town, -6, 'bench', 'ways', { seniors: ['walburga', { points: { 1: 2, 2: 0, 3: 4, 4: 10 } }] })
  ways(-5, {
    key: 'delegate',
    by: 'anton',
    title: 'Wer zur Landeskonferenz fährt',
    statement: 'Tara fährt für die AG Wege und Plätze zur Landeskonferenz.',
    why: 'Es gibt nur einen Platz. Über Personen stimmen wir geheim ab.',
    method: 'secret-majority',
  })
  on(town, -4, '18:00', async () => {
    await does(town, 'anton', castSecretVote, {
      recommendation: ballot(town, 'delegate'),
      seat: known(town.seat, 'ways sight'),
      choice: 'for',
    })
  })
  ways(-3, {
    key: 'letter',
    by: 'birte',
    title: 'Ein offener Brief zum Winterdienst',
    statement: 'Wir empfehlen: Die Stadt räumt Leitstreifen und Haltestellen zuerst.',
    why: 'Der erste Schnee kommt vor unserem nächsten Treffen.',
    method: 'unanimous',
    until: 18,
  })
  cast(town, -2, 'letter', 'ways', { order: ['birte', { choice: 'for' }] })
}

function senses(town: Town): void {
  on(town, -160, '17:00', async () => {
    const check = await does(town, 'linde', askSense, {
      body: known(town.body, 'leisure'),
      title: 'Vorlesen in zwei Sprachen',
      idea: 'Einmal im Monat liest die Bibliothek eine Geschichte auf Deutsch und in Gebärden.',
    })
    await feel(town, check, { wir: ['mara', 'good', 'Da komme ich.'], parents: ['fatma', 'unsure', ''] })
  })
  on(town, -4, '19:00', async () => {
    const check = await does(town, 'tara', askSense, {
      body: known(town.body, 'ways'),
      title: 'Ein Spaziergang mit dem Stadtrat',
      idea: 'Der Stadtrat geht eine Stunde mit uns durch die Stadt, mit Rollstuhl und Langstock.',
    })
    await feel(town, check, { sight: ['anton', 'good', 'Gern, ich bringe Langstöcke mit.'] })
  })

  async function feel(
    of: Town,
    senseCheck: string,
    said: Readonly<Record<string, readonly [PersonKey, string, string]>>,
  ): Promise<void> {
    for (const [seat, [who, feeling, note]] of Object.entries(said)) {
      const place = of.seat.get(`leisure ${seat}`) ?? known(of.seat, `ways ${seat}`)
      await does(of, who, saySense, { senseCheck, seat: place, feeling, note })
    }
  }
}

function put(town: Town, day: number, { key, body, until, matter = 'general', ...of }: Ballot): void {
  on(town, day, '16:30', async () => {
    const closesOn = until === undefined ? {} : { closesOn: town.story.day(until) }
    const input = { ...of, body: known(town.body, body), matter, ...closesOn }
    town.thing.set(`ballot ${key}`, await does(town, of.by, propose, input))
  })
}

type Said = Readonly<Record<string, readonly [PersonKey, object]>>

function all(input: object, voters: Readonly<Record<string, PersonKey>> = everybody): Said {
  return Object.fromEntries(Object.entries(voters).map(([seat, who]) => [seat, [who, input] as const]))
}

function cast(town: Town, day: number, key: string, body: BodyKey, said: Said): void {
  on(town, day, '18:10', async () => {
    for (const [seat, [who, input]] of Object.entries(said))
      await does(town, who, castVote, {
        ...{ recommendation: ballot(town, key), seat: known(town.seat, `${body} ${seat}`), ...input },
      })
  })
}

function close(town: Town, day: number, key: string, who: PersonKey): void {
  on(town, day, '18:40', async () => {
    await does(town, who, recommend, { recommendation: ballot(town, key) })
  })
}

function ballot(town: Town, key: string): string {
  return known(town.thing, `ballot ${key}`)
}
