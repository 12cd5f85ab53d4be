import { texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  directory: { title: 'Inklusionsnetzwerke', lead: 'Hier arbeiten Städte und Gemeinden, Vereine und Menschen auf Augenhöhe zusammen.' },
  refusals: { 'slug-taken': 'Diese Adresse hat schon ein anderes Netzwerk. Wählen Sie eine andere.' },
  problems: { 'slug-looks-wrong': 'Eine Adresse besteht aus kleinen Buchstaben, Ziffern und Bindestrichen, zum Beispiel musterstadt.' },
  done: { 'network-founded': 'Das Netzwerk ist gegründet.' },
  facts: { 'network-founded': '{who} hat das Netzwerk gegründet.' },
}

export const municipalityTexts = texts(de, easy, en)
