import { advise } from '../../src/areas/decisions/commands/advise.ts'
import { answer } from '../../src/areas/decisions/commands/answer.ts'
import { castVote, recommend } from '../../src/areas/decisions/commands/ballot.ts'
import { propose, withdraw } from '../../src/areas/decisions/commands/propose.ts'
import { discussion } from './discussion.ts'
import { meeting } from './meetings.ts'
import type { PersonKey } from './people.ts'
import { type BodyKey, does, known, on, type Town } from './town.ts'

type Choice = 'for' | 'against' | 'abstain'

interface Proposal {
  readonly key: string
  readonly body: BodyKey
  readonly day: number
  readonly by: PersonKey
  readonly title: string
  readonly matter?: string
  readonly statement: string
  readonly why: string
  readonly meeting?: string
  readonly earlier?: string
  readonly votes: Readonly<Partial<Record<string, readonly [PersonKey, Choice]>>>
  /** Stays open for votes when false. */
  readonly closed?: boolean
}

const leisureVotes = {
  wir: ['mara', 'for'],
  volunteers: ['hanna', 'for'],
  library: ['linde', 'for'],
  tsv: ['vera', 'for'],
  cafe: ['karim', 'for'],
} as const
const waysVotes = { sight: ['anton', 'for'], seniors: ['walburga', 'for'], transit: ['tara', 'for'] } as const

