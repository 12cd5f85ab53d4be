import type { Shape } from '../../../foundation/language.ts'
import type { way as german } from './way.ts'

export const way: Shape<typeof german> = {
  lies: 'Liegt {days, plural, =0 {seit heute} =1 {seit gestern} other {seit # Tagen}} bei {body}',
  with: { carrier: 'dem Träger', council: 'dem Rat von der Stadt oder Gemeinde' },
  way: {
    picture: 'Ein Bild vom Weg',
    said: '{number}. {title}: {state}. {note}',
    proposal: 'vorgeschlagen',
    vote: 'Abstimmung',
    here: 'wartet hier {days, plural, =0 {seit heute} =1 {seit gestern} other {seit # Tagen}}',
    carriedOut: 'Wir machen es',
    again: 'Neuer Vorschlag',
  },
  adviceKinds: {
    supports: { name: 'Dafür', choice: 'Dafür', hint: 'Einen Grund müssen Sie nicht schreiben.' },
    'supports-with-changes': {
      name: 'Dafür, aber anders',
      choice: 'Dafür, aber anders',
      hint: 'Schreiben Sie unten: Wie soll der Text sein? Und warum?',
    },
    opposes: {
      name: 'Dagegen',
      choice: 'Dagegen',
      hint: 'Schreiben Sie unten den Grund. Die Empfehlung geht weiter.',
    },
    none: {
      name: 'Keine Meinung',
      choice: 'Weiter ohne Meinung',
      hint: 'Schreiben Sie unten: Warum sagt niemand eine Meinung?',
    },
    returned: {
      name: 'Zurück an das Gremium',
      choice: 'Zurück an das Gremium',
      hint: 'Etwas fehlt noch. Schreiben Sie unten: Was fehlt? Das Gremium kann es neu vorschlagen.',
    },
  },
  advice: {
    one: 'Die Meinung',
    many: 'Das sagen andere Gremien',
    give: 'Die Meinung sagen',
    lead: 'Hier wartet die Empfehlung: {body}. Danach geht sie weiter. Am Ende entscheidet: {decider}.',
    kind: 'Was sagt Ihr Gremium?',
    why: 'Der Grund',
    reason: 'Warum?',
    reasonHint: 'Was ist der Grund? Nur bei „Dafür“ darf das Feld leer sein.',
    changed: 'Wie soll der Text sein?',
    changedHint: 'Schreiben Sie hier nur bei: Dafür, aber anders.',
    final: 'Prüfen Sie alles. Danach bleibt die Meinung so.',
    send: 'Meinung abschicken',
    said: '{body} am {day}: {advice}',
    plain: 'Mehr steht hier nicht.',
    asSuggested: 'So soll der Text sein',
    changes: 'Das ist anders',
    asks: '{body} sagt die Meinung',
  },
  versions: {
    title: 'Alter und neuer Vorschlag',
    changes: 'Das ist neu',
    same: 'Der Text ist gleich.',
    all: 'Alle Vorschläge dazu',
    here: 'diese Seite',
  },
}
