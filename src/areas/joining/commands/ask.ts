import { z } from 'zod'
import { anyone } from '../../../foundation/actor.ts'
import { newToken } from '../../../foundation/crypto.ts'
import type { Reading, Writing } from '../../../foundation/database.ts'
import { command, type Desk, type Looking } from '../../../foundation/door.ts'
import { optionalId, prose } from '../../../foundation/input.ts'
import { variants } from '../../../foundation/language.ts'
import type { Question } from '../join-request.ts'
import * as asking from '../rules/ask.ts'
import { loadOwnRequest, storeBegun, storeSent, storeWordless, storeWords } from '../storage/requests.ts'
import { sealed } from '../storage/sealed.ts'
import { loadThreshold } from '../storage/threshold.ts'
import { answerInputs, token } from './answers.ts'
import { tellWhoAnswers } from './tell.ts'

/** The value is the secret of the personal link: it is shown to whoever began, and kept nowhere but in what is sealed. */
export const beginRequest = command({
  name: 'joining.begin-request',
  traceless: true,
  input: z.object({ body: optionalId().catch(undefined), language: z.enum(variants).catch('de') }),
  load: (db, _, { moment }) => loadThreshold(db, moment),
  may: anyone,
  rule: (threshold, input, occasion) => asking.begin(threshold, input, occasion),
  store: async (db, { language, ...request }, desk) => {
    const link = newToken()
    await desk.keys.make(request.id)
    const written = { link, language, answers: {}, additions: [], reply: '' }
    await storeBegun(db, request, link, await sealed(desk.keys, request.id, written))
    return link
  },
})

async function loadOwn(db: Reading, { token: link }: { token: string }, { keys, moment }: Looking) {
  const request = await loadOwnRequest(db, keys, link)
  const threshold = request && (await loadThreshold(db, moment))
  if (!request || !threshold) return undefined
  const { bodies, joinDays, lately } = threshold
  return { ...request, bodies, joinDays, lately }
}

async function keepWords(db: Writing, { id, bodyId, written }: asking.Rewritten, desk: Desk): Promise<string> {
  await storeWords(db, id, bodyId, await sealed(desk.keys, id, written))
  return written.link
}

/** One command for each question. Whoever holds the link may answer: it is known to the one who began, and to nobody else. */
function answering(question: Question) {
  return command({
    name: `joining.answer-${question}`,
    traceless: true,
    input: answerInputs[question],
    load: (db, input, occasion) => loadOwn(db, input, occasion),
    may: anyone,
    rule: (own, { given }) => asking.answer(own, given, question),
    store: keepWords,
  })
}

export const answers = {
  side: answering('side'),
  called: answering('called'),
  way: answering('way'),
  contact: answering('contact'),
  wish: answering('wish'),
  needs: answering('needs'),
}

const own = z.object({ token })

export const sendRequest = command({
  name: 'joining.send-request',
  traceless: true,
  input: own,
  load: loadOwn,
  may: anyone,
  rule: (request, _, occasion) => asking.send(request, occasion),
  store: async (db, sent, desk) => {
    await storeSent(db, sent)
    await tellWhoAnswers(db, desk, { ...sent, why: 'new' })
    return sent.written.link
  },
})

export const addToRequest = command({
  name: 'joining.add-to-request',
  traceless: true,
  input: own.extend({ text: prose(3000) }),
  load: (db, input, { keys }) => loadOwnRequest(db, keys, input.token),
  may: anyone,
  rule: (request, input, occasion) => {
    const ruling = asking.add(request, input, occasion)
    return 'refused' in ruling ? ruling : { ...ruling, next: { ...ruling.next, answerBy: request.answerBy ?? '' } }
  },
  store: async (db, next, desk) => {
    if (next.tells) await tellWhoAnswers(db, desk, { ...next, why: 'more' })
    return keepWords(db, next, desk)
  },
})

/** What was written is gone with this, and the letters about it. */
export const takeBackRequest = command({
  name: 'joining.take-back-request',
  traceless: true,
  input: own,
  load: (db, input, { keys }) => loadOwnRequest(db, keys, input.token),
  may: anyone,
  rule: (request, _, occasion) => asking.takeBack(request, occasion),
  store: async (db, next, { keys }) => {
    await storeWordless(db, 'taken-back', next)
    keys.destroy(next.id)
  },
})