const proposals: readonly Proposal[] = [
  {
    key: 'sport',
    body: 'leisure',
    day: -245,
    by: 'vera',
    title: 'Ein Sportfest für alle',
    statement: 'Wir empfehlen ein Sportfest im Stadion, bei dem alle mitmachen können.',
    why: 'Beim letzten Sportfest konnten viele nur zuschauen. Der TSV stellt Hallen und Übungsleiter*innen.',
    meeting: 'leisure-1',
    votes: { ...leisureVotes, parents: ['fatma', 'for'] },
  },
  {
    key: 'goals',
    body: 'steering',
    day: -180,
    by: 'ina',
    title: 'Zwei Ziele für dieses Jahr',
    statement: 'Wir vereinbaren zwei gemeinsame Ziele und eine Warteliste.',
    why: 'Alles auf einmal geht nicht. Zwei Ziele können wir schaffen.',
    meeting: 'steering-2',
    votes: {
      coordination: ['ina', 'for'],
      wir: ['mara', 'for'],
      deaf: ['selma', 'for'],
      sight: ['anton', 'for'],
      seniors: ['walburga', 'abstain'],
      social: ['holger', 'for'],
      ways: ['gesine', 'for'],
    },
  },
  {
    key: 'model',
    body: 'ways',
    day: -199,
    by: 'anton',
    title: 'Ein Tastmodell der Innenstadt',
    matter: 'money',
    statement: 'Wir empfehlen ein Bronzemodell der ganzen Innenstadt auf dem Rathausplatz.',
    why: 'Wer nicht sieht, kann die Stadt dann mit den Händen lesen. Kinder lieben so etwas auch.',
    meeting: 'ways-1',
    votes: waysVotes,
  },
  {
    key: 'stop',
    body: 'ways',
    day: -198,
    by: 'walburga',
    title: 'Die Haltestelle Rathausplatz umbauen',
    statement: 'Wir empfehlen einen hohen Bordstein, ein Blindenleitsystem und eine Bank mit Armlehnen.',
    why: 'Die Rampe der Busse reicht hier nicht bis zum Gehweg. Jede Woche kommt jemand nicht weg.',
    meeting: 'ways-1',
    votes: { ...waysVotes, order: ['birte', 'abstain'], housing: ['bernd', 'against'] },
  },
  {
    key: 'quiet',
    body: 'leisure',
    day: -75,
    by: 'mara',
    title: 'Ruhige Stunde im Wochenmarkt',
    statement: 'Jeden Samstag von 8 bis 9 Uhr: keine Durchsagen, keine Musik, mehr Platz zwischen den Ständen.',
    why: 'Viele Menschen meiden den Markt, weil er laut und eng ist. Drei Selbstvertreter*innen haben die Stunde vorgeschlagen und mit zwölf Standleuten gesprochen.',
    meeting: 'leisure-3',
    votes: { ...leisureVotes, market: ['otto', 'for'], parents: ['fatma', 'for'], chess: ['emil', 'abstain'] },
  },
  {
    key: 'model-2',
    body: 'ways',
    day: -62,
    by: 'anton',
    title: 'Ein Tastmodell vom Markt',
    matter: 'money',
    statement: 'Wir empfehlen ein kleines Tastmodell vom Marktplatz für 9 800 Euro.',
    why: 'Das große Modell war zu teuer. Ein kleines ist besser als keines.',
    meeting: 'ways-2',
    earlier: 'model',
    votes: { ...waysVotes, housing: ['bernd', 'for'] },
  },
  {
    key: 'holiday',
    body: 'leisure',
    day: -60,
    by: 'fatma',
    title: 'Ferienprogramm mit Begleitung',
    statement: 'Wir empfehlen, dass jedes Ferienangebot auf Wunsch Begleitung bietet.',
    why: 'Elf Kinder konnten im Sommer nicht mitfahren, weil niemand sie begleitet hat.',
    votes: leisureVotes,
  },
  {
    key: 'statement',
    body: 'ways',
    day: -58,
    by: 'tara',
    title: 'Stellungnahme zum Nahverkehrsplan',
    matter: 'public-statements',
    statement: 'Wir empfehlen dem Rat, jede Haltestelle bis 2035 stufenlos zu bauen.',
    why: 'Der Plan nennt bisher nur ein Drittel der Haltestellen.',
    votes: waysVotes,
  },
  {
    key: 'chess',
    body: 'leisure',
    day: -50,
    by: 'emil',
    title: 'Ein zweiter Schachabend',
    statement: 'Wir empfehlen einen zweiten Schachabend im Monat.',
    why: 'Der erste ist immer voll.',
    votes: {},
    closed: false,
  },
  {
    key: 'purse',
    body: 'leisure',
    day: -48,
    by: 'hanna',
    title: 'Geld für Begleitung bei Veranstaltungen',
    matter: 'money',
    statement:
      'Wir empfehlen 2 000 Euro im Jahr für Begleitung bei Veranstaltungen. Der Verein entscheidet über jeden Antrag.',
    why: 'Wer allein nicht kommen kann, bleibt sonst weg. Die Begleitung kostet im Schnitt 40 Euro für einen Abend.',
    votes: leisureVotes,
  },
  {
    key: 'loop',
    body: 'leisure',
    day: -12,
    by: 'linde',
    title: 'Eine Hörschleife zum Ausleihen',
    matter: 'money',
    statement: 'Wir empfehlen eine tragbare Hörschleife für 1 400 Euro, die alle Partner ausleihen können.',
    why: 'Nur zwei unserer Räume haben eine Hörschleife. Eine tragbare passt in jeden Raum.',
    votes: leisureVotes,
  },
  {
    key: 'fares',
    body: 'leisure',
    day: -34,
    by: 'hanna',
    title: 'Fahrtkosten vorstrecken',
    matter: 'own-matters',
    statement: 'Wer das Geld für die Fahrt nicht auslegen kann, bekommt es vor dem Treffen.',
    why: 'Zwei von uns konnten zuletzt deswegen nicht kommen.',
    votes: leisureVotes,
  },
  {
    key: 'choir',
    body: 'leisure',
    day: -3,
    by: 'karim',
    title: 'Ein Konzert mit gebärdeten Liedern',
    statement: 'Wir empfehlen ein gemeinsames Konzert von Chor, Gehörlosenverein und Kulturhaus.',
    why: 'Beim Sommerfest haben alle mitgebärdet. Das sollen mehr Menschen erleben.',
    votes: { wir: ['mara', 'for'], cafe: ['karim', 'for'], tsv: ['vera', 'abstain'] },
    closed: false,
  },
]

