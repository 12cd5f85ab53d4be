import type { Here, View } from '../../../foundation/addresses.ts'
import { Link } from '../../../ui/link.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { type About, matters } from '../mandate.ts'
import type { MandatesToSet } from '../reads/forms.ts'
import { aboutsOf } from '../rules.ts'
import { mandateTexts } from '../texts/mandates.ts'
import { bodiesTexts } from '../texts.ts'
import { OneMandate } from './mandate-form.tsx'
import { MandateHistory } from './mandate-history.tsx'
import { aboutSays, MandateSentences } from './says.tsx'

/** First everything with what holds now; then one thing at a time. */
export function MandatePage(here: Here<MandatesToSet>): View {
  const { language, base, data } = here
  const { body } = data
  const words = language.words(bodiesTexts)
  const { form } = language.words(mandateTexts)
  const about = typed(here) ?? data.about
  const own = `${base}/gremien/${body.id}`
  return {
    title: language.say(form.title, { name: body.name }),
    own: body.name,
    ...(about ? {} : { lead: form.lead }),
    crumbs: [
      { name: words.list.title, href: `${base}/gremien` },
      { name: body.name, own: true, href: own },
      ...(about ? [{ name: words.card.mandate, href: `${own}/mandat` }] : []),
    ],
    body: about ? <OneMandate here={here} about={about} fresh={isFresh(here)} /> : <All here={here} />,
  }
}

/** What a form that came back was about. */
function typed({ form }: Here<MandatesToSet>): About | undefined {
  const matter = matters.find((one) => one === form?.values.matter)
  const field = form?.values.field
  return matter && { matter, field: typeof field === 'string' ? field : '' }
}

function isFresh({ form, data }: Here<MandatesToSet>): boolean {
  return form ? form.values.fresh === 'ja' : data.fresh
}

function All({ here }: { here: Here<MandatesToSet> }) {
  const { language, base, data, today } = here
  const { body, others, mandates } = data
  const words = language.words(bodiesTexts)
  const { form } = language.words(mandateTexts)
  const names = (id: string) => others.find((other) => other.id === id)?.name ?? ''
  const path = `${base}/gremien/${body.id}/mandat`
  return (
    <>
      <Rows>
        {aboutsOf([{ mandates }]).map((about) => {
          const { matter, field } = about
          const mandate = body.mandates.find((one) => one.matter === matter && one.field === field)
          return (
            <Row key={`${matter} ${field}`} title={aboutSays(language, about)}>
              <p>
                {mandate || matter === 'general' ? (
                  <MandateSentences body={body.name} mandate={mandate} names={names} />
                ) : (
                  <span class="muted">{form.asGeneral}</span>
                )}
              </p>
              <Link href={`${path}?${addressOf(about, data.decision)}`} about={aboutSays(language, about)}>
                {form.set}
              </Link>
            </Row>
          )
        })}
      </Rows>
      <p>
        <LinkButton href={`${path}?neu=ja`} kind="quiet">
          {form.addField}
        </LinkButton>
      </p>
      <MandateHistory base={base} body={body.name} mandates={mandates} names={names} today={today} />
      <p>
        <a href={`${base}/gremien/${body.id}`}>{words.form.back}</a>
      </p>
    </>
  )
}

function addressOf({ matter, field }: About, decision: string | undefined): URLSearchParams {
  return new URLSearchParams({
    ...{ sache: matter, ...(field && { feld: field }), ...(decision && { beschluss: decision }) },
  })
}
