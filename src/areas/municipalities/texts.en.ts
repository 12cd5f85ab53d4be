import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  kinds: {
    city: 'Town',
    municipality: 'Municipality',
    'collective-municipality': 'Collective municipality',
    district: 'District',
  },
  notDocumented: 'not documented',
  sort: { model: 'Model municipality', demo: 'Demonstration', working: 'works here' },
  directory: {
    title: 'Inclusion networks at eye level',
    lead: 'This is the shared workplace of networks for inclusion. Associations, companies, self-advocates and offices are different, and they discuss and decide as equals.',
    heading: 'All networks',
    search: 'Search the networks',
    searchField: 'Town or federal state',
    find: 'Find a network',
    count: '{count, plural, =0 {No network} one {One network} other {# networks}}',
    found: '{count, plural, =0 {No network} one {One network} other {# networks}} for “{search}”',
    nothing: 'There is no network for this.',
    nothingNext: 'Check the spelling, or search for the federal state.',
    none: 'There is no network yet.',
    noneNext: 'Found the first one. It takes about ten minutes.',
    map: 'Map: where the networks are',
    mapText:
      '{count, plural, one {One point} other {# points}} on a map of Germany: {names}. The list beside it says the same.',
    tryOut: 'To try out',
    tryOutText:
      'Musterstadt is an invented network. Look at everything, and change what you like. All people and organisations are invented.',
    tryOutSignIn: 'Sign in as somebody from Musterstadt',
    tryOutLook: 'Look at the public page',
    models: 'What are model municipalities?',
    modelsText:
      'From 2017 to 2023 five municipalities showed in “Kommune Inklusiv” how such networks succeed. Their pages show what is publicly documented about them. Nobody works there here.',
    foundOwn: 'Found a network of your own',
    foundText: 'Seven questions, one after the other. What you do not know yet can follow later.',
    foundLink: 'Found a network',
  },
  refusals: {
    'slug-taken': 'Another network already has this address. Choose a different one.',
    'operators-only':
      'Networks are founded by whoever runs this installation. Write to the address in the legal notice if you would like to found one.',
    'founding-expired': 'These answers were deleted after 14 days. Please begin again.',
    'founding-finished': 'This network is already founded.',
    'answers-missing': '{count, plural, one {One question is} other {# questions are}} still open. Answer them first.',
    'rules-unchanged': 'You have changed nothing. The version stays as it is.',
    'target-group-known': 'This target group is already in the list. Change the entry there.',
  },
  problems: {
    'slug-looks-wrong': 'An address has small letters, digits and hyphens, for example musterstadt.',
    'known-day-looks-wrong': 'Write a year, a month or a day, for example 2023, 5/2023 or 1.5.2023.',
    'degrees-look-wrong': 'Write a decimal number, for example 49.59.',
    'outside-germany': 'This place is not in Germany. Check the number.',
    'both-or-none': 'Write both numbers, or leave both fields empty.',
    'ends-before-it-begins': 'The end lies before the beginning. Check both.',
    'rules-basis-missing': 'Write where the change was decided: body, day and number.',
    'papers-before-invitation':
      'Papers come with the invitation or after it. Write at most as many days as for the invitation.',
  },
  done: {
    'network-founded': 'The network is founded.',
    'founding-finished': 'The network is founded. Its coordination can sign in now.',
    'network-changed': 'The details are saved.',
    'carrier-added': 'The carrier is entered.',
    'carrier-changed': 'The carrier is saved.',
    'target-group-added': 'The target group is entered.',
    'target-group-changed': 'The target group is saved.',
    'rules-changed': 'The rules are saved. They hold from now on.',
  },
  facts: {
    'network-founded': '{who} founded the network.',
    'founding-begun': '{who} began to found a network.',
    'founding-answered': '{who} answered a question about the founding.',
    'founding-finished': '{who} finished the founding.',
    'network-changed': '{who} changed the details of the network.',
    'carrier-added': '{who} entered a carrier.',
    'carrier-changed': '{who} changed the details of a carrier.',
    'target-group-added': '{who} entered a target group.',
    'target-group-changed': '{who} changed a target group.',
    'rules-changed': '{who} changed the rules.',
  },
}
