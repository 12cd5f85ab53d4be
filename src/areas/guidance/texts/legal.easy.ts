import type { Shape } from '../../../foundation/language.ts'
import type { legal as de } from './legal.ts'

export const legal: Shape<typeof de> = {
  missing: 'Das steht hier noch nicht',
  missingHow: 'Das weiß nur der Betreiber. Der Betreiber meldet sich an. Dann schreibt er es auf die Seite: Betrieb.',
  missingLink: 'Seite für den Betreiber öffnen',
  imprint: {
    title: 'Impressum',
    lead: 'Hier steht: Wer betreibt diese Seiten?',
    content: 'Wer schreibt die Texte?',
    contentText:
      'Jedes Netzwerk schreibt seine Texte selbst. Fragen Sie die Koordination von dem Netzwerk. Für die Technik fragen Sie den Betreiber.',
    software: 'Das Programm',
    softwareText: 'Das Programm heißt Augenhöhe. Es ist frei. Die Lizenz heißt EUPL 1.2.',
    law: 'Ein Gesetz verlangt diese Angaben. Es heißt Digitale-Dienste-Gesetz.',
    responsible: 'Dieser Mensch ist für die Texte verantwortlich',
  },
  privacy: {
    title: 'Daten-Schutz',
    lead: 'Hier steht: Was wissen wir über Sie? Was dürfen Sie verlangen?',
    body: 'Wer ist verantwortlich?',
    officer: 'Wer passt auf die Daten auf?',
    basis: 'Welches Gesetz gilt?',
    basisOf: {
      municipality:
        'Eine Stadt oder eine Gemeinde betreibt diese Seiten. Das ist ihre Aufgabe. Dafür darf sie Ihre Daten speichern. So sagt es ein Gesetz zum Daten-Schutz.',
      association:
        'Ein Verein betreibt diese Seiten. Sie arbeiten im Netzwerk mit. Dafür darf der Verein Ihre Daten speichern. So sagt es ein Gesetz zum Daten-Schutz.',
      other: 'Das weiß der Betreiber. Fragen Sie den Betreiber.',
    },
    cookieBasis: 'Ohne diese Cookies geht die Seite nicht richtig. Darum fragen wir Sie nicht danach.',
    supervision: 'Wer prüft den Daten-Schutz?',
    supervisionText: 'Hier können Sie sich beschweren:',
    hosting: 'Wo liegen die Daten?',
    passages: [
      {
        title: 'Das speichern wir',
        text: '- Ihren Namen\n- Ihre E-Mail-Adresse\n- Ihre Sprache\n- Ihre Netzwerke und Ihre Aufgabe dort\n- Ihre Texte und Ihre Stimmen\n- Ihre Geräte mit Anmeldung\n- Die Mails an Sie',
        links: [['/ich', 'Ihre Seite']],
      },
      {
        title: 'Das Journal',
        text: 'Wir schreiben jede Änderung in eine Liste. Die Liste heißt Journal. Niemand kann das Journal ändern. Im Journal stehen keine Namen.',
      },
      {
        title: 'Wer sieht Ihre Daten?',
        text: 'Nur die Mitglieder von Ihrem Netzwerk sehen Ihre Texte. Andere Netzwerke sehen nichts. Ihre E-Mail-Adresse sieht nur die Koordination. Manche Seiten sind für alle da.',
      },
      {
        title: 'Wie lange bleibt es?',
        text: '- Ein Link zum Anmelden gilt 30 Minuten.\n- Sie bleiben 30 Tage angemeldet.\n- Alles andere bleibt länger. Fragen Sie den Betreiber.',
      },
      {
        title: 'Cookies',
        text: 'Ein Cookie ist eine kleine Notiz in Ihrem Browser. Wir haben nur 4 Cookies.\n- 1 Cookie merkt sich Ihre Anmeldung.\n- 1 Cookie merkt sich Ihre Sprache.\n- 1 Cookie merkt sich Ihre Ansicht.\n- 1 Cookie zeigt kurz: Das ist gespeichert.',
      },
      {
        title: 'Das machen wir nicht',
        text: 'Wir zeigen keine Werbung. Wir zählen keine Besucherinnen und Besucher. Wir holen nichts von fremden Seiten.',
      },
      {
        title: 'Sie melden ein Hindernis',
        text: 'Sie müssen keinen Namen nennen. Der Betreiber liest Ihre Meldung. Er antwortet Ihnen. Dafür braucht er Ihre Adresse.',
      },
      {
        title: 'Ihre Rechte',
        text: 'Sie dürfen fragen: Was wissen Sie über mich? Sie dürfen sagen: Ändern Sie das. Sie dürfen sagen: Löschen Sie das. Namen und Sprache ändern Sie selbst. Für alles andere schreiben Sie dem Betreiber. Sie dürfen sich auch beschweren. Dafür gibt es die Daten-Schutz-Aufsicht.',
      },
    ],
  },
}
