import type { Here, View } from '../../../foundation/addresses.ts'
import { newToken } from '../../../foundation/crypto.ts'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { LinkPageData } from '../reads.ts'
import { ownPath } from '../sign-in.ts'
import { peopleTexts } from '../texts.ts'

export function SignInPage(here: Here<{ onward: string | null }>): View {
  const { signIn, email } = here.language.words(peopleTexts)
  const typed = here.form?.values.weiter
  const onward = here.data.onward ?? ownPath(typeof typed === 'string' ? typed : undefined)
  return {
    title: signIn.title,
    lead: signIn.lead,
    body: (
      <>
        {here.actor.kind === 'person' && (
          <Notice kind="info">
            <p>
              {signIn.already} <a href="/ich">{signIn.toMe}</a>
            </p>
          </Notice>
        )}
        <PageForm here={here} action={here.path} hidden={onward ? { weiter: onward } : {}}>
          <TextField name="email" label={email} hint={signIn.hint} type="email" autocomplete="email" required />
          <Button>{signIn.button}</Button>
        </PageForm>
        <Section title={signIn.noAccount}>
          <p>{signIn.noAccountHow}</p>
        </Section>
        {here.demo && (
          <Notice kind="info">
            <p>
              {signIn.demo} <a href="/demo">{signIn.demoLink}</a>
            </p>
          </Notice>
        )}
      </>
    ),
  }
}

/** The same page whether the address is known or not. */
export function SentPage(here: Here): View {
  const { sent, signIn } = here.language.words(peopleTexts)
  return {
    title: sent.title,
    lead: sent.lead,
    crumbs: [{ name: signIn.title, href: '/anmelden' }],
    body: (
      <>
        {here.demo && (
          <Notice kind="info">
            <p>
              {sent.demo} <a href="/demo/post">{sent.demoLink}</a>
            </p>
          </Notice>
        )}
        <Section title={sent.nothing}>
          <ul>
            {sent.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Section>
        <p>
          <a href="/anmelden">{sent.again}</a>
        </p>
      </>
    ),
  }
}

export function LinkPage(here: Here<LinkPageData>): View {
  const { link, signIn } = here.language.words(peopleTexts)
  const { state, person } = here.data
  const crumbs = [{ name: signIn.title, href: '/anmelden' }]
  if (!person)
    return {
      title: link.over,
      lead: state === 'used' ? link.used : link.expired,
      crumbs,
      body: <LinkButton href="/anmelden">{link.again}</LinkButton>,
    }
  return {
    title: link.title,
    lead: here.language.say(link.lead, { name: person.name, email: person.email }),
    crumbs,
    body: (
      <>
        <p>{link.stays}</p>
        <PageForm here={here} action={here.path} hidden={{ half: newToken() }}>
          <Button>{link.button}</Button>
        </PageForm>
      </>
    ),
  }
}
