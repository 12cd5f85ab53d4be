import type { Shape } from '../../../foundation/language.ts'
import type { help as de } from './help.ts'

export const help: Shape<typeof de> = {
  title: 'Hilfe',
  lead: 'Hier steht: Was ist Augenhöhe? Wie fangen Sie an? Was macht es leichter?',
  about: [
    {
      title: 'Was ist Augenhöhe?',
      text: 'Viele Menschen und Vereine wollen zusammen arbeiten. Sie sind sehr verschieden. Alle sind gleich wichtig. Mit Augenhöhe planen sie ihre Arbeit. Sie sehen: Wer ist dabei? Welche Ziele haben alle? Wann ist ein Treffen? Wer hat welche Aufgabe? Wer hat was entschieden?',
      links: [['/', 'Alle Netzwerke ansehen']],
    },
  ],
  first: 'So fangen Sie an',
  steps: [
    {
      title: 'Sie wollen nur schauen',
      text: 'Jedes Netzwerk hat eine Seite für alle. Sie müssen sich nicht anmelden. Wollen Sie mitmachen? Dann drücken Sie dort auf: Mitmachen.',
    },
    {
      title: 'Sie gehören zu einem Netzwerk',
      text: '- Melden Sie sich an.\n- Öffnen Sie die Seite: Heute.\n- Dort sehen Sie: Das wartet auf Sie.\n- Antworten Sie auf Einladungen. Das geht auch in der Mail.',
      links: [['/anmelden', 'Anmelden']],
    },
    {
      title: 'Sie sprechen für einen Partner',
      text: '- Lesen Sie die Seite von Ihrem Partner.\n- Schreiben Sie auf: So viel Zeit brauchen wir.\n- Schauen Sie nach: Wo haben wir einen Sitz?',
    },
    {
      title: 'Sie sind die Koordination',
      text: '- Tragen Sie die Partner ein. Sie können auch eine Tabelle nehmen.\n- Legen Sie die Gremien an. Geben Sie jedem Gremium seine Sitze.\n- Nehmen Sie die Menschen auf.\n- Laden Sie zum ersten Treffen ein.',
    },
    {
      title: 'Sie unterstützen einen Menschen',
      text: 'Sie sind die Assistenz. Sie dürfen alles lesen. Sie dürfen alles vorbereiten. Sie stimmen nicht ab. Der Mensch entscheidet selbst.',
    },
  ],
  ease: [
    {
      title: 'Das macht es leichter',
      text: '- Oben auf jeder Seite wählen Sie die Sprache. Es gibt auch einfaches Deutsch.\n- Sie können die Farben ändern.\n- Sie können die Schrift größer machen.\n- Sie können große Knöpfe wählen.\n- Ein Vorlese-Programm kann alle Seiten lesen.\n- Zu jedem Bild gibt es einen Text.\n- Beim Schreiben läuft keine Zeit ab.\n- Sie bleiben 30 Tage angemeldet.',
      links: [
        ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
        ['/gebaerdensprache', 'Gebärden-Sprache'],
        ['/darstellung', 'Ansicht ändern'],
        ['/hilfe/woerter', 'Wörter aus Augenhöhe'],
        ['/barrierefreiheit', 'Über die Barriere-Freiheit'],
      ],
    },
    {
      title: 'Mit der Tastatur',
      text: '- Drücken Sie die Tab-Taste. Dann gehen Sie einen Schritt weiter.\n- Drücken Sie Umschalt und Tab. Dann gehen Sie einen Schritt zurück.\n- Am Anfang kommt immer: Zum Inhalt. So kommen Sie schneller zum Text.\n- Drücken Sie die Eingabe-Taste. Dann öffnen Sie einen Link.\n- Drücken Sie die Leer-Taste. Dann machen Sie ein Häkchen.\n- Drücken Sie die Pfeil-Tasten. Dann wählen Sie eine Antwort.',
    },
  ],
  who: 'Wer hilft Ihnen?',
  coordination: 'Fragen Sie die Koordination von Ihrem Netzwerk. Auf der Seite „Menschen“ sehen Sie den Namen.',
  barrier: 'Hindert Sie etwas? Sagen Sie es uns. Sie bekommen in 1 Monat eine Antwort.',
  barrierLink: 'Hindernis melden',
  operator: 'Haben Sie Fragen zur Technik? Dann fragen Sie den Betreiber. Schreiben Sie. Oder rufen Sie an:',
  noRelay: 'Es gibt noch kein Gebärden-Telefon. Schreiben Sie uns bitte.',
}
