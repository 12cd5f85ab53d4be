import { form } from '../../foundation/addresses.ts'
import { writePlainTwin } from './commands.ts'
import { TwinPage } from './pages.tsx'
import { twinPage } from './reads.ts'

export const addresses = [
  form('/n/:network/texte/:text', {
    read: twinPage,
    view: TwinPage,
    act: writePlainTwin,
    leadsTo: (_, { base, values }) =>
      typeof values.von === 'string' && values.von.startsWith(`${base}/`) ? values.von : base,
  }),
]
