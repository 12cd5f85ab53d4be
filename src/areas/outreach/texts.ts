import { text, texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  title: {
    working: text<{ name: string; count: number; kind: string }>(
      '{count, plural, =0 {Das Inklusionsnetzwerk {name}} one {Ein Partner arbeitet in {name} an {kind, select, city {einer Stadt} district {einem Landkreis} other {einer Gemeinde}} für alle} other {# Partner arbeiten in {name} an {kind, select, city {einer Stadt} district {einem Landkreis} other {einer Gemeinde}} für alle}}',
    ),
    model: text<{ name: string }>('Modellkommune {name}'),
  },
  lead: {
    working: 'Hier sehen Sie, wer dabei ist, woran wir arbeiten, wer was entscheidet und wie Sie mitmachen können.',
    fresh:
      'Dieses Netzwerk hat gerade angefangen. Hier wächst die Seite, auf der alle sehen, wer dabei ist und wer was entscheidet.',
    model:
      'Fünf Kommunen haben von 2017 bis 2023 in „Kommune Inklusiv“ gezeigt, wie Inklusionsnetzwerke gelingen. Das ist eine davon.',
  },
  modelNotice:
    'Diese Seite zeigt öffentlich dokumentierte Tatsachen. Hier arbeitet niemand: Es gibt keine Konten, keine Treffen und keine Nachrichten. Wo nichts dokumentiert ist, steht das dabei.',
  today: 'Ihre Seite „Heute“ öffnen',
  join: 'Mitmachen',
  rules: 'Regeln ansehen',
  keepFacts: 'Angaben ändern',
  numbers: {
    goals: text<{ count: number }>('{count, plural, one {gemeinsames Ziel} other {gemeinsame Ziele}}'),
    bodies: text<{ count: number }>('{count, plural, one {Gremium} other {Gremien}}'),
    answers: text<{ count: number }>(
      '{count, plural, one {Antwort auf eine Empfehlung in diesem Jahr} other {Antworten auf Empfehlungen in diesem Jahr}}',
    ),
  },
  bouquet: {
    who: 'Wer dabei ist',
    title: 'Das Netzwerk als Blumenstrauß',
    empty: 'Eine leere Vase: Noch ist kein Partner eingetragen.',
    caption: 'So bunt sind wir: eine Blume je Partner, alle gleich groß. Eine Knospe ist neu dabei.',
    emptyCaption: 'Hier blüht bald für jeden Partner eine Blume, alle gleich groß.',
    says: text<{ count: number; groups: string }>(
      '{count, plural, one {Ein Partner} other {# Partner, alle gleich groß gezeichnet}}: {groups}.',
    ),
    group: text<{ name: string; count: number }>('{name}: {count}'),
    fresh: text<{ count: number }>('Neu dabei: {count}.'),
    freshLegend: 'Neu dabei',
    list: text<{ count: number }>('Dasselbe als Tabelle: {count, plural, one {der Partner} other {alle # Partner}}'),
    table: 'Partner des Netzwerks',
    name: 'Name',
    kind: 'Art',
    strengths: 'Stärken',
    joined: 'Dabei',
    isFresh: 'neu',
    isNot: 'länger',
    person: 'Eine einzelne Person',
  },
  goals: { title: 'Was wir vorhaben', none: 'Noch ist kein Ziel vereinbart. Die Partner beraten darüber.' },
  bodies: {
    title: 'Wer entscheidet was?',
    none: 'Noch gibt es kein Gremium. Das erste ist meistens die Steuerungsgruppe.',
    all: 'Alles zu den Gremien',
  },
  answers: {
    title: 'Was aus Empfehlungen wurde',
    on: text<{ day: string }>('am {day}'),
    from: text<{ body: string; decider: string }>('Empfehlung von: {body}. Antwort von: {decider}.'),
    self: text<{ body: string }>('{body} hat selbst entschieden.'),
    all: 'Alle Beschlüsse',
    carrier: 'Träger',
    council: 'Rat der Kommune',
  },
  about: {
    title: 'Das Netzwerk',
    kind: 'Kommune',
    area: 'Gebiet',
    carriers: 'Träger',
    groups: 'Zielgruppen',
    lifeAreas: 'Lebensbereiche',
    examples: 'Beispiele',
    afterFunding: 'Nach der Förderung',
    partners: 'Partner',
    goals: 'Gemeinsame Ziele',
    place: 'Lage',
    degrees: text<{ lat: string; lon: string }>('{lat} Grad Nord, {lon} Grad Ost'),
    map: text<{ name: string }>('Karte: {name} in Deutschland'),
    mapText: text<{ name: string; land: string }>('Ein Punkt auf einer Karte von Deutschland: {name} in {land}.'),
    spanUnknown: 'Zeitraum nicht dokumentiert',
  },
  joining: {
    title: 'Mitmachen',
    request: 'Anfrage stellen',
    lead: 'Ob als Verein, als Betrieb, als Gruppe oder für sich allein: Sie können mitmachen.',
    open: text<{ bodies: string }>('Kommen Sie einfach dazu: {bodies}. Dort ist jeder Mensch willkommen.'),
    free: text<{ bodies: string }>('Sitze sind frei: {bodies}. Für wen, steht auf der Seite des Gremiums.'),
    ask: text<{ partners: string }>('Sprechen Sie einen Partner an, zum Beispiel: {partners}.'),
    carrier: text<{ carrier: string }>('Fragen Sie beim Träger nach der Koordination: {carrier}.'),
    coordination:
      'Die Koordination sagt Ihnen, wann das nächste Treffen ist. Sie fragt auch, was Sie brauchen, um gut dabei zu sein.',
  },
  refusals: {},
  problems: {},
  done: {},
  facts: {},
}

export const outreachTexts = texts(de, easy, en)
