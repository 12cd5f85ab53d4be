import { contribute } from '../../src/areas/decisions/commands/discuss.ts'
import type { PersonKey } from './people.ts'
import { does, known, on, type Town } from './town.ts'

interface Said {
  readonly day: number
  readonly by: PersonKey
  /** Whose words these are, where somebody else wrote them down. */
  readonly whose?: PersonKey
  readonly text: string
}

const said: readonly Said[] = [
  {
    day: -28,
    by: 'pia',
    whose: 'mara',
    text: 'Ich gehe gern abends weg. Allein traue ich mich nicht mit dem Bus zurück. Mit Begleitung geht es.',
  },
  { day: -27, by: 'hanna', text: 'Wir haben fünf Freiwillige, die begleiten möchten. Sie brauchen nur das Fahrgeld.' },
  { day: -24, by: 'gesine', text: 'Der Vorstand möchte gern helfen. Wir prüfen, was in diesem Jahr noch übrig ist.' },
  { day: -15, by: 'mara', text: 'Das ist weniger Geld, aber es geht jetzt los. Darüber freuen wir uns.' },
]

/** What is said under a recommendation before and after its answer. */
export function discussion(town: Town): void {
  for (const { day, by, whose, text } of said)
    on(town, day, '19:00', async () => {
      const forPerson = whose && known(town.person, whose)
      const recommendation = known(town.thing, 'recommendation purse')
      await does(town, by, contribute, { recommendation, contribution: text, forPerson })
    })
}
