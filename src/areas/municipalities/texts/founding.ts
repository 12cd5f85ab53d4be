import { text, texts } from '../../../foundation/language.ts'
import { easy } from './founding.easy.ts'
import { en } from './founding.en.ts'

export const de = {
  start: {
    title: 'Ein Netzwerk gründen',
    lead: 'Wir fragen nacheinander sieben Dinge. Das dauert etwa zehn Minuten. Sie können jederzeit aufhören und später weitermachen.',
    need: 'Das sollten Sie wissen',
    needs: [
      'wie Ihre Stadt, Ihre Gemeinde oder Ihr Landkreis heißt',
      'wer der Träger ist: der Verein oder die Stelle, die das Geld verwaltet und Menschen anstellt',
      'wen das Netzwerk zuerst erreichen will',
      'wie viel die Steuerungsgruppe entscheiden soll',
      'wer koordiniert: Name und E-Mail-Adresse',
    ],
    kept: 'Ihre Antworten werden nach jedem Schritt gespeichert und nach 14 Tagen gelöscht, wenn kein Netzwerk daraus wird. Die Adresse der Seite ist Ihr Schlüssel: Merken Sie sie sich, um später weiterzumachen, und geben Sie sie nicht weiter.',
    begin: 'Mit der ersten Frage anfangen',
  },
  next: 'Weiter',
  save: 'Antwort speichern',
  name: {
    title: 'Wie heißt Ihre Kommune?',
    label: 'Name der Stadt, der Gemeinde oder des Landkreises',
    hint: 'Zum Beispiel: Schneverdingen oder Landkreis Musterland',
  },
  kind: { title: 'Was für eine Kommune ist das?', label: 'Art', land: 'Bundesland' },
  place: {
    title: text<{ name: string }>('Wo liegt {name}?'),
    part: text<{ land: string }>('Ungefähr in {land}'),
    parts: { middle: 'in der Mitte', north: 'im Norden', east: 'im Osten', south: 'im Süden', west: 'im Westen' },
    hint: 'Danach setzen wir den Punkt auf die Karte. Ungefähr genügt.',
    exact: 'Ich kenne die Koordinaten',
    lat: 'Breitengrad',
    latHint: 'Zum Beispiel 49,59',
    lon: 'Längengrad',
    lonHint: 'Zum Beispiel 11,00',
    middleOf: text<{ land: string }>('{land}: in der Mitte'),
  },
  carrier: {
    title: 'Wer ist der Träger?',
    lead: 'Der Träger verwaltet das Geld und stellt Menschen an. Oft ist das ein Verein oder ein sozialer Träger, selten die Kommune selbst.',
    label: 'Name des Trägers',
    legalForm: 'Rechtsform',
    legalFormHint: 'Zum Beispiel: e.V., gGmbH, Körperschaft des öffentlichen Rechts',
    since: 'Träger seit',
    sinceHint: 'So genau, wie Sie es wissen: 2023, Mai 2023 oder 1. Mai 2023',
  },
  targetGroups: {
    title: 'Wen wollen Sie zuerst erreichen?',
    lead: 'Das legen Sie vor Ort fest, und es darf sich ändern. In Schneverdingen waren es zum Beispiel vier Gruppen, darunter ältere Menschen.',
    label: 'Zielgruppen',
    hint: 'Eine Gruppe in jede Zeile. Wenn Sie es noch nicht wissen, lassen Sie das Feld leer.',
    none: 'noch offen',
  },
  preset: {
    title: 'Wie viel entscheidet die Steuerungsgruppe?',
    lead: 'Jede Art hat sich bewährt. Sie können sie später ändern, und jede Arbeitsgruppe bekommt einen eigenen Auftrag.',
    label: 'So soll es bei uns sein',
  },
  coordination: {
    title: 'Wer koordiniert das Netzwerk?',
    lead: 'Diese Person richtet das Netzwerk ein und lädt die anderen ein. Später können es mehrere sein.',
    name: 'Vorname und Nachname',
    email: 'E-Mail-Adresse',
    emailHint: 'An diese Adresse schicken wir den Weg zum Anmelden. Sie steht auf keiner öffentlichen Seite.',
    demoHint: 'Zum Ausprobieren: Erfinden Sie einen Namen und eine Adresse. Es geht keine E-Mail hinaus.',
  },
  check: {
    title: 'Stimmt alles?',
    lead: 'Lesen Sie Ihre Antworten noch einmal. Alles lässt sich auch nach der Gründung ändern.',
    name: 'Kommune',
    kind: 'Art und Bundesland',
    place: 'Lage',
    carrier: 'Träger',
    targetGroups: 'Zielgruppen',
    preset: 'Entscheiden',
    coordination: 'Koordination',
    found: 'Netzwerk gründen',
    coordinates: text<{ lat: string; lon: string }>('{lat} Grad Nord, {lon} Grad Ost'),
    since: text<{ day: string }>('seit {day}'),
  },
  finished: {
    title: text<{ name: string }>('Das Netzwerk {name} ist gegründet'),
    lead: 'Die Koordination kann sich anmelden und Partner aufnehmen.',
    go: 'Zur Seite des Netzwerks',
  },
  expired: {
    title: 'Diese Gründung ist abgelaufen',
    lead: 'Nach 14 Tagen ohne Abschluss werden die Antworten gelöscht. Sie können neu anfangen.',
    again: 'Neu anfangen',
  },
  mail: {
    subject: text<{ name: string }>('Das Netzwerk {name} ist gegründet'),
    greeting: text<{ person: string }>('Guten Tag {person},'),
    founded: text<{ name: string }>('das Inklusionsnetzwerk {name} ist gegründet, und Sie koordinieren es.'),
    signIn: 'Anmelden und Partner aufnehmen',
    look: 'Die öffentliche Seite ansehen',
    mistake: 'Sie wissen nichts davon? Dann hat jemand Ihre Adresse verwechselt. Antworten Sie auf diese E-Mail.',
    sender: 'Augenhöhe',
  },
}

export const foundingTexts = texts(de, easy, en)
