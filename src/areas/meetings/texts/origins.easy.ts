export const origins = {
  origin: {
    recommendation: 'Dieser Punkt steht von selbst hier. Es gibt eine offene Empfehlung.',
    task: 'Dieser Punkt steht von selbst hier. Jemand hat eine Aufgabe versprochen.',
    review: 'Dieser Punkt steht von selbst hier. Das Gremium prüft eine alte Entscheidung.',
  },
  originLink: { recommendation: 'Empfehlung ansehen', task: 'Aufgabe ansehen', review: 'Entscheidung ansehen' },
}
