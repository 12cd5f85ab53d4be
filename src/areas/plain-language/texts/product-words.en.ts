import type { Shape } from '../../../foundation/language.ts'
import type { productWords as de } from './product-words.ts'

export const productWords: Shape<typeof de> = {
  body: {
    word: 'Body',
    like: '',
    meaning: 'A group of people with a mandate. It meets, discusses and decides. The steering group is one.',
  },
  steeringGroup: {
    word: 'Steering group',
    like: '',
    meaning: 'The body that looks after the whole network. It sets goals, and it decides or recommends.',
  },
  workingGroup: {
    word: 'Working group',
    like: 'AG',
    meaning: 'A body that works on one matter, such as leisure or mobility.',
  },
  carrier: {
    word: 'Carrier',
    like: '',
    meaning: 'The organisation the network legally belongs to. It keeps the money and signs contracts.',
  },
  coordination: {
    word: 'Coordination',
    like: '',
    meaning: 'The people who hold the network together. They invite, take notes, ask and help.',
  },
  partner: {
    word: 'Partner',
    like: '',
    meaning: 'Whoever takes part in the network: a club, an office, a company, a group or a single person.',
  },
  seat: { word: 'Seat', like: '', meaning: 'A place in a body. A seat has one vote. The people on it may change.' },
  delegate: {
    word: 'Delegate',
    like: '',
    meaning: 'The person who sits in a body for a partner, and speaks and votes for it.',
  },
  deputy: { word: 'Deputy', like: '', meaning: 'The person who comes and votes when the delegate cannot.' },
  assistant: {
    word: 'Assistant',
    like: '',
    meaning: 'The person who helps somebody take part. Assistants read and prepare. They do not vote.',
  },
  mandate: {
    word: 'Mandate',
    like: '',
    meaning: 'What a body may do: decide itself, recommend, be heard, or only be informed.',
  },
  recommendation: {
    word: 'Recommendation',
    like: '',
    meaning: 'A body says what it wants. Whoever decides must answer it and give a reason.',
  },
  resolution: {
    word: 'Decision',
    like: 'Resolution',
    meaning: 'Something that was decided and now holds. It stands in the minutes and on the page “Decisions”.',
  },
  vote: { word: 'Vote', like: '', meaning: 'All seats say yes or no, or abstain. Each seat has one vote.' },
  abstention: { word: 'Abstention', like: '', meaning: 'Whoever abstains says neither yes nor no.' },
  quorum: {
    word: 'Quorum',
    like: '',
    meaning: 'Enough seats are there to decide something. How many are enough stands in the rules of the network.',
  },
  agenda: { word: 'Agenda', like: '', meaning: 'The list of what a meeting talks about. Each matter is an item.' },
  minutes: { word: 'Minutes', like: '', meaning: 'What was said and agreed at a meeting, written down for all.' },
  pace: {
    word: 'Pace',
    like: '',
    meaning: 'How much notice a partner needs and how many hours it has. The days of its tasks follow from that.',
  },
  leadTime: {
    word: 'Notice',
    like: 'Lead time',
    meaning: 'The time somebody needs beforehand, such as two weeks until a task is due.',
  },
  targetGroup: {
    word: 'Target group',
    like: '',
    meaning: 'The people it is all about. They help decide in the network.',
  },
  barrier: {
    word: 'Barrier',
    like: '',
    meaning: 'Something that shuts people out, such as a step, a difficult sentence or a prejudice.',
  },
  inclusion: { word: 'Inclusion', like: '', meaning: 'All people belong from the start. Nobody has to change for it.' },
  easyLanguage: {
    word: 'Easy language',
    like: 'Leichte Sprache',
    meaning:
      'German that is especially easy to understand, with fixed rules. People with learning difficulties check each text.',
  },
}
