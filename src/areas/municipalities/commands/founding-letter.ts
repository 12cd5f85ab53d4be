import { languages } from '../../../foundation/language.ts'
import { letter } from '../../../ui/letter.ts'
import { foundingTexts } from '../texts/founding.ts'

/** Tells the first coordination that their network is there. Which language they read is not known yet. */
export function foundingLetter(
  network: { readonly slug: string; readonly name: string },
  person: string,
  address: string,
) {
  const language = languages.de
  const { mail } = language.words(foundingTexts)
  return letter({
    language,
    subject: language.say(mail.subject, network),
    greeting: language.say(mail.greeting, { person }),
    lines: [
      language.say(mail.founded, network),
      { text: mail.signIn, href: `${address}/anmelden?weiter=${encodeURIComponent(`/n/${network.slug}/heute`)}` },
      { text: mail.look, href: `${address}/n/${network.slug}` },
      mail.mistake,
    ],
    sender: mail.sender,
  })
}
