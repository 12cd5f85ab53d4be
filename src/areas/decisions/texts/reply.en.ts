export const reply = {
  outcomes: {
    adopted: { name: 'Adopt', hint: 'What was recommended holds. A reason is optional.' },
    'adopted-with-changes': { name: 'Adopt with changes', hint: 'Write below what holds now, and why.' },
    rejected: { name: 'Reject', hint: 'Write below why.' },
    returned: { name: 'Return', hint: 'Something is missing. Write below what. The group can then propose it again.' },
  },
  answer: {
    title: 'Answer the recommendation',
    record: 'Enter the decision',
    lead: '{body} waits for the answer and learns the reason too.',
    statement: 'This is recommended',
    outcome: 'What is the answer?',
    reason: 'Why?',
    reasonHint:
      'You can leave this empty only when you adopt without changes. Write it so that the group can work with it.',
    changed: 'What holds now?',
    changedHint: 'Only when you adopt with changes. Change the wording here.',
    evidence: 'Where is the decision recorded?',
    evidenceHint: 'For example: minutes of the session of 1 December 2026, item 4',
    final: 'An answer cannot be changed afterwards.',
    send: 'Give the answer',
    sendRecord: 'Enter the decision',
    back: 'Back to the recommendation',
  },
}
