import type { z } from 'zod'
import type { TestNetwork, World } from '../../../test/world.ts'
import { hashToken } from '../../foundation/crypto.ts'
import { installation, sql } from '../../foundation/database.ts'
import { askForLink, invitePerson } from './commands.ts'

let count = 0

/** Somebody of a test network whose address the test knows; without more, an ordinary member. */
export async function givenMember(w: World, net: TestNetwork, of: Partial<z.output<typeof invitePerson.input>> = {}) {
  count += 1
  const email = of.email ?? `mitglied.${count}.${net.slug}@beispiel.test`
  const person = await w.done(net.system, invitePerson, { name: `Mitglied ${count}`, role: 'member', ...of, email })
  return { person, email, network: net.id }
}

/** Letters to one address, newest first, as the outbox of a network (or of the installation) holds them. */
export function givenLetters(w: World, to: string, network = installation) {
  return w.app.database.read({ network }, (db) =>
    db.rows<{ subject: string; body: string; html: string }>(sql`
      select subject, body, html from letter where network_id = here() and to_address = ${to} order by created_at desc, id desc`),
  )
}

/** Asks for a link and takes its path out of the mail. */
export async function givenLink(w: World, email: string, weiter?: string): Promise<string> {
  await w.done({ network: installation }, askForLink, { email, weiter })
  const [letter] = await givenLetters(w, email)
  return /\/anmelden\/[\w-]+/.exec(letter?.body ?? '')?.[0] ?? ''
}

/** Opens the page of a link and presses its button; gives the answer. */
export async function givenPress(w: World, path: string): Promise<Response> {
  return pressed(w, path, await (await w.app.web.request(path)).text())
}

/** Presses the button of a page that is open already; where the page shows none, as somebody who builds the form themselves. */
export async function pressed(w: World, path: string, page: string): Promise<Response> {
  const fields = { half: 'A'.repeat(43), ...hiddenFields(page) }
  return w.app.web.request(path, { method: 'POST', body: new URLSearchParams(fields) })
}

export function sessionOf(answer: Response): string {
  return /sitzung=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? ''
}

/** Signs somebody in as a browser would; gives the `cookie` header, the hash that a caller presents, and where it led. */
export async function givenSignIn(w: World, email: string) {
  const answer = await givenPress(w, await givenLink(w, email))
  const value = sessionOf(answer)
  return { cookie: `sitzung=${value}`, token: hashToken(value), to: answer.headers.get('location') ?? '' }
}

/** The unseen fields of the first form of a page. */
export function hiddenFields(page: string): Record<string, string> {
  const form = /<form[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const fields = form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]))
}
