import { answers, beginRequest, sendRequest } from '../../src/areas/joining/commands/ask.ts'
import { answerTold, declineRequest, inviteToVisit } from '../../src/areas/joining/commands/reply.ts'
import { meeting } from './meetings.ts'
import { type BodyKey, does, known, on, type Town } from './town.ts'

interface Asking {
  readonly name: string
  readonly organisation?: string
  readonly body?: BodyKey
  readonly way: 'mail' | 'phone' | 'post'
  readonly contact: string
  readonly why: string
  readonly needs?: string
  readonly language?: string
}

/** People who would like to join: one waits for an answer, two were invited to see how it is, one heard a kind no. */
export function joining(town: Town): void {
  const asks = (day: number, key: string, of: Asking) =>
    on(town, day, '20:15', async () => {
      const guest = { network: town.id }
      const step = (question: keyof typeof answers, input: object) =>
        town.story.done(guest, answers[question], { token, ...input })
      const body = of.body ? known(town.body, of.body) : 'unsure'
      const token = await town.story.done(guest, beginRequest, { language: of.language ?? 'de' })
      await step('side', { side: of.organisation ? 'organisation' : 'myself' })
      await step('called', { name: of.name, organisation: of.organisation ?? '' })
      await step('way', { way: of.way })
      await step('contact', { contact: of.contact })
      await step('wish', { body, why: of.why })
      await step('needs', { needs: of.needs ?? '' })
      const sent = await town.story.app.door.act(guest, sendRequest, { token })
      town.thing.set(`request ${key}`, sent.kind === 'done' ? (sent.facts[0]?.about ?? '') : '')
    })
  const request = (key: string) => ({ request: known(town.thing, `request ${key}`) })

  asks(-50, 'ruth', {
    ...{ name: 'Ruth Rad', body: 'leisure', language: 'de-easy' },
    ...{ way: 'post', contact: 'Gartenweg 3, 12345 Musterstadt' },
    why: 'Ich male gern. Ich will neue Leute treffen.',
    needs: 'Bitte einfache Sprache. Jemand soll mich an der Haltestelle abholen.',
  })
  on(town, -44, '09:30', async () => {
    await does(town, 'ina', inviteToVisit, {
      ...{ ...request('ruth'), meeting: meeting(town, 'leisure-4') },
      words: 'Wir freuen uns auf Sie.\n\nLinde holt Sie um 15:40 Uhr an der Haltestelle Rathausplatz ab.',
    })
    await does(town, 'ina', answerTold, request('ruth'))
  })
  // The meeting is cancelled, and she is told so by letter: what comes next is still to be said.
  on(town, -36, '09:30', async () => {
    await does(town, 'ina', answerTold, request('ruth'))
  })
  asks(-30, 'climbing', {
    ...{ name: 'Konrad Kante', organisation: 'Kletterhalle Hochhinaus' },
    ...{ way: 'mail', contact: 'kante@hochhinaus.example' },
    why: 'Wir suchen einen Ort für unsere Werbung.',
  })
  on(town, -24, '10:00', async () => {
    await does(town, 'ina', declineRequest, {
      ...request('climbing'),
      reason:
        'Danke, dass Sie an uns gedacht haben. Werbung machen wir für niemanden.\n\nWenn Sie mit uns einen Klettertag für alle planen möchten, sind Sie herzlich willkommen.',
    })
    await does(town, 'ina', answerTold, request('climbing'))
  })
  asks(-11, 'tarek', {
    ...{ name: 'Tarek Tal', body: 'leisure' },
    ...{ way: 'phone', contact: '0170 0000000, am besten nach 18 Uhr' },
    why: 'Ich spiele Rollstuhl-Basketball und möchte, dass mehr Leute das ausprobieren.',
    needs: 'Stufenloser Zugang und ein Tisch, unter den ein Rollstuhl passt.',
  })
  on(town, -2, '11:00', async () => {
    await does(town, 'ina', inviteToVisit, {
      ...{ ...request('tarek'), meeting: meeting(town, 'leisure-5') },
      words: 'Der Raum ist stufenlos. Wir stellen einen Tisch bereit, der hoch genug ist.',
    })
  })
  asks(-3, 'lea', {
    ...{ name: 'Lea Licht', body: 'ways' },
    ...{ way: 'mail', contact: 'lea.licht@beispiel.test' },
    why: 'Ich schiebe jeden Tag einen Kinderwagen durch die Stadt und kenne jede Kante.',
    needs: 'Treffen am Vormittag, oder jemand, der auf zwei Kinder aufpasst.',
  })
}
