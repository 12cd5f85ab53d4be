import { languages } from '../../../foundation/language.ts'
import { letter } from '../../../ui/letter.ts'
import type { KnownPerson } from '../person.ts'
import type { InvitationLetter } from '../rules/membership.ts'
import { peopleTexts } from '../texts.ts'

/** `address` is the public address of the installation without a slash at the end, in both letters. */
export function linkLetter(person: KnownPerson, token: string, address: string) {
  const language = languages[person.language]
  const { mail } = language.words(peopleTexts)
  const { link } = mail
  return letter({
    language,
    subject: link.subject,
    greeting: language.say(mail.greeting, { name: person.name }),
    lines: [link.why, { text: link.button, href: `${address}/anmelden/${token}` }, link.lasts, link.notYou],
    sender: language.say(mail.sender, { address }),
  })
}

export function invitationLetter({ to, by, role, network }: InvitationLetter, address: string) {
  const language = languages[to.language]
  const { mail, roles } = language.words(peopleTexts)
  const { invitation } = mail
  const home = encodeURIComponent(`/n/${network.slug}/heute`)
  return letter({
    language,
    subject: language.say(invitation.subject, { network: network.name }),
    greeting: language.say(mail.greeting, { name: to.name }),
    lines: [
      language.say(invitation.why, { by, network: network.name }),
      language.say(invitation.role, { role: roles[role] }),
      invitation.how,
      { text: invitation.button, href: `${address}/anmelden?weiter=${home}` },
    ],
    sender: language.say(mail.sender, { address }),
  })
}
