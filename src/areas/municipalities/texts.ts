import { text, texts } from '../../foundation/language.ts'
import { easy } from './texts.easy.ts'
import { en } from './texts.en.ts'

export const de = {
  kinds: {
    city: 'Stadt',
    municipality: 'Gemeinde',
    'collective-municipality': 'Verbandsgemeinde',
    district: 'Landkreis',
  },
  notDocumented: 'nicht dokumentiert',
  sort: { model: 'Modellkommune', demo: 'Vorführung', working: 'arbeitet hier' },
  directory: {
    title: 'Inklusionsnetzwerke auf Augenhöhe',
    lead: 'Hier haben Netzwerke für Inklusion ihren gemeinsamen Arbeitsplatz. Vereine, Betriebe, Selbstvertretungen und Verwaltungen sind verschieden, und sie beraten und entscheiden als Gleiche.',
    heading: 'Alle Netzwerke',
    search: 'Netzwerke suchen',
    searchField: 'Ort oder Bundesland',
    find: 'Netzwerk suchen',
    count: text<{ count: number }>('{count, plural, =0 {Kein Netzwerk} one {Ein Netzwerk} other {# Netzwerke}}'),
    found: text<{ count: number; search: string }>(
      '{count, plural, =0 {Kein Netzwerk} one {Ein Netzwerk} other {# Netzwerke}} zu „{search}“',
    ),
    nothing: 'Dazu gibt es kein Netzwerk.',
    nothingNext: 'Prüfen Sie die Schreibweise, oder suchen Sie nach dem Bundesland.',
    none: 'Es gibt noch kein Netzwerk.',
    noneNext: 'Gründen Sie das erste. Das dauert etwa zehn Minuten.',
    map: 'Karte: wo die Netzwerke liegen',
    mapText: text<{ count: number; names: string }>(
      '{count, plural, one {Ein Punkt} other {# Punkte}} auf einer Karte von Deutschland: {names}. Die Liste daneben sagt dasselbe.',
    ),
    tryOut: 'Zum Ausprobieren',
    tryOutText:
      'Musterstadt ist ein erfundenes Netzwerk. Sehen Sie sich alles an, und ändern Sie, was Sie möchten. Alle Personen und Organisationen sind erfunden.',
    tryOutSignIn: 'Als Person aus Musterstadt anmelden',
    tryOutLook: 'Die öffentliche Seite ansehen',
    models: 'Was sind Modellkommunen?',
    modelsText:
      'Fünf Kommunen haben von 2017 bis 2023 in „Kommune Inklusiv“ gezeigt, wie solche Netzwerke gelingen. Ihre Seiten zeigen, was darüber öffentlich dokumentiert ist. Hier arbeitet dort niemand.',
    foundOwn: 'Ein eigenes Netzwerk gründen',
    foundText: 'Sieben Fragen, eine nach der anderen. Was Sie noch nicht wissen, ergänzen Sie später.',
    foundLink: 'Netzwerk gründen',
  },
  refusals: {
    'slug-taken': 'Diese Adresse hat schon ein anderes Netzwerk. Wählen Sie eine andere.',
    'operators-only':
      'Ein Netzwerk gründet, wer diese Installation betreibt. Schreiben Sie an die Adresse im Impressum, wenn Sie eines gründen möchten.',
    'founding-expired': 'Diese Antworten sind nach 14 Tagen gelöscht worden. Fangen Sie noch einmal an.',
    'founding-finished': 'Dieses Netzwerk ist schon gegründet.',
    'answers-missing': text<{ count: number }>(
      '{count, plural, one {Eine Frage ist} other {# Fragen sind}} noch offen. Beantworten Sie zuerst alle.',
    ),
    'rules-unchanged': 'Sie haben nichts geändert. Die Fassung bleibt, wie sie ist.',
    'target-group-known': 'Diese Zielgruppe steht schon in der Liste. Ändern Sie den Eintrag dort.',
  },
  problems: {
    'slug-looks-wrong':
      'Eine Adresse besteht aus kleinen Buchstaben, Ziffern und Bindestrichen, zum Beispiel musterstadt.',
    'known-day-looks-wrong':
      'Schreiben Sie ein Jahr, einen Monat oder einen Tag, zum Beispiel 2023, Mai 2023 oder 1. Mai 2023.',
    'degrees-look-wrong': 'Schreiben Sie eine Zahl mit Komma, zum Beispiel 49,59.',
    'outside-germany': 'Dieser Ort liegt nicht in Deutschland. Prüfen Sie die Zahl.',
    'both-or-none': 'Schreiben Sie beide Zahlen, oder lassen Sie beide Felder leer.',
    'ends-before-it-begins': 'Das Ende liegt vor dem Anfang. Prüfen Sie beide Angaben.',
    'rules-basis-missing': 'Schreiben Sie, wo die Änderung beschlossen wurde: Gremium, Tag und Nummer.',
    'papers-before-invitation':
      'Unterlagen kommen mit der Einladung oder danach. Schreiben Sie höchstens so viele Tage wie bei der Einladung.',
  },
  done: {
    'network-founded': 'Das Netzwerk ist gegründet.',
    'founding-finished': 'Das Netzwerk ist gegründet. Die Koordination kann sich jetzt anmelden.',
    'network-changed': 'Die Angaben sind gespeichert.',
    'carrier-added': 'Der Träger ist eingetragen.',
    'carrier-changed': 'Der Träger ist gespeichert.',
    'target-group-added': 'Die Zielgruppe ist eingetragen.',
    'target-group-changed': 'Die Zielgruppe ist gespeichert.',
    'rules-changed': 'Die Regeln sind gespeichert. Sie gelten ab jetzt.',
  },
  facts: {
    'network-founded': '{who} hat das Netzwerk gegründet.',
    'founding-begun': '{who} hat angefangen, ein Netzwerk zu gründen.',
    'founding-answered': '{who} hat eine Frage zur Gründung beantwortet.',
    'founding-finished': '{who} hat die Gründung abgeschlossen.',
    'network-changed': '{who} hat die Angaben zum Netzwerk geändert.',
    'carrier-added': '{who} hat einen Träger eingetragen.',
    'carrier-changed': '{who} hat die Angaben zu einem Träger geändert.',
    'target-group-added': '{who} hat eine Zielgruppe eingetragen.',
    'target-group-changed': '{who} hat eine Zielgruppe geändert.',
    'rules-changed': '{who} hat die Regeln geändert.',
  },
}

export const municipalityTexts = texts(de, easy, en)
