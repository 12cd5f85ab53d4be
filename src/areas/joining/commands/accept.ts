import { z } from 'zod'
import { command, type Desk } from '../../../foundation/door.ts'
import {
  choice,
  email,
  id,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  version,
  yes,
} from '../../../foundation/input.ts'
import { fillSeat } from '../../bodies/commands.ts'
import { addPartner } from '../../partners/commands/partner.ts'
import { introducePerson } from '../../partners/commands/people.ts'
import { kinds } from '../../partners/partner.ts'
import { invitePerson } from '../../people/commands.ts'
import { giveTask } from '../../tasks/commands.ts'
import type { JoinRequest, Written } from '../join-request.ts'
import { type Acceptance, accept, mayAccept, takenInAs } from '../rules/reply.ts'
import { type CameOf, loadRequest, storeReply } from '../storage/requests.ts'
import { sealed } from '../storage/sealed.ts'
import { tellWhoAsked } from './tell.ts'

const perhaps = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** `body`, or `body/vacancy`: one list offers new seats and free ones. */
const seat = z.preprocess((value) => {
  const [body, vacancy] = (perhaps(value) ?? '').split('/')
  return body ? { body, vacancy } : undefined
}, z.object({ body: id(), vacancy: optionalId() }).optional())

/** Partner, account, seat and first task are made by the commands of their own areas, in the same transaction. */
export const acceptRequest = command({
  name: 'joining.accept-request',
  input: z.object({
    request: id(),
    as: choice(takenInAs),
    partnerName: optionalLine(120),
    kind: z.preprocess((value) => perhaps(value) ?? 'other', choice(kinds)),
    anyway: yes(),
    partnerId: optionalId(),
    email: z.preprocess(perhaps, email().optional()),
    seat,
    task: optionalLine(),
    due: optionalDay(),
    words: optionalProse(3000),
    version: version(),
  }),
  load: (db, input, { keys }) => loadRequest(db, keys, input.request),
  may: mayAccept,
  rule: (request, input, occasion) => accept(request, input, occasion),
  store: async (db, { input, ...reply }, desk) => {
    const { request } = reply
    const cameOf = await takeIn(request, input, desk)
    await storeReply(db, request, await sealed(desk.keys, request.id, request.written), cameOf)
    await tellWhoAsked(db, desk, reply, 'accepted')
    return request.id
  },
})

async function takeIn(
  { written }: JoinRequest & { readonly written: Written },
  input: Acceptance,
  { also }: Pick<Desk, 'also'>,
): Promise<CameOf> {
  const { side, called } = written.answers
  const name = called?.name ?? ''
  const { partnerName, kind, anyway, email: address, task, due } = input
  const profile = {
    name: partnerName || name,
    kind,
    grade: 'partner',
    single: side === 'myself' ? 'yes' : 'no',
    anyway,
  } as const
  const partner = input.as === 'new' ? await also(addPartner, profile) : input.partnerId
  const person =
    address &&
    (partner
      ? await also(introducePerson, { partner, name, email: address, role: 'contact', language: written.language })
      : await also(invitePerson, { name, email: address, role: 'member', language: written.language }))
  const holder = partner ? { partnerId: partner } : { holderName: name, heldBy: 'person' as const }
  const delegate = person ? { delegateId: person } : {}
  const taken = input.seat && (await also(fillSeat, { ...input.seat, ...holder, ...delegate, cameBy: 'admission' }))
  if (task && partner)
    await also(giveTask, {
      title: task,
      partner,
      due,
      ...(person ? { person } : {}),
      ...(input.seat ? { body: input.seat.body } : {}),
    })
  return { person: person || undefined, partner, seat: taken }
}
