import { explainWord } from '../../src/areas/plain-language/commands/glossary.ts'
import type { PersonKey } from './people.ts'
import { does, on, type Town } from './town.ts'

interface Word {
  readonly who: PersonKey
  readonly day: number
  readonly word: string
  readonly meaning: string
  readonly like?: string
  readonly example?: string
}

const words: readonly Word[] = [
  {
    who: 'mara',
    day: -228,
    word: 'Selbstvertreter',
    like: 'Selbstvertretung, Selbstvertreterin',
    meaning: 'Ein Mensch mit Behinderung spricht für sich und für andere. Niemand spricht statt ihm.',
  },
  {
    who: 'ina',
    day: -227,
    word: 'stufenlos',
    meaning: 'Es gibt keine Stufe. Man kommt mit Rollstuhl, Rollator oder Kinderwagen hin.',
    example: 'Der Eingang vom Rathaus ist stufenlos.',
  },
  {
    who: 'jonas',
    day: -186,
    word: 'Freizeitangebot',
    like: 'Ferienangebot',
    meaning: 'Etwas, das man in der freien Zeit machen kann. Zum Beispiel ein Kurs, ein Ausflug oder ein Chor.',
  },
  {
    who: 'selma',
    day: -185,
    word: 'Gebärdensprache',
    like: 'DGS',
    meaning: 'Eine Sprache mit den Händen, dem Gesicht und dem Körper. Viele gehörlose Menschen sprechen sie.',
  },
  {
    who: 'anton',
    day: -160,
    word: 'Blindenleitsystem',
    like: 'Leitstreifen, Leitsystem',
    meaning: 'Streifen mit Rillen auf dem Boden. Blinde Menschen ertasten sie mit dem Stock und finden so den Weg.',
    example: 'An der Haltestelle Markt führt ein Streifen zum Einstieg.',
  },
  {
    who: 'rosa',
    day: -159,
    word: 'Tastmodell',
    like: 'Bronzemodell',
    meaning: 'Ein kleiner Nachbau zum Anfassen. Wer nicht sieht, kann die Stadt mit den Händen lesen.',
  },
  {
    who: 'selma',
    day: -120,
    word: 'Übertitel',
    meaning: 'Was gesprochen oder gesungen wird, steht als Text über der Bühne.',
  },
  {
    who: 'fatma',
    day: -95,
    word: 'Begleitung',
    meaning: 'Ein Mensch geht mit und hilft, wo es nötig ist. Die Begleitung zahlt keinen Eintritt.',
  },
  {
    who: 'ina',
    day: -94,
    word: 'Barrierefreiheit',
    like: 'barrierefrei',
    meaning: 'Alle können etwas ohne fremde Hilfe benutzen. Zum Beispiel ein Haus, einen Bus oder eine Internetseite.',
  },
  {
    who: 'ina',
    day: -70,
    word: 'Bordstein',
    like: 'Bordsteinkante',
    meaning: 'Die Kante zwischen Straße und Gehweg. Ein hoher Bordstein hilft beim Einsteigen in den Bus.',
  },
  {
    who: 'ina',
    day: -40,
    word: 'Praktikumsplatz',
    like: 'Praktikum',
    meaning: 'Man arbeitet einige Wochen in einem Betrieb mit. So lernt man die Arbeit kennen.',
  },
  {
    who: 'tara',
    day: -15,
    word: 'Ersatzhalt',
    like: 'Ersatzhaltestelle',
    meaning: 'Hier hält der Bus, solange an der richtigen Haltestelle gebaut wird.',
  },
]

/** What Musterstadt has explained in its year: whoever was asked wrote it down. */
export function explainedWords(town: Town): void {
  for (const { who, day, ...word } of words)
    on(town, day, '17:45', async () => {
      await does(town, who, explainWord, word)
    })
}
