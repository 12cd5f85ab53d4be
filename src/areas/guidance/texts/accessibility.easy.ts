import type { Shape } from '../../../foundation/language.ts'
import type { accessibility as de } from './accessibility.ts'

export const accessibility: Shape<typeof de> = {
  title: 'Barriere-Freiheit',
  lead: 'Hier steht: Was können alle gut benutzen? Was geht noch nicht? Wo melden Sie ein Hindernis?',
  statement: [
    {
      title: 'Nach diesen Regeln bauen wir',
      text: 'Es gibt Regeln für barriere-freie Seiten. Wir bauen unsere Seiten nach diesen Regeln. Die Regeln heißen WCAG und BITV.\n\nComputer-Programme prüfen unsere Seiten. Wir probieren alles mit der Tastatur aus. So finden wir nicht alle Fehler. Darum brauchen wir Ihre Hilfe.',
    },
  ],
  report: 'Hindernis melden',
  reportText:
    'Geht etwas nicht? Schreiben Sie uns. Sie müssen keinen Namen nennen. Sie bekommen eine Nummer. In 1 Monat bekommen Sie eine Antwort.',
  otherWays: 'Sie können auch hier schreiben oder anrufen:',
  enforcement: 'War die Antwort nicht gut?',
  enforcementText: 'Dann hilft Ihnen eine andere Stelle. Die Hilfe kostet nichts.',

  parts: {
    content: {
      title: 'Was steht auf diesen Seiten?',
      text: 'In einem Netzwerk arbeiten viele Menschen und Vereine zusammen. Alle sind gleich wichtig. Hier sehen Sie: Wer ist dabei? Welche Ziele gibt es? Wann ist ein Treffen? Was haben wir entschieden?',
    },
    ways: {
      title: 'So finden Sie alles',
      text: 'Oben steht der Name vom Netzwerk. Oben wählen Sie auch die Sprache. Darunter stehen die Bereiche. Ganz unten steht: Hindernis melden.',
    },
    statement: {
      title: 'Können alle die Seiten benutzen?',
      missing: 'Der Betreiber hat es noch nicht aufgeschrieben. Geht etwas nicht? Dann melden Sie es.',
      link: 'Mehr über die Barriere-Freiheit',
    },
    further: { title: 'Was gibt es noch?' },
  },

  plain: {
    title: 'Augenhöhe einfach erklärt',
    lead: 'Hier steht das Wichtigste in einfacher Sprache.',
    honest:
      'Wir haben diese Texte einfach geschrieben. Noch hat sie niemand geprüft. Darum heißen sie nicht: Leichte Sprache.',
    choose: 'Alle Seiten in einfachem Deutsch zeigen',
    further: 'Diese Seiten gibt es in einfachem Deutsch:',
    links: [
      ['/hilfe', 'Hilfe'],
      ['/barrierefreiheit', 'Barriere-Freiheit'],
      ['/barriere-melden?seite=/leichte-sprache', 'Hindernis melden'],
      ['/darstellung', 'Ansicht ändern'],
      ['/datenschutz', 'Daten-Schutz'],
      ['/impressum', 'Impressum'],
    ],
    networks: 'Diese Netzwerke haben geprüfte Texte in Leichter Sprache:',
    noNetworks: 'Noch kein Netzwerk hat geprüfte Texte in Leichter Sprache.',
    network: '{name}: {texts, plural, one {1 Text} other {# Texte}}',
  },

  signing: {
    title: 'Gebärden-Sprache',
    lead: 'Hier steht das Wichtigste in Gebärden-Sprache. Sie können es auch lesen.',
    missing: 'Hier fehlt noch ein Video. Das ist der Text.',
    task: 'Hier fehlt noch ein Video. Nehmen Sie dafür den Text.',
    bring: 'Ein Video hochladen',
    slots: {
      content: 'Das steht hier',
      use: 'So finden Sie alles',
      statement: 'Barriere-Freiheit',
      more: 'Das gibt es noch',
    },
    further:
      'In Gebärden-Sprache gibt es nur diese Seite. Brauchen Sie bei einem Treffen einen Dolmetscher oder eine Dolmetscherin? Dann schreiben Sie der Koordination.',
    links: [
      ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
      ['/barriere-melden?seite=/gebaerdensprache', 'Melden: Mir fehlt ein Video'],
    ],
  },
}
