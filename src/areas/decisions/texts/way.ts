import { text } from '../../../foundation/language.ts'

type At = { readonly body: string; readonly days: number }

/** The way over several bodies, and what each of them says. */
export const way = {
  lies: text<At>('Liegt {days, plural, =0 {seit heute} =1 {seit gestern} other {seit # Tagen}} bei {body}'),
  /** After „bei“. */
  with: { carrier: 'dem Träger', council: 'dem Rat der Kommune' },
  way: {
    picture: 'Der Weg als Bild',
    said: text<{ number: number; title: string; state: string; note: string }>('{number}. {title}: {state}. {note}'),
    proposal: 'vorgeschlagen',
    vote: 'Abstimmung',
    here: text<{ days: number }>('liegt hier {days, plural, =0 {seit heute} =1 {seit gestern} other {seit # Tagen}}'),
    carriedOut: 'Umsetzung',
    again: 'Neue Fassung',
  },
  adviceKinds: {
    supports: { name: 'Unterstützt', choice: 'Unterstützen', hint: 'Ein Grund ist freiwillig.' },
    'supports-with-changes': {
      name: 'Unterstützt mit Änderungen',
      choice: 'Mit Änderungen unterstützen',
      hint: 'Schreiben Sie unten, wie es lauten soll und warum.',
    },
    opposes: {
      name: 'Rät ab',
      choice: 'Abraten',
      hint: 'Schreiben Sie unten, warum. Es geht trotzdem weiter.',
    },
    none: {
      name: 'Ohne Stellungnahme',
      choice: 'Ohne Stellungnahme weitergeben',
      hint: 'Schreiben Sie unten, warum niemand Stellung nimmt.',
    },
    returned: {
      name: 'Zurückgegeben',
      choice: 'Zurückgeben',
      hint: 'Etwas fehlt noch. Schreiben Sie unten, was. Der Weg endet hier, und die Gruppe kann es neu vorschlagen.',
    },
  },
  advice: {
    one: 'Stellungnahme',
    many: 'Stellungnahmen auf dem Weg',
    give: 'Stellung nehmen',
    lead: text<{ body: string; decider: string }>(
      'Die Empfehlung liegt bei: {body}. Danach geht sie weiter. Am Ende entscheidet: {decider}.',
    ),
    kind: 'Wie steht Ihr Gremium dazu?',
    why: 'Begründung',
    reason: 'Warum?',
    reasonHint: 'Leer lassen können Sie das Feld nur, wenn Ihr Gremium ohne Änderung unterstützt.',
    changed: 'Wie soll es lauten?',
    changedHint: 'Nur bei Änderungen. Ändern Sie den Wortlaut hier.',
    final: 'Eine Stellungnahme lässt sich danach nicht mehr ändern.',
    send: 'Stellungnahme abgeben',
    said: text<{ body: string; advice: string; day: string }>('{body} am {day}: {advice}'),
    plain: 'Ohne weitere Worte.',
    asSuggested: 'So soll es lauten',
    changes: 'Was anders ist',
    asks: text<{ body: string }>('{body} nimmt Stellung'),
  },
  versions: {
    title: 'Fassungen',
    changes: 'Was sich seit der früheren Fassung geändert hat',
    same: 'Der Wortlaut ist derselbe.',
    all: 'Alle Fassungen',
    here: 'diese Seite',
  },
}
