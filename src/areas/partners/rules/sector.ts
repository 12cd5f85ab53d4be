import type { Kind } from '../partner.ts'

export const sectors = [1, 2, 3, 4, 5] as const
/** The five sectors of the bouquet, as its five flowers. */
export type Sector = (typeof sectors)[number]

const sectorOf: Readonly<Record<Kind, Sector>> = {
  'self-advocacy': 1,
  club: 2,
  association: 2,
  'faith-community': 2,
  'welfare-provider': 3,
  institution: 3,
  school: 3,
  'municipal-department': 4,
  'project-coordination': 4,
  company: 5,
  other: 5,
}

export function flowerGroup(kind: Kind): Sector {
  return sectorOf[kind]
}
