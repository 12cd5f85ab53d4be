import { area } from '../../foundation/addresses.ts'
import { addPartner, changePartner, seeOffPartner, takeBackPartner } from './commands/partner.ts'
import { partnersTexts } from './texts.ts'

/** Organisations, groups and people that belong to a network. */
export const partners = area({
  name: 'partners',
  texts: partnersTexts,
  commands: [addPartner, changePartner, seeOffPartner, takeBackPartner],
  reads: [],
  addresses: [],
  reactions: [],
})
