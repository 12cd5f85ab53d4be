import { page } from '../../foundation/addresses.ts'
import { PublicPage } from './pages/public-page.tsx'
import { publicPage } from './reads.ts'

export const addresses = [page('/n/:network', { read: publicPage, view: PublicPage })]
