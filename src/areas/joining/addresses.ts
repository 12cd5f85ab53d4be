import type { Address } from '../../foundation/addresses.ts'

export const addresses: readonly Address[] = []
