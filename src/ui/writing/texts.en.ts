import type { Shape } from '../../foundation/language.ts'
import type { german } from './texts.ts'

export const english: Shape<typeof german> = {
  help: 'How to shape the text',
  ways: [
    ['Paragraph', 'Leave a line empty.', 'First paragraph\n\nSecond paragraph'],
    ['Heading', 'Begin the line with two number signs and a blank, below that with three.', '## The day\n### Morning'],
    ['List', 'Begin each line with a dash and a blank, or with a number and a full stop.', '- Ramp\n- Interpreter'],
    ['Bold', 'Put two stars before and after the word.', 'Please be **on time**'],
    [
      'Link',
      'Square brackets hold where the link leads, round ones the address.',
      '[Programme of the sports day](https://www.example.org/sports)',
    ],
    [
      'Table',
      'Part the columns with upright strokes. The first line is the head. Above it you may say what it is about.',
      'Table: Who brings what\n\n| Who | What |\n|---|---|\n| Sports club | Tent |\n| Workshop | Cake |',
    ],
  ],
  language: {
    what: 'Another language',
    how: 'So that it is read aloud rightly: de for German, fr for French, tr for Turkish, uk for Ukrainian, ar for Arabic.',
    code: 'de',
    said: 'Kaffee und Kuchen',
  },
  look: 'See a preview',
  preview: 'Preview: {label}',
  notSaved: 'This is how the text looks. It is not saved yet.',
  nothing: 'There is no text here yet.',
  better: '{count, plural, one {One place could be better} other {# places could be better}}',
  voluntary: 'You can save it as it is, too.',
  place: 'Line {line}: “{passage}”',
  flaws: {
    'heading-skipped': 'A level of headings is missing here. Use only one number sign more than in the heading before.',
    'heading-faked':
      'This looks like a heading but is only bold. Put two number signs and a blank before it instead of the stars.',
    'link-vague': 'The link does not say where it leads. Write in the square brackets what is found there.',
    'link-bare': 'A bare address is hard to read aloud. Write: [Where the link leads](address).',
    'link-empty': 'The link has no words or no address. Add what is missing, or delete it.',
    'table-headless': 'The table has no head. Say in the first line what the columns hold, and below it |---|---|.',
    capitals: 'Capitals are hard to read. Write as usual, and make bold what matters.',
    'image-without-words': 'The picture has no description. Write in the square brackets what it shows.',
    'list-faked': 'This looks like a list but is none. Begin each line with a plain dash and a blank.',
    'language-unmarked': 'This sounds like another language. Put [en: …] around it, so that it is read aloud rightly.',
  },
}
