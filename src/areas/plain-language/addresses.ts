import { form } from '../../foundation/addresses.ts'
import { writePlainTwin } from './commands/twin.ts'
import { TwinPage } from './pages/twin.tsx'
import { twinPage } from './reads/twin.ts'

export const addresses = [
  form('/n/:network/texte/:text', {
    read: twinPage,
    view: TwinPage,
    act: writePlainTwin,
    leadsTo: (_, { base, values }) =>
      typeof values.von === 'string' && values.von.startsWith(`${base}/`) ? values.von : base,
  }),
]
