import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const easy: Shape<typeof de> = {
  kinds: {
    city: 'Stadt',
    municipality: 'Gemeinde',
    'collective-municipality': 'Verbands-Gemeinde',
    district: 'Land-Kreis',
  },
  notDocumented: 'Dazu gibt es keine Angabe.',
  sort: { model: 'Vorbild', demo: 'zum Ausprobieren', working: 'arbeitet hier' },
  directory: {
    title: 'Netzwerke für Inklusion',
    lead: 'Hier arbeiten viele Menschen und Vereine zusammen. Sie sind verschieden. Alle sind gleich wichtig.',
    heading: 'Alle Netzwerke',
    search: 'Netzwerke suchen',
    searchField: 'Ort oder Bundes-Land',
    find: 'Netzwerk suchen',
    count: '{count, plural, =0 {Kein Netzwerk} one {1 Netzwerk} other {# Netzwerke}}',
    found: '{count, plural, =0 {Kein Netzwerk} one {1 Netzwerk} other {# Netzwerke}} zu „{search}“',
    nothing: 'Wir haben kein Netzwerk gefunden.',
    nothingNext: 'Prüfen Sie das Wort. Oder suchen Sie nach dem Bundes-Land.',
    none: 'Es gibt noch kein Netzwerk.',
    noneNext: 'Gründen Sie das erste Netzwerk. Das dauert etwa 10 Minuten.',
    map: 'Karte: Hier sind die Netzwerke',
    mapText:
      '{count, plural, one {1 Punkt} other {# Punkte}} auf einer Karte von Deutschland: {names}. Die Liste sagt das Gleiche.',
    tryOut: 'Zum Ausprobieren',
    tryOutText:
      'Musterstadt gibt es nicht wirklich. Sie können dort alles ansehen. Sie können alles ändern. Nichts geht dabei kaputt. Alle Personen und alle Gruppen sind erfunden.',
    tryOutSignIn: 'Als Person aus Musterstadt anmelden',
    tryOutLook: 'Musterstadt ansehen',
    models: 'Was ist ein Vorbild?',
    modelsText:
      'Das Projekt heißt „Kommune Inklusiv“. Es war von 2017 bis 2023. 5 Orte haben mitgemacht. Sie haben gezeigt: So geht ein gutes Netzwerk. Sie sehen hier nur Angaben. Dort arbeitet hier niemand.',
    foundOwn: 'Selbst ein Netzwerk gründen',
    foundText: 'Sie bekommen 7 Fragen. Sie wissen etwas noch nicht? Dann schreiben Sie es später.',
    foundLink: 'Netzwerk gründen',
  },
  refusals: {
    'slug-taken': 'Diese Adresse gibt es schon. Wählen Sie eine andere Adresse.',
    'operators-only':
      'Das macht der Betreiber von dieser Seite. Möchten Sie ein Netzwerk gründen? Die Adresse steht im Impressum.',
    'founding-expired': 'Ihre Antworten sind gelöscht. Das passiert nach 14 Tagen. Fangen Sie noch einmal an.',
    'founding-finished': 'Dieses Netzwerk gibt es schon.',
    'answers-missing':
      '{count, plural, one {1 Antwort fehlt} other {# Antworten fehlen}} noch. Beantworten Sie zuerst alle Fragen.',
    'rules-unchanged': 'Sie haben nichts geändert. Die Regeln bleiben so.',
    'target-group-known': 'Diese Gruppe steht schon in der Liste. Ändern Sie die Gruppe dort.',
  },
  problems: {
    'slug-looks-wrong': 'Nehmen Sie nur kleine Buchstaben, Zahlen und Striche. Zum Beispiel: musterstadt',
    'known-day-looks-wrong':
      'Schreiben Sie ein Jahr, einen Monat oder einen Tag. Zum Beispiel: 2023. Oder: Mai 2023. Oder: 1. Mai 2023.',
    'degrees-look-wrong': 'Schreiben Sie eine Zahl mit Komma. Zum Beispiel: 49,59',
    'outside-germany': 'Dieser Ort ist nicht in Deutschland. Prüfen Sie die Zahl.',
    'both-or-none': 'Schreiben Sie beide Zahlen. Oder lassen Sie beide Felder leer.',
    'ends-before-it-begins': 'Das Ende ist vor dem Anfang. Prüfen Sie die Angaben.',
    'rules-basis-missing': 'Wo haben Sie das beschlossen? Schreiben Sie Gremium, Tag und Nummer.',
    'papers-before-invitation':
      'Zuerst kommt die Einladung. Dann kommen die Unterlagen. Schreiben Sie hier eine kleinere Zahl.',
  },
  done: {
    'network-founded': 'Das Netzwerk ist jetzt da.',
    'founding-finished': 'Das Netzwerk ist jetzt da. Die Koordination kann sich jetzt anmelden.',
    'network-changed': 'Die Angaben sind gespeichert.',
    'carrier-added': 'Der Träger steht jetzt in der Liste.',
    'carrier-changed': 'Der Träger ist gespeichert.',
    'target-group-added': 'Die Gruppe steht jetzt in der Liste.',
    'target-group-changed': 'Die Gruppe ist gespeichert.',
    'rules-changed': 'Die Regeln sind gespeichert. Sie gelten ab jetzt.',
  },
  facts: {
    'network-founded': '{who} hat das Netzwerk gegründet.',
    'founding-begun': '{who} hat mit einem neuen Netzwerk angefangen.',
    'founding-answered': '{who} hat eine Frage beantwortet.',
    'founding-finished': '{who} hat das Netzwerk gegründet.',
    'network-changed': '{who} hat Angaben geändert.',
    'carrier-added': '{who} hat einen Träger aufgeschrieben.',
    'carrier-changed': '{who} hat bei einem Träger etwas geändert.',
    'target-group-added': '{who} hat eine Gruppe aufgeschrieben.',
    'target-group-changed': '{who} hat bei einer Gruppe etwas geändert.',
    'rules-changed': '{who} hat die Regeln geändert.',
  },
}
