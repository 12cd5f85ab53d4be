import type { Shape } from '../../../foundation/language.ts'
import type { accessibility as de } from './accessibility.ts'

export const accessibility: Shape<typeof de> = {
  title: 'Accessibility',
  lead: 'What works for everyone on these pages, what does not yet, and how to report a barrier.',
  statement: [
    {
      title: 'What Augenhöhe follows',
      text: 'Augenhöhe follows the Web Content Accessibility Guidelines 2.2, level AA, and the German regulation BITV 2.0. Many criteria of level AAA are built in, for example colour contrasts of at least 7 to 1.\n\nThe developers check the pages with programs, by keyboard alone and without scripts. Such checks find only some of the barriers. So your report matters.',
    },
  ],
  report: 'Report a barrier',
  reportText:
    'Have you met a barrier? Write to us, without a name if you like. You get a number, and an answer within a month.',
  otherWays: 'Or turn to:',
  enforcement: 'If the answer is not good enough',
  enforcementText: 'You can turn to a body that mediates or enforces the rules. It costs nothing.',

  parts: {
    content: {
      title: 'What is on these pages?',
      text: 'In a network many people and associations work together. All are equally important. Here you see who takes part. You see the goals and the meetings. You also see what became of a recommendation.',
    },
    ways: {
      title: 'How do you find your way?',
      text: 'At the top of each page is the name of the network. Beside it you choose the language. Below are the areas. At the bottom of each page you find “Report a barrier”.',
    },
    statement: {
      title: 'What does the accessibility statement say?',
      missing: 'There is no statement for this installation yet. Does something keep you out? Then report it.',
      link: 'Read the whole statement',
    },
    further: { title: 'What else is there?' },
  },

  plain: {
    title: 'Augenhöhe in plain words',
    lead: 'What matters most about these pages, in plain words.',
    honest:
      'These texts are written plainly. Two test readers have not read them yet. Only then may the German ones be called Leichte Sprache.',
    choose: 'Show all pages in plain German',
    further: 'These pages exist in plain German:',
    links: [
      ['/hilfe', 'Help'],
      ['/barrierefreiheit', 'Accessibility statement'],
      ['/barriere-melden?seite=/leichte-sprache', 'Report a barrier'],
      ['/darstellung', 'Display'],
      ['/datenschutz', 'Privacy'],
      ['/impressum', 'Legal notice'],
    ],
    networks: 'Networks with tested texts in Leichte Sprache:',
    noNetworks: 'No network shows everyone a tested text in Leichte Sprache yet.',
    network: '{name}: {texts, plural, one {# text} other {# texts}}',
  },

  signing: {
    title: 'Sign language',
    lead: 'What matters most about these pages in German Sign Language, as video and as text.',
    missing: 'This part is not there as a video yet. Here is the text.',
    task: 'The video is missing. The text below is what it should say.',
    bring: 'Upload or replace the video',
    slots: {
      content: 'What is here',
      use: 'How to find the way',
      statement: 'Accessibility',
      more: 'What else there is',
    },
    further:
      'In sign language there is only this page so far. For a meeting, ask the coordination for a sign language interpreter.',
    links: [
      ['/leichte-sprache', 'Augenhöhe in plain words'],
      ['/barriere-melden?seite=/gebaerdensprache', 'Tell us that you need a video'],
    ],
  },
}
