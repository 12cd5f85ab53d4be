import type { Shape } from '../../../foundation/language.ts'
import type { help as de } from './help.ts'

export const help: Shape<typeof de> = {
  title: 'Help',
  lead: 'What Augenhöhe is, how to begin, and what makes reading and using it easier.',
  about: [
    {
      title: 'What is Augenhöhe?',
      text: 'Augenhöhe means “eye level”. It is the shared workplace of an inclusion network. Associations, authorities, companies and people work together here as equals, however different they are. You see who takes part, which goals all share, when who meets, who does what, and what became of a recommendation.',
      links: [['/', 'See all networks']],
    },
  ],
  first: 'First steps',
  steps: [
    {
      title: 'You are looking around',
      text: 'Each network has a public page. You need no access for it. If you want to take part, ask there: with the button “Join”.',
    },
    {
      title: 'You belong to a network',
      text: '1. Sign in with your e-mail address.\n2. Open the page “Today”. It says what waits for you and when you meet.\n3. Answer invitations. You can do that straight from the mail.',
      links: [['/anmelden', 'Sign in']],
    },
    {
      title: 'You speak for a partner',
      text: '1. Read the profile of your organisation and complete it.\n2. Write down how far ahead you need to know. The due days of your tasks follow from it.\n3. See in which bodies your organisation has a seat.',
    },
    {
      title: 'You coordinate a network',
      text: '1. Enter the partners, or read in a table you already have.\n2. Set up the bodies and fill the seats.\n3. Bring in the people who work with you.\n4. Invite to the first meeting.',
    },
    {
      title: 'You support somebody',
      text: 'As an assistant you read everything and prepare. You do not vote and you do not decide. So it is always clear who has spoken.',
    },
  ],
  ease: [
    {
      title: 'Make reading and using easier',
      text: '- You change the language at the top of each page: German, plain German or English.\n- Under “Display” you set colours, text size, typeface, spacing and bigger buttons.\n- Everything can be enlarged to 400 per cent in the browser.\n- The pages have headings, lists and labels for screen readers. Pictures and diagrams always exist as text too.\n- The pages work without scripts and on old devices.\n- No time runs out while you write. Your sign-in lasts 30 days.',
      links: [
        ['/leichte-sprache', 'Augenhöhe in plain words'],
        ['/gebaerdensprache', 'Sign language'],
        ['/darstellung', 'Set up the display'],
        ['/hilfe/woerter', 'Words of Augenhöhe'],
        ['/barrierefreiheit', 'Accessibility statement'],
      ],
    },
    {
      title: 'With the keyboard',
      text: '- Tab goes forward, Shift and Tab go back.\n- The first stop on each page is the link to the content. It skips the head of the page.\n- Enter opens a link and presses a button.\n- Space sets a tick. The arrow keys choose one of several answers.\n- There are no shortcuts of our own, so your screen reader is not disturbed.',
    },
  ],
  who: 'Who can help?',
  coordination:
    'The coordination answers questions about your network. The page “People” of your network says who they are.',
  barrier: 'Does something keep you out? Report it. You get an answer within a month.',
  barrierLink: 'Report a barrier',
  operator:
    'For technical questions turn to whoever runs this installation. You can write, call, or call with a sign language relay:',
  noRelay: 'No sign language relay has been entered yet. Please write to us, or report it as a barrier.',
}
