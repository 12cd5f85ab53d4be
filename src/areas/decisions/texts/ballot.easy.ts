export const ballot = {
  choices: { for: 'Dafür', against: 'Dagegen', abstain: 'Enthaltung' },
  turnout: {
    cast: '{entitled, plural, =0 {Kein Sitz hat eine Person. Niemand kann abstimmen.} one {{cast, plural, =0 {Es gibt 1 Sitz. Der Sitz hat noch nicht abgestimmt.} other {Es gibt 1 Sitz. Der Sitz hat abgestimmt.}}} other {{cast} von {entitled} Sitzen {cast, plural, one {hat} other {haben}} abgestimmt.}}',
    needed: 'In diesem Netzwerk gilt: Mindestens {needed, plural, one {# Sitz muss} other {# Sitze müssen}} abstimmen.',
    neededByDefault:
      'Wie viele müssen abstimmen? Das hat niemand aufgeschrieben. Dann gilt: Mehr als die Hälfte. Das {needed, plural, one {ist # Sitz} other {sind # Sitze}}.',
    anyNumber: 'In diesem Netzwerk gilt: Jede Zahl von Stimmen reicht.',
  },
  close: {
    title: 'Abstimmung beenden',
    lead: 'Prüfen Sie alles noch einmal. Danach ist das Ergebnis fest.',
    silent: 'Noch nicht abgestimmt haben: {seats}.',
    thenDecided: '{body} entscheidet selbst. Dann gilt der Vorschlag.',
    thenAnswered: 'Dann ist der Vorschlag eine Empfehlung. Die Antwort gibt: {decider}.',
    final: 'Danach kann niemand mehr abstimmen. Niemand kann die Stimme ändern.',
    recommend: 'Abstimmung beenden und empfehlen',
    decide: 'Abstimmung beenden und entscheiden',
    back: 'Noch nicht beenden',
  },
}
