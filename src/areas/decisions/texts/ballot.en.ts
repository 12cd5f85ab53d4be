export const ballot = {
  choices: { for: 'For', against: 'Against', abstain: 'Abstention' },
  turnout: {
    cast: '{entitled, plural, =0 {No seat has a person who can vote.} one {{cast, plural, =0 {The one seat has not voted yet.} other {The one seat has voted.}}} other {{cast} of {entitled} seats {cast, plural, one {has} other {have}} voted.}}',
    needed: 'By the rules of this network at least {needed, plural, one {one seat has} other {# seats have}} to vote.',
    neededByDefault:
      'How many have to vote is not written down here. Then it is more than half: {needed, plural, one {one seat} other {# seats}}.',
    anyNumber: 'By the rules of this network any number of votes is enough.',
  },
  close: {
    title: 'Close the vote',
    lead: 'Take one more look before the result is final.',
    silent: 'Not voted yet: {seats}.',
    thenDecided: '{body} decides for itself. Closing the vote makes it a decision.',
    thenAnswered: 'Closing the vote makes it a recommendation. The answer comes from: {decider}.',
    final: 'After that nobody can vote or change a vote.',
    recommend: 'Close the vote and recommend',
    decide: 'Close the vote and decide',
    back: 'Do not close it yet',
  },
}