/** Recommendations in every state: voting, waiting, adopted, adopted with changes, rejected, sent back, withdrawn. */
export function decisions(town: Town): void {
  for (const proposal of proposals) {
    on(town, proposal.day, '17:00', () => suggest(town, proposal))
    on(town, proposal.day, '17:30', () => vote(town, proposal))
    if (proposal.closed !== false)
      on(town, proposal.day, '18:00', () =>
        does(town, proposal.by, recommend, { recommendation: recommendation(town, proposal.key) }).then(
          () => undefined,
        ),
      )
  }
  const answered = (day: number, who: PersonKey, key: string, input: object) =>
    on(town, day, '17:45', async () => {
      await does(town, who, answer, { recommendation: recommendation(town, key), ...input })
    })
  answered(-180, 'mara', 'sport', { outcome: 'adopted', reason: 'Genau darauf haben viele gewartet.' })
  answered(-110, 'gesine', 'model', {
    outcome: 'rejected',
    reason:
      'Das Modell kostet 40 000 Euro. So viel Geld hat der Trägerverein im ganzen Jahr nicht frei. Ein kleineres Modell können wir uns vorstellen.',
  })
  answered(-90, 'holger', 'stop', {
    outcome: 'adopted-with-changes',
    reason:
      'Den hohen Bordstein und das Leitsystem bauen die Verkehrsbetriebe im Frühjahr. Für die Bank suchen wir noch Geld.',
    changedStatement:
      'Die Haltestelle bekommt einen hohen Bordstein und ein Blindenleitsystem. Die Bank folgt, sobald sie bezahlt ist.',
  })
  answered(-30, 'gesine', 'holiday', {
    outcome: 'returned',
    reason: 'Die Idee ist gut. Bitte klärt noch, wer die Begleitung bezahlt und wer sie schult.',
  })
  answered(-14, 'ina', 'statement', {
    outcome: 'adopted',
    reason: 'Der Rat hat sich der Empfehlung angeschlossen.',
    evidence: 'Niederschrift des Stadtrats, Punkt 7',
  })
  // Money is not for the steering group to decide: it is asked, and the carrier's board answers.
  on(town, -30, '17:50', async () => {
    await does(town, 'mara', advise, {
      recommendation: recommendation(town, 'purse'),
      body: known(town.body, 'steering'),
      advice: 'supports-with-changes',
      reason: 'Ein Antrag an den Verein dauert zu lange. Die Koordination kann das schneller entscheiden.',
      changedStatement:
        'Wir empfehlen 2 000 Euro im Jahr für Begleitung bei Veranstaltungen. Die Koordination entscheidet über jeden Antrag.',
    })
  })
  answered(-16, 'gesine', 'purse', {
    outcome: 'adopted-with-changes',
    reason: 'Für dieses Jahr haben wir noch 1 500 Euro. Im nächsten Jahr reden wir neu darüber.',
    changedStatement:
      'Wir empfehlen 1 500 Euro im Jahr für Begleitung bei Veranstaltungen. Die Koordination entscheidet über jeden Antrag.',
  })
  discussion(town)
  on(town, -45, '12:00', () =>
    does(town, 'emil', withdraw, { recommendation: recommendation(town, 'chess') }).then(() => undefined),
  )
}

export function recommendation(town: Town, key: string): string {
  return known(town.thing, `recommendation ${key}`)
}

async function suggest(
  town: Town,
  { key, body, by, title, matter = 'general', statement, why, meeting: at, earlier }: Proposal,
): Promise<void> {
  const id = await does(town, by, propose, {
    body: known(town.body, body),
    title,
    matter,
    statement,
    why,
    ...(at ? { meeting: meeting(town, at) } : {}),
    ...(earlier ? { earlier: recommendation(town, earlier) } : {}),
  })
  town.thing.set(`recommendation ${key}`, id)
}

async function vote(town: Town, { key, body, votes }: Proposal): Promise<void> {
  for (const [partner, cast] of Object.entries(votes)) {
    if (!cast) continue
    const [who, choice] = cast
    await does(town, who, castVote, {
      recommendation: recommendation(town, key),
      seat: known(town.seat, `${body} ${partner}`),
      choice,
    })
  }
}
