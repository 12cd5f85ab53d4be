import type { Shape } from '../../foundation/language.ts'
import type { de } from './texts.ts'

export const en: Shape<typeof de> = {
  directory: { title: 'Inclusion networks', lead: 'Towns, associations and people work together here at eye level.' },
  refusals: { 'slug-taken': 'Another network already has this address. Choose a different one.' },
  problems: { 'slug-looks-wrong': 'An address has small letters, digits and hyphens, for example musterstadt.' },
  done: { 'network-founded': 'The network is founded.' },
  facts: { 'network-founded': '{who} founded the network.' },
}
