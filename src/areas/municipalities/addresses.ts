import { page } from '../../foundation/addresses.ts'
import { DirectoryPage } from './pages.tsx'
import { directory } from './reads.ts'

export const addresses = [page('/', { read: directory, view: DirectoryPage })]
