/** What votes came to, as part of a sentence; every journal line of a closed vote says it. */
export const counted = {
  de: '{method, select, consent {{consent} ohne Einwand, {concern, plural, one {# Bedenken} other {# Bedenken}}, {objection, plural, one {# Einwand} other {# Einwände}}} resistance {am wenigsten Widerstand, {sum, plural, one {# Punkt} other {# Punkte}}, hat Möglichkeit {chosen}} other {{for} dafür, {against} dagegen, {abstain, plural, one {# Enthaltung} other {# Enthaltungen}}}}',
  easy: '{method, select, consent {Kein Einwand: {consent}. Bedenken: {concern}. Einwände: {objection}.} resistance {Möglichkeit {chosen} hat die wenigsten Punkte: {sum}.} other {Dafür: {for}. Dagegen: {against}. Enthaltungen: {abstain}.}}',
  en: '{method, select, consent {{consent} without objection, {concern, plural, one {# concern} other {# concerns}}, {objection, plural, one {# objection} other {# objections}}} resistance {option {chosen} has the least resistance, {sum, plural, one {# point} other {# points}}} other {{for} for, {against} against, {abstain, plural, one {# abstention} other {# abstentions}}}}',
}
