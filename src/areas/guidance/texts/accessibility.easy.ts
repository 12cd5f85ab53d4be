import type { Shape } from '../../../foundation/language.ts'
import type { accessibility as de } from './accessibility.ts'

export const accessibility: Shape<typeof de> = {
  title: 'Barriere-Freiheit',
  lead: 'Hier steht: Was können alle gut benutzen? Was geht noch nicht? Wo melden Sie ein Hindernis?',
  statement: [
    {
      title: 'Über diese Seite',
      text: 'Das gilt für alle unsere Seiten. Es gilt auch nach dem Anmelden.',
    },
    {
      title: 'So weit sind wir',
      text: 'Es gibt Regeln für barriere-freie Seiten. Wir bauen unsere Seiten nach diesen Regeln. Die Regeln heißen WCAG und BITV.\n\nNoch hat keine Prüf-Stelle unsere Seiten geprüft. Darum sagen wir nicht: Alles ist gut.',
    },
    {
      title: 'Das geht noch nicht gut',
      text: '- Es gibt noch keine Videos in Gebärden-Sprache.\n- Unsere einfachen Texte hat noch niemand geprüft.\n- Unsere Seiten lesen noch nicht selbst vor. Ihr Vorlese-Programm kann es.\n- Manche Texte von Mitgliedern sind schwer. Dann fehlt noch der einfache Text.',
      links: [
        ['/gebaerdensprache', 'Gebärden-Sprache'],
        ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
      ],
    },
    {
      title: 'So prüfen wir',
      text: 'Computer-Programme prüfen unsere Seiten. Wir probieren alles mit der Tastatur aus. So finden wir nicht alle Fehler. Darum brauchen wir Ihre Hilfe.',
    },
  ],
  report: 'Hindernis melden',
  reportText:
    'Geht etwas nicht? Schreiben Sie uns. Sie müssen keinen Namen nennen. Sie bekommen eine Nummer. In 1 Monat bekommen Sie eine Antwort.',
  otherWays: 'Sie können auch hier schreiben oder anrufen:',
  enforcement: 'War die Antwort nicht gut?',
  enforcementText: 'Dann hilft Ihnen eine andere Stelle. Die Hilfe kostet nichts.',

  plain: {
    title: 'Augenhöhe einfach erklärt',
    lead: 'Hier steht das Wichtigste in einfacher Sprache.',
    honest:
      'Wir haben diese Texte einfach geschrieben. Noch hat sie niemand geprüft. Darum heißen sie nicht: Leichte Sprache.',
    choose: 'Alle Seiten in einfachem Deutsch zeigen',
    parts: [
      {
        title: 'Was steht auf diesen Seiten?',
        text: 'In einem Netzwerk arbeiten viele Menschen und Vereine zusammen. Alle sind gleich wichtig. Hier sehen Sie: Wer ist dabei? Welche Ziele gibt es? Wann ist ein Treffen?',
      },
      {
        title: 'So finden Sie alles',
        text: 'Oben steht der Name vom Netzwerk. Oben wählen Sie auch die Sprache. Darunter stehen die Bereiche. Ganz unten steht: Hindernis melden.',
      },
      {
        title: 'Können alle die Seiten benutzen?',
        text: 'Viele Menschen können die Seiten gut benutzen. Es fehlen noch Videos in Gebärden-Sprache. Die einfachen Texte hat noch niemand geprüft. Eine Prüf-Stelle war noch nicht hier.',
      },
      {
        title: 'Was gibt es noch in einfacher Sprache?',
        text: 'Viele Seiten gibt es in einfachem Deutsch. Sie bekommen auch Mails so.',
        links: [
          ['/hilfe', 'Hilfe'],
          ['/datenschutz', 'Daten-Schutz'],
          ['/barrierefreiheit', 'Barriere-Freiheit'],
        ],
      },
    ],
  },

  signing: {
    title: 'Gebärden-Sprache',
    lead: 'Hier sollen Videos in Gebärden-Sprache stehen. Noch gibt es keine Videos.',
    parts: [
      {
        title: 'Diese Videos sollen kommen',
        text: '- Das steht auf unseren Seiten.\n- So finden Sie alles.\n- Das sagen wir über die Barriere-Freiheit.\n- Das gibt es noch in Gebärden-Sprache.',
      },
      {
        title: 'Das geht heute schon',
        text: 'Alles steht hier als Text. Viele Texte sind auch einfach. Brauchen Sie bei einem Treffen einen Dolmetscher oder eine Dolmetscherin? Dann schreiben Sie der Koordination.',
        links: [
          ['/leichte-sprache', 'Augenhöhe einfach erklärt'],
          ['/barriere-melden?seite=/gebaerdensprache', 'Melden: Mir fehlt ein Video'],
        ],
      },
    ],
  },
}
