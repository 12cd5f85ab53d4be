import { describeOperator } from '../../src/areas/guidance/commands/operator.ts'
import { remindOperator } from '../../src/areas/guidance/commands/reminders.ts'
import { answerReport, reportBarrier } from '../../src/areas/guidance/commands/reports.ts'
import { keepStatement, noteBarrier } from '../../src/areas/guidance/commands/statement.ts'
import { installation } from '../../src/foundation/database.ts'
import { on, type Town } from './town.ts'

const byMachine = { network: installation, system: true } as const
const guest = { network: installation }

/** Who runs the demonstration, what they say about barriers, and what people have reported: one report in every state. */
export function operation(town: Town): void {
  const { story } = town
  on(town, -350, '09:00', () => story.done(byMachine, describeOperator, operator))
  on(town, -340, '09:00', async () => {
    const today = story.day(-340)
    await story.done(byMachine, keepStatement, { ...statement, madeOn: story.day(-350), checkedOn: today })
    for (const barrier of barriers) await story.done(byMachine, noteBarrier, barrier)
  })
  on(town, -90, '11:00', async () => {
    const report = await story.done(guest, reportBarrier, reports.answered)
    town.thing.set('answered-report', report)
  })
  on(town, -82, '15:00', async () => {
    const report = town.thing.get('answered-report')
    await story.done(byMachine, answerReport, { report, answer })
  })
  on(town, -40, '20:15', async () => void (await story.done(guest, reportBarrier, reports.late)))
  on(town, -17, '07:40', async () => void (await story.done(guest, reportBarrier, reports.reminded)))
  on(town, -2, '16:20', async () => void (await story.done(guest, reportBarrier, reports.fresh)))
  // The mornings on which the job has something to say.
  for (const day of [-26, -15, -3])
    on(town, day, '06:30', async () => void (await story.done(byMachine, remindOperator, {})))
}

const operator = {
  kind: 'association',
  land: 'HE',
  name: 'Trägerverein Inklusives Musterstadt e.V.',
  address: 'Lindenplatz 3\n99999 Musterstadt',
  representedBy: 'Gerda Grünwald, Vorsitzende',
  register: 'Amtsgericht Musterstadt, VR 0000',
  content: 'Gerda Grünwald, Anschrift wie oben',
  email: 'betrieb@musterstadt.example',
  phone: '0000 1234560',
  dataProtection: 'Theo Tannert\nLindenplatz 3\n99999 Musterstadt\ndatenschutz@musterstadt.example',
  hosting: 'Rechenzentrum Musterstadt, Deutschland',
}

const statement = {
  scope: 'Diese Erklärung gilt für alle Seiten dieser Vorführung: für die öffentlichen und für die nach der Anmeldung.',
  status: 'partial',
  method:
    'Selbstbewertung nach WCAG 2.2, Stufe AA, und BITV 2.0: automatische Prüfungen, Tests nur mit der Tastatur und ein Nachmittag mit zwei Mitgliedern, die ein Vorleseprogramm benutzen.',
  assessedBy: 'Trägerverein Inklusives Musterstadt, zusammen mit dem Blindenverein Musterstadt',
}

const barriers = [
  {
    what: 'Es gibt noch keine Videos in Deutscher Gebärdensprache.',
    plain: 'Es gibt keine Videos in Gebärden-Sprache. Fragen Sie uns. Wir suchen eine Person zum Dolmetschen.',
    reason: 'not-conforming',
    why: 'Die vier Videos sind bestellt. Sie sollen im Frühjahr da sein.',
    alternative: 'Für ein Gespräch bestellen wir eine Dolmetscherin oder einen Dolmetscher. Schreiben Sie uns.',
  },
  {
    what: 'Protokolle aus der Zeit vor dem Netzwerk liegen nur als eingescannte Bilder vor.',
    plain: 'Alte Protokolle sind nur Bilder. Ein Vorlese-Programm kann sie nicht lesen. Wir lesen sie Ihnen vor.',
    reason: 'disproportionate',
    why: 'Es sind 600 Seiten, und seit Jahren hat niemand danach gefragt. Sie abzuschreiben kostet mehr als das Netzwerk in einem Jahr hat.',
    alternative: 'Nennen Sie uns ein Protokoll. Wir schreiben es ab oder lesen es am Telefon vor.',
  },
]

const reports = {
  answered: {
    what: 'Ich sehe nicht, welchen Knopf ich gerade mit der Tastatur erreicht habe.',
    page: '/n/musterstadt/gremien',
    name: 'Paul',
    email: 'paul.p@musterstadt.example',
    language: 'de-easy',
  },
  late: { what: 'Die Liste der Ziele ist auf meinem Handy sehr lang.', page: '/n/musterstadt/ziele' },
  reminded: {
    what: 'Ich finde nicht heraus, wann das nächste Treffen ist.',
    page: '/n/musterstadt',
    name: 'Frau Sommer',
    email: 'sommer@musterstadt.example',
  },
  fresh: { what: 'My screen reader reads the names of the bodies in English.', page: '/n/musterstadt', language: 'en' },
}

const answer =
  'Guten Tag.\n\nDanke für Ihre Meldung.\nIhre Meldung hat die Nummer 1.\n\nDas haben wir geprüft:\nDer Rahmen um die Knöpfe war zu dünn.\n\nDas ist jetzt anders:\nDer Rahmen ist jetzt dick.\n\nViele Grüße\nTrägerverein Inklusives Musterstadt'
