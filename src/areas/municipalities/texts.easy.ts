import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  directory: { title: 'Netzwerke für Inklusion', lead: 'Viele Menschen und Vereine arbeiten hier zusammen. Alle sind gleich wichtig.' },
  refusals: { 'slug-taken': 'Diese Adresse gibt es schon. Wählen Sie eine andere Adresse.' },
  problems: { 'slug-looks-wrong': 'Nehmen Sie nur kleine Buchstaben, Zahlen und Striche. Zum Beispiel: musterstadt' },
  done: { 'network-founded': 'Das Netzwerk ist jetzt da.' },
  facts: { 'network-founded': '{who} hat das Netzwerk angefangen.' },
}
