import { proposeGoal, setGoalState } from '../../src/areas/goals/commands.ts'
import { does, known, on, type Town } from './town.ts'

const wishes = [
  {
    key: 'market',
    day: -190,
    title: 'Alle kommen ohne Umweg auf den Wochenmarkt',
    why: 'Der Markt ist der Ort, an dem sich die Stadt trifft. Heute sind 12 von 20 Ständen stufenlos erreichbar.',
  },
  {
    key: 'offers',
    day: -189,
    title: 'Jedes Freizeitangebot sagt, was Menschen vorfinden',
    why: 'Rampe, Gebärdensprache, Begleitung: Wer das vorher weiß, traut sich hin.',
  },
  { key: 'sport', day: -240, title: 'Ein Sportfest, bei dem alle mitmachen', why: 'Nicht nur zuschauen.' },
  {
    key: 'work',
    day: -188,
    title: 'Zehn Praktikumsplätze mit Begleitung',
    why: 'Viele Betriebe wollen, wissen aber nicht, wie es geht.',
  },
  { key: 'homes', day: -187, title: 'Mehr Wohnungen ohne Stufen', why: 'Zweihundert von dreitausend sind zu wenig.' },
  { key: 'app', day: -186, title: 'Eine eigene App für die Stadt', why: 'Alles auf einen Blick.' },
  {
    key: 'concert',
    day: -12,
    title: 'Konzerte, die man sehen und hören kann',
    why: 'Gebärden, Übertitel und Platz für Rollstühle.',
  },
] as const

/** Goals in every state. */
export function goals(town: Town): void {
  for (const { key, day, title, why } of wishes)
    on(town, day, '12:30', async () => {
      town.thing.set(
        `goal ${key}`,
        await does(town, 'ina', proposeGoal, { title, why, ownerBody: known(town.body, 'steering') }),
      )
    })
  const becomes = (day: number, key: string, state: string, reason?: string) =>
    on(town, day, '18:15', async () => {
      await does(town, 'ina', setGoalState, {
        goal: known(town.thing, `goal ${key}`),
        state,
        ...(reason ? { reason } : {}),
      })
    })
  becomes(-239, 'sport', 'agreed')
  becomes(-179, 'market', 'agreed')
  becomes(-178, 'offers', 'agreed')
  becomes(-170, 'homes', 'waiting')
  becomes(
    -169,
    'app',
    'dropped',
    'Eine App hilft denen nicht, die kein neues Telefon haben. Die Webseite der Stadt kann dasselbe.',
  )
  becomes(-120, 'market', 'under-way')
  becomes(-98, 'sport', 'under-way')
  becomes(-97, 'sport', 'reached')
}
