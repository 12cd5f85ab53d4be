import type { Shape } from '../../../foundation/language.ts'
import type { productWords as de } from './product-words.ts'

export const productWords: Shape<typeof de> = {
  body: {
    word: 'Gremium',
    like: '',
    meaning:
      'Ein Gremium ist eine Gruppe von Menschen. Die Gruppe hat eine Aufgabe. Die Menschen treffen sich und entscheiden etwas.',
  },
  steeringGroup: {
    word: 'Steuerungs-Gruppe',
    like: '',
    meaning: 'Die Steuerungs-Gruppe denkt an das ganze Netzwerk. Sie sagt: Das sind unsere Ziele.',
  },
  workingGroup: {
    word: 'Arbeits-Gruppe',
    like: 'AG',
    meaning: 'Eine Arbeits-Gruppe arbeitet an einem Thema. Zum Beispiel am Thema Freizeit.',
  },
  carrier: {
    word: 'Träger',
    like: '',
    meaning:
      'Das Netzwerk gehört zu einem Träger. Der Träger passt auf das Geld auf. Der Träger unterschreibt Verträge.',
  },
  coordination: {
    word: 'Koordination',
    like: '',
    meaning: 'Das sind Menschen. Sie laden ein. Sie schreiben auf. Sie helfen weiter.',
  },
  partner: {
    word: 'Partner',
    like: '',
    meaning: 'Ein Partner macht im Netzwerk mit. Das kann ein Verein sein. Oder ein Amt. Oder ein Mensch.',
  },
  seat: {
    word: 'Sitz',
    like: '',
    meaning: 'Ein Sitz ist ein Platz in einem Gremium. Jeder Sitz hat 1 Stimme.',
  },
  delegate: {
    word: 'Delegierte Person',
    like: '',
    meaning: 'Diese Person spricht für einen Partner. Sie stimmt für den Partner ab.',
  },
  deputy: {
    word: 'Stell-Vertretung',
    like: '',
    meaning: 'Eine Person kann nicht kommen. Dann kommt die Stell-Vertretung. Sie darf auch abstimmen.',
  },
  assistant: {
    word: 'Assistenz',
    like: '',
    meaning: 'Die Assistenz hilft einer Person beim Mitmachen. Die Assistenz stimmt nicht ab.',
  },
  mandate: {
    word: 'Mandat',
    like: '',
    meaning: 'Ein Mandat sagt: Das darf ein Gremium. Zum Beispiel: Das Gremium darf selbst entscheiden.',
  },
  recommendation: {
    word: 'Empfehlung',
    like: '',
    meaning: 'Ein Gremium sagt: Das wollen wir. Eine andere Stelle entscheidet. Sie muss eine Antwort geben.',
  },
  resolution: {
    word: 'Beschluss',
    like: '',
    meaning: 'Ein Beschluss ist eine Entscheidung. Die Entscheidung gilt für alle.',
  },
  vote: {
    word: 'Abstimmung',
    like: '',
    meaning: 'Alle sagen ihre Meinung. Man sagt: Ja oder Nein. Jeder Sitz hat 1 Stimme.',
  },
  abstention: {
    word: 'Enthaltung',
    like: '',
    meaning: 'Jemand sagt nicht Ja. Und jemand sagt nicht Nein.',
  },
  quorum: {
    word: 'Beschluss-Fähigkeit',
    like: '',
    meaning: 'Genug Menschen sind da. Dann darf die Gruppe etwas beschließen.',
  },
  agenda: {
    word: 'Tages-Ordnung',
    like: '',
    meaning: 'Das ist eine Liste. In der Liste steht: Darüber sprechen wir beim Treffen.',
  },
  minutes: {
    word: 'Protokoll',
    like: '',
    meaning: 'Jemand schreibt beim Treffen mit. Dieser Text heißt Protokoll. Alle können den Text lesen.',
  },
  pace: {
    word: 'Tempo',
    like: '',
    meaning: 'Manche brauchen mehr Zeit. Manche brauchen weniger Zeit. Das ist das Tempo von einem Partner.',
  },
  leadTime: {
    word: 'Vorlauf',
    like: '',
    meaning: 'Das ist die Zeit vor einer Aufgabe. Zum Beispiel: Ich brauche vorher 2 Wochen.',
  },
  targetGroup: {
    word: 'Ziel-Gruppe',
    like: '',
    meaning: 'Das sind die Menschen für ein Angebot. Im Netzwerk entscheiden sie mit.',
  },
  barrier: {
    word: 'Barriere',
    like: '',
    meaning: 'Eine Barriere ist ein Hindernis. Zum Beispiel eine Stufe oder ein schwerer Satz.',
  },
  inclusion: {
    word: 'Inklusion',
    like: '',
    meaning: 'Inklusion heißt: Alle Menschen gehören dazu. Alle können mitmachen.',
  },
  easyLanguage: {
    word: 'Leichte Sprache',
    like: '',
    meaning:
      'Leichte Sprache verstehen viele Menschen gut. Sie hat feste Regeln. Menschen aus der Ziel-Gruppe prüfen die Texte.',
  },
}
