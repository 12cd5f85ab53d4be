import type { Shape } from '../../../foundation/language.ts'
import type { legal as de } from './legal.ts'

export const legal: Shape<typeof de> = {
  missing: 'Not entered yet',
  missingHow:
    'Only whoever runs this installation can say this. After signing in they enter it on the page “Operation”.',
  missingLink: 'Open the page “Operation”',
  imprint: {
    title: 'Legal notice',
    lead: 'Who runs this installation and answers for it.',
    content: 'Who answers for the content',
    contentText:
      'Each network writes its own pages. The coordination of the network answers questions about a text. The operator answers for the installation.',
    software: 'The software',
    softwareText: 'Augenhöhe is free software under the licence EUPL 1.2.',
    law: 'Details required by § 5 Digitale-Dienste-Gesetz.',
    responsible: 'Responsible for the content under § 18 (2) Medienstaatsvertrag',
  },
  privacy: {
    title: 'Privacy',
    lead: 'Which data these pages keep, what for, and what you can ask for.',
    body: 'Who is responsible',
    officer: 'Data protection officer',
    basis: 'Legal basis',
    basisOf: {
      municipality:
        'A public body runs this installation. It uses the data to do a public task: Article 6 (1) (e) GDPR, with the data protection law of the German state.',
      association:
        'An independent body runs this installation. It uses the data because you work in the network (Article 6 (1) (b) GDPR) and because the network has a legitimate interest in working together (f).',
      other: 'Whoever is responsible tells you the legal basis. Ask there.',
    },
    cookieBasis:
      'The cookies are strictly necessary for the pages to work as you have chosen. No consent is needed for that (§ 25 (2) no. 2 TDDDG).',
    supervision: 'Data protection authority',
    supervisionText: 'You can complain there (Article 77 GDPR):',
    hosting: 'Where the data is kept',
    passages: [
      {
        title: 'What is kept',
        text: '- Your name, your e-mail address and the language of your mail.\n- Which networks you belong to, in which role and since when.\n- What you write and decide in a network: for example answers, votes, tasks and texts.\n- In which browsers you are signed in and until when. You see and end that on your page.\n- Mail that Augenhöhe has sent to you.',
        links: [['/ich', 'Your page']],
      },
      {
        title: 'The journal',
        text: 'Every change is kept with its time in a journal that nobody can alter. It holds no names but numbers. So it stays clear how something was decided.',
      },
      {
        title: 'Who sees it',
        text: 'The members of a network see what is in their network. No other network sees it. On the page “People” only the coordination sees your e-mail address. Only what a network publishes is public.',
      },
      {
        title: 'How long',
        text: '- A link for signing in works for 30 minutes.\n- A sign-in lasts 30 days, or until you sign out.\n- Everything else stays while the network works. Whoever runs this installation decides when to delete.',
      },
      {
        title: 'Cookies',
        text: '- `sitzung` keeps you signed in, for 30 days at most.\n- `sprache` and `darstellung` remember how you want to read, for a year.\n- `getan` shows a confirmation after saving and goes after a minute.\n\nThere are no other cookies. So this site does not ask about them.',
      },
      {
        title: 'What there is not',
        text: 'No advertising, no counting of visitors, no scripts, nothing from other servers. Typefaces and pictures come from this installation itself.',
      },
      {
        title: 'Reports about barriers',
        text: 'You can report a barrier without a name. Whoever runs this installation reads the report, and answers if you give an address.',
      },
      {
        title: 'Your rights',
        text: 'You can ask what is known about you, and have it corrected, deleted or restricted. You can object, and complain to the data protection authority of your state. You change your name and language on your page yourself. For everything else write to whoever is responsible.',
      },
    ],
  },
}
