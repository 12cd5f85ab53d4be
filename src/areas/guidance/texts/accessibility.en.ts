import type { Shape } from '../../../foundation/language.ts'
import type { accessibility as de } from './accessibility.ts'

export const accessibility: Shape<typeof de> = {
  title: 'Accessibility',
  lead: 'What works for everyone on these pages, what does not yet, and how to report a barrier.',
  statement: [
    {
      title: 'What this statement is about',
      text: 'It is about all pages of this installation of Augenhöhe: the public ones and those behind the sign-in.',
    },
    {
      title: 'How far we are',
      text: 'Augenhöhe follows the Web Content Accessibility Guidelines 2.2, level AA, and the German regulation BITV 2.0. Many criteria of level AAA are built in, for example colour contrasts of at least 7 to 1.\n\nNo testing body has checked this installation yet, and no test with people who use assistive technology is recorded. So we do not claim that everything is accessible.',
    },
    {
      title: 'What does not work well yet',
      text: '- There are no videos in German Sign Language yet.\n- No test readers have read the plain texts yet. So they are not called Leichte Sprache.\n- There is no reading aloud of our own yet. Screen readers work.\n- Texts by members do not always have a plain version. The page says so when a version is missing or outdated.',
      links: [
        ['/gebaerdensprache', 'Sign language'],
        ['/leichte-sprache', 'Augenhöhe in plain words'],
      ],
    },
    {
      title: 'How it is checked',
      text: 'The developers check themselves: with automatic checks of the pages, with tests by keyboard alone and with tests without scripts. Such checks find only some of the barriers. So your report matters.',
    },
  ],
  report: 'Report a barrier',
  reportText:
    'Have you met a barrier? Write to us, without a name if you like. You get a number, and an answer within a month.',
  otherWays: 'Or turn to:',
  enforcement: 'If the answer is not good enough',
  enforcementText: 'You can turn to a body that mediates or enforces the rules. It costs nothing.',

  plain: {
    title: 'Augenhöhe in plain words',
    lead: 'What matters most about these pages, in plain words.',
    honest:
      'These texts are written plainly. Two test readers have not read them yet. Only then may the German ones be called Leichte Sprache.',
    choose: 'Show all pages in plain German',
    parts: [
      {
        title: 'What is on these pages?',
        text: 'In a network many people and associations work together. All are equally important. Here you see who takes part. You see the goals and the meetings.',
      },
      {
        title: 'How do you find your way?',
        text: 'At the top of each page is the name of the network. Beside it you choose the language. Below are the areas. At the bottom of each page you find “Report a barrier”.',
      },
      {
        title: 'What does the accessibility statement say?',
        text: 'Many people can use these pages well. Videos in sign language are still missing. The plain texts have not been checked yet. No testing body has been here yet.',
      },
      {
        title: 'What else is there in plain German?',
        text: 'All standing pages exist in plain German. You can also get your mail that way.',
        links: [
          ['/hilfe', 'Help'],
          ['/datenschutz', 'Privacy'],
          ['/barrierefreiheit', 'Accessibility'],
        ],
      },
    ],
  },

  signing: {
    title: 'Sign language',
    lead: 'Videos in German Sign Language belong here. There are none yet.',
    parts: [
      {
        title: 'What will be here',
        text: 'Four videos: what is on these pages, how to find your way, what the accessibility statement says, and what else there is in sign language.',
      },
      {
        title: 'What works now',
        text: 'Everything exists as text, also in plain German. For a meeting, ask the coordination for a sign language interpreter.',
        links: [
          ['/leichte-sprache', 'Augenhöhe in plain words'],
          ['/barriere-melden?seite=/gebaerdensprache', 'Tell us that you need a video'],
        ],
      },
    ],
  },
}
