import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { ContributionPage as Page } from '../reads/discussion.ts'
import { decisionsTexts } from '../texts.ts'
import { whoSays } from './discussion.tsx'

/** One's own words, to change or to take back. */
export function ContributionPage(here: Here<Page>): View {
  const { language, base, data } = here
  const { discussion: words, register } = language.words(decisionsTexts)
  const { said, can } = data
  const back = `${base}/beschluesse/${said.recommendationId}`
  const own = `${base}/beschluesse/beitraege/${said.id}`
  return {
    title: words.edit,
    lead: whoSays(here, said),
    crumbs: [
      { name: register.title, href: `${base}/beschluesse` },
      { name: said.title, own: true, href: back },
    ],
    body: (
      <>
        <Possible can={can} texts={decisionsTexts} label={words.save}>
          <PageForm here={here} action={own} stored={{ text: said.text.original }} version={said.version}>
            <TextArea name="text" label={words.text} rows={6} prose required />
            <Actions>
              <Button>{words.save}</Button>
              <a href={`${back}#diskussion`}>{words.back}</a>
            </Actions>
          </PageForm>
        </Possible>
        <Possible can={can} texts={decisionsTexts} label={words.takeBack}>
          <Section title={words.takeBack}>
            <p>{words.takeBackMeans}</p>
            <PageForm here={here} action={`${own}/zuruecknehmen`} id="zuruecknehmen" slim>
              <Button kind="grave">{words.takeBack}</Button>
            </PageForm>
          </Section>
        </Possible>
      </>
    ),
  }
}
