import type { Passage } from './passage.ts'

const about: readonly Passage[] = [
  {
    title: 'Was ist Augenhöhe?',
    text: 'Augenhöhe ist der gemeinsame Arbeitsplatz eines Inklusionsnetzwerks. Vereine, Ämter, Unternehmen und Menschen arbeiten hier gleichberechtigt zusammen, auch wenn sie sehr verschieden sind. Sie sehen, wer dabei ist, welche Ziele alle haben, wann sich wer trifft, wer was übernimmt und was aus einer Empfehlung geworden ist.',
    links: [['/', 'Alle Netzwerke ansehen']],
  },
]

const steps: readonly Passage[] = [
  {
    title: 'Sie schauen sich um',
    text: 'Jedes Netzwerk hat eine öffentliche Seite. Dafür brauchen Sie keinen Zugang. Wenn Sie mitmachen möchten, fragen Sie dort an: mit dem Knopf „Mitmachen“.',
  },
  {
    title: 'Sie gehören zu einem Netzwerk',
    text: '1. Melden Sie sich mit Ihrer E-Mail-Adresse an.\n2. Öffnen Sie die Seite „Heute“. Dort steht, was auf Sie wartet und wann Sie sich treffen.\n3. Beantworten Sie Einladungen. Das geht auch direkt aus der Mail.',
    links: [['/anmelden', 'Anmelden']],
  },
  {
    title: 'Sie sprechen für einen Partner',
    text: '1. Lesen Sie das Profil Ihrer Organisation und ergänzen Sie es.\n2. Schreiben Sie auf, wie viel Vorlauf Sie brauchen. Danach richten sich die Fristen Ihrer Aufgaben.\n3. Sehen Sie nach, in welchen Gremien Ihre Organisation einen Sitz hat.',
  },
  {
    title: 'Sie koordinieren ein Netzwerk',
    text: '1. Tragen Sie die Partner ein oder lesen Sie eine Tabelle ein, die Sie schon haben.\n2. Legen Sie die Gremien an und besetzen Sie die Sitze.\n3. Nehmen Sie die Menschen auf, die mitarbeiten.\n4. Laden Sie zum ersten Treffen ein.',
  },
  {
    title: 'Sie unterstützen jemanden',
    text: 'Als Assistenz lesen Sie alles mit und bereiten vor. Sie stimmen nicht ab und entscheiden nicht. So ist immer klar, wer gesprochen hat.',
  },
]

const ease: readonly Passage[] = [
  {
    title: 'Lesen und Bedienen leichter machen',
    text: '- Die Sprache wechseln Sie oben auf jeder Seite: Deutsch, einfaches Deutsch oder Englisch.\n- Unter „Darstellung“ stellen Sie Farben, Schriftgröße, Schrift, Abstände und größere Knöpfe ein.\n- Alles lässt sich im Browser bis 400 Prozent vergrößern.\n- Die Seiten haben Überschriften, Listen und Beschriftungen für Vorleseprogramme. Bilder und Diagramme gibt es immer auch als Text.\n- Die Seiten kommen ohne Skripte aus und laufen auch auf alten Geräten.\n- Beim Schreiben läuft keine Zeit ab. Ihre Anmeldung hält 30 Tage.',
    links: [
      ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
      ['/gebaerdensprache', 'Gebärdensprache'],
      ['/darstellung', 'Darstellung einstellen'],
      ['/hilfe/woerter', 'Wörter aus Augenhöhe'],
      ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit'],
    ],
  },
  {
    title: 'Mit der Tastatur',
    text: '- Mit der Tabulatortaste gehen Sie vorwärts, mit Umschalttaste und Tabulatortaste zurück.\n- Der erste Halt auf jeder Seite ist „Zum Inhalt“. Damit überspringen Sie den Kopf der Seite.\n- Die Eingabetaste öffnet einen Link und drückt einen Knopf.\n- Die Leertaste setzt ein Häkchen. Mit den Pfeiltasten wählen Sie eine von mehreren Möglichkeiten.\n- Eigene Tastenkürzel gibt es nicht. So stören wir Ihr Vorleseprogramm nicht.',
  },
]

export const help = {
  title: 'Hilfe',
  lead: 'Was Augenhöhe ist, wie Sie anfangen, und was Ihnen das Lesen und Bedienen leichter macht.',
  about,
  first: 'Erste Schritte',
  steps,
  ease,
  who: 'Wer hilft weiter?',
  coordination:
    'Fragen zu Ihrem Netzwerk beantwortet die Koordination. Wer das ist, steht auf der Seite „Menschen“ Ihres Netzwerks.',
  barrier: 'Etwas hindert Sie? Melden Sie es. Sie bekommen innerhalb eines Monats eine Antwort.',
  barrierLink: 'Barriere melden',
  operator:
    'Bei Fragen zur Technik hilft, wer diese Installation betreibt. Sie können schreiben, anrufen oder über einen Gebärdendienst anrufen:',
  noRelay:
    'Ein Gebärdentelefon ist noch nicht eingetragen. Schreiben Sie uns dann bitte, oder melden Sie es als Barriere.',
}
