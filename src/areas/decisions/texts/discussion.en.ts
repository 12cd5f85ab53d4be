import type { Shape } from '../../../foundation/language.ts'
import type { discussion as german } from './discussion.ts'

export const discussion: Shape<typeof german> = {
  discussion: {
    title: 'Discussion',
    one: 'Contribution',
    lead: 'This is what members of the bodies on the way say. Only members of the network read it.',
    none: 'Nobody has said anything yet. Only members of the network read what stands here.',
    text: 'Your contribution',
    textHint: 'What do you think? What is missing? What would help?',
    whose: 'Whose words are these?',
    whoseHint: 'If you write for somebody else, both names are shown.',
    own: 'My own',
    onBehalf: '{speaker}, written down by {writer}',
    nobody: 'Somebody',
    changed: 'changed on {day}',
    write: 'Write a contribution',
    edit: 'Change or take back the contribution',
    save: 'Save the contribution',
    takeBack: 'Take back the contribution',
    takeBackMeans: 'The contribution is gone for good, with its plain version and its recordings.',
    back: 'Back to the discussion',
  },
}
