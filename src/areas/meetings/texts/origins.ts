/** Why an item stands on an agenda by itself. */
export const origins = {
  origin: {
    recommendation: 'Steht hier von selbst: offene Empfehlung.',
    task: 'Steht hier von selbst: zugesagte Aufgabe.',
    review: 'Steht hier von selbst: Diese Entscheidung wird überprüft.',
  },
  originLink: { recommendation: 'Empfehlung ansehen', task: 'Aufgabe ansehen', review: 'Entscheidung ansehen' },
}
