import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Select } from '../../../ui/select.tsx'
import type { OutcomePage as Page } from '../reads/outcome.ts'
import { decisionsTexts } from '../texts.ts'

export function OutcomePage(here: Here<Page>): View {
  const { language, base, data } = here
  const { outcome: words, register } = language.words(decisionsTexts)
  const { told, partners, from, reviewOn, can } = data
  const { outcome } = told.follows
  const path = `${base}/beschluesse/${told.id}`
  const title = outcome ? words.change : words.keep
  return {
    title,
    lead: language.say(words.lead, { title: told.title }),
    crumbs: [
      { name: register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <Possible can={can} texts={decisionsTexts} label={title}>
        <PageForm
          here={here}
          action={`${path}/folgen`}
          stored={{ partner: outcome?.partnerId, effectiveOn: from, reviewOn }}
          version={outcome?.version ?? 0}
        >
          <Select
            name="partner"
            label={words.whichPartner}
            hint={words.whichPartnerHint}
            none={words.noPartner}
            options={partners.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateFields name="effectiveOn" label={words.from} hint={words.fromHint} />
          <DateFields name="reviewOn" label={words.reviewOn} hint={words.reviewOnHint} />
          <Actions>
            <Button>{words.save}</Button>
            <a href={path}>{words.back}</a>
          </Actions>
        </PageForm>
      </Possible>
    ),
  }
}
