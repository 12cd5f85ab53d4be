import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  title: {
    working:
      '{count, plural, =0 {Das Netzwerk {name}} one {1 Partner arbeitet mit im Netzwerk {name}} other {# Partner arbeiten mit im Netzwerk {name}}}',
    model: 'Ein Vorbild: {name}',
  },
  lead: {
    working: 'Hier sehen Sie: Wer macht mit? Was haben wir vor? Wer entscheidet? Und wie können Sie mitmachen?',
    fresh: 'Dieses Netzwerk hat gerade angefangen. Bald sehen Sie hier: Wer macht mit? Und wer entscheidet was?',
    model:
      'Das Projekt heißt „Kommune Inklusiv“. Es war von 2017 bis 2023. 5 Orte haben gezeigt: So geht ein gutes Netzwerk. Das ist ein Ort davon.',
  },
  modelNotice:
    'Das sind nur Angaben über den Ort. Niemand arbeitet hier. Es gibt hier keine Treffen und keine Nachrichten. Manches wissen wir nicht. Dann steht das dort.',
  today: 'Ihre Seite „Heute“ öffnen',
  join: 'Mitmachen',
  rules: 'Regeln ansehen',
  keepFacts: 'Angaben ändern',
  numbers: {
    goals: '{count, plural, one {gemeinsames Ziel} other {gemeinsame Ziele}}',
    bodies: '{count, plural, one {Gremium} other {Gremien}}',
    answers:
      '{count, plural, one {Antwort auf eine Empfehlung in diesem Jahr} other {Antworten auf Empfehlungen in diesem Jahr}}',
  },
  bouquet: {
    who: 'Diese Partner machen mit',
    title: 'Das Netzwerk ist wie ein Blumen-Strauß',
    empty: 'Eine leere Vase. Noch macht kein Partner mit.',
    caption:
      'Wir sind bunt. Jeder Partner ist eine Blume. Alle Blumen sind gleich groß. Manche Blumen sind noch zu. Diese Partner sind neu dabei.',
    emptyCaption: 'Hier wächst bald ein Blumen-Strauß. Jeder Partner ist dann eine Blume.',
    says: '{count, plural, one {1 Partner} other {# Partner. Alle sind gleich groß}}: {groups}.',
    group: '{name}: {count}',
    fresh: 'Neu dabei: {count}.',
    freshLegend: 'Neu dabei',
    list: 'Das Gleiche als Tabelle: {count, plural, one {der Partner} other {alle # Partner}}',
    table: 'Diese Partner machen mit',
    name: 'Name',
    kind: 'Art',
    strengths: 'Stärken',
    joined: 'Dabei',
    isFresh: 'neu',
    isNot: 'länger',
    person: '1 Person allein',
  },
  goals: { title: 'Das haben wir vor', none: 'Noch haben wir kein Ziel. Wir sprechen darüber.' },
  bodies: {
    title: 'Wer entscheidet was?',
    none: 'Noch gibt es kein Gremium. Das erste Gremium ist meistens die Steuerungs-Gruppe.',
    all: 'Mehr über die Gremien',
  },
  answers: {
    title: 'Das ist aus Empfehlungen geworden',
    on: 'am {day}',
    from: 'Die Empfehlung kommt von: {body}. Die Antwort kommt von: {decider}.',
    self: 'Entschieden hat: {body}.',
    all: 'Alle Beschlüsse',
    carrier: 'Träger',
    council: 'Rat von der Stadt oder Gemeinde',
  },
  about: {
    title: 'Das Netzwerk',
    kind: 'Ort',
    area: 'Gebiet',
    carriers: 'Träger',
    groups: 'Diese Menschen zuerst',
    lifeAreas: 'Themen aus dem Leben',
    examples: 'Beispiele',
    afterFunding: 'Nach der Förderung',
    partners: 'Partner',
    goals: 'Gemeinsame Ziele',
    place: 'Hier ist der Ort',
    degrees: '{lat} Grad Nord, {lon} Grad Ost',
    map: 'Karte: {name} in Deutschland',
    mapText: 'Eine Karte von Deutschland mit 1 Punkt: {name} in {land}.',
    spanUnknown: 'Von wann bis wann? Dazu gibt es keine Angabe.',
  },
  joining: {
    title: 'Mitmachen',
    request: 'Jetzt anfragen',
    lead: 'Sie können mitmachen. Kommen Sie allein oder mit anderen. Auch Vereine und Firmen machen mit.',
    open: 'Hier sind alle Menschen willkommen: {bodies}. Kommen Sie einfach.',
    free: 'Hier sind Sitze frei: {bodies}. Für wen sind die Sitze? Das steht beim Gremium.',
    ask: 'Sprechen Sie einen Partner an. Zum Beispiel: {partners}.',
    carrier: 'Fragen Sie den Träger nach der Koordination. Der Träger ist: {carrier}.',
    coordination:
      'Die Koordination sagt Ihnen: Dann ist das nächste Treffen. Sie fragt auch: Was brauchen Sie beim Treffen?',
  },
  refusals: {},
  problems: {},
  done: {},
  facts: {},
}
