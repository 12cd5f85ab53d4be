import { askForHelp, finishTask, giveTask, handOn, startTask } from '../../src/areas/tasks/commands.ts'
import { recommendation } from './decisions.ts'
import type { PartnerKey } from './partners.ts'
import type { PersonKey } from './people.ts'
import { type BodyKey, does, known, on, type Town } from './town.ts'

interface Work {
  readonly key: string
  readonly given: number
  readonly due: number
  readonly partner: PartnerKey
  readonly title: string
  readonly detail?: string
  readonly from?: string
  readonly body?: BodyKey
  readonly sooner?: string
  readonly by?: PersonKey
}

const works: readonly Work[] = [
  {
    key: 'halls',
    given: -179,
    due: -100,
    partner: 'tsv',
    title: 'Hallen und Übungsleiter*innen für das Sportfest zusagen',
    from: 'sport',
    body: 'leisure',
  },
  {
    key: 'signs',
    given: -179,
    due: -140,
    partner: 'wir',
    title: 'Wegweiser in einfacher Sprache prüfen',
    from: 'sport',
    body: 'leisure',
  },
  {
    key: 'kerb',
    given: -89,
    due: 60,
    partner: 'transit',
    title: 'Bordstein und Leitsystem an der Haltestelle einplanen',
    detail: 'Mit dem Ordnungsamt abstimmen, wo der Ersatzhalt liegt.',
    from: 'stop',
    body: 'steering',
  },
  {
    key: 'bench',
    given: -88,
    due: 40,
    partner: 'housing',
    title: 'Eine Bank mit Armlehnen finden und bezahlen',
    from: 'stop',
    body: 'steering',
  },
  {
    key: 'offers',
    given: -28,
    due: 35,
    partner: 'library',
    title: 'Eine Liste der Freizeitangebote mit Angaben zur Barrierefreiheit beginnen',
    body: 'leisure',
  },
  {
    key: 'test',
    given: -20,
    due: 20,
    partner: 'wir',
    title: 'Einladung zum Frühlingstreffen auf Verständlichkeit prüfen',
    body: 'leisure',
  },
  {
    key: 'stands',
    given: -10,
    due: 0,
    partner: 'market',
    title: 'Mit den Marktleuten über eine Probestunde sprechen',
    sooner:
      'Otto Apfel am Telefon: Das machen wir gleich am nächsten Samstag, dann ist es vor dem Weihnachtsmarkt erledigt.',
    body: 'leisure',
  },
  {
    key: 'helpers',
    given: -25,
    due: 15,
    partner: 'volunteers',
    title: 'Drei Begleiter*innen für das Ferienprogramm suchen',
    body: 'leisure',
  },
  { key: 'poster', given: -15, due: 25, partner: 'cafe', title: 'Plakat für das Konzert aushängen' },
]

/** Tasks in every state: open, under way, help wanted, handed on, done, and one sooner by agreement. */
export function tasks(town: Town): void {
  for (const work of works) on(town, work.given, '19:00', () => give(town, work))
  const then = (day: number, who: PersonKey, command: typeof startTask, key: string, more: object = {}) =>
    on(town, day, '09:15', async () => {
      await does(town, who, command, { task: known(town.thing, `task ${key}`), ...more })
    })
  then(-150, 'vera', startTask, 'halls')
  then(-102, 'vera', finishTask, 'halls')
  then(-141, 'mara', finishTask, 'signs')
  then(-60, 'tara', startTask, 'kerb')
  then(-18, 'linde', startTask, 'offers')
  on(town, -16, '09:15', async () => {
    await does(town, 'bernd', askForHelp, {
      task: known(town.thing, 'task bench'),
      what: 'Wir haben eine Bank. Wer kennt jemanden, der die Armlehnen anbringt?',
    })
  })
  on(town, -8, '09:15', async () => {
    await does(town, 'hanna', handOn, {
      task: known(town.thing, 'task helpers'),
      partner: known(town.partner, 'parents'),
      due: town.story.day(30),
    })
  })
}

async function give(
  town: Town,
  { key, due, partner, title, detail, from, body, sooner, by = 'ina' }: Work,
): Promise<void> {
  const id = await does(town, by, giveTask, {
    title,
    ...(detail ? { detail } : {}),
    partner: known(town.partner, partner),
    due: town.story.day(due),
    ...(sooner ? { soonerAgreed: sooner } : {}),
    ...(from ? { origin: 'recommendation', originId: recommendation(town, from) } : {}),
    ...(body ? { body: known(town.body, body) } : {}),
  })
  town.thing.set(`task ${key}`, id)
}
