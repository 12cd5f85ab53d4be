import type { Here } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Hidden } from '../../../ui/hidden.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { ShownContribution } from '../contribution.ts'
import type { Discussion as Said } from '../reads/discussion.ts'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'

interface DiscussionProps {
  readonly here: Here<Page>
  readonly discussion: Said
}

/** What those on the way say about it, before and after it is answered. Never for the public. */
export function Discussion({ here, discussion }: DiscussionProps) {
  const { language } = here
  const words = language.words(decisionsTexts).discussion
  return (
    <Section title={words.title} id="diskussion">
      <p>{discussion.said.length === 0 ? words.none : words.lead}</p>
      {discussion.said.map((one) => {
        const who = whoSays(here, one)
        return (
          <Section key={one.id} title={who} level={3}>
            <p class="told">
              {language.day(new Date(one.at), 'short')}
              {one.changedAt &&
                `, ${language.say(words.changed, { day: language.day(new Date(one.changedAt), 'short') })}`}
            </p>
            <Written text={one.text} here={here} about={`${words.one}, ${who}`} />
            {one.can && (
              <p class="small">
                <a href={`${here.base}/beschluesse/beitraege/${one.id}`}>
                  {words.edit}
                  <Hidden>: {who}</Hidden>
                </a>
              </p>
            )}
          </Section>
        )
      })}
      <Possible can={discussion.can} texts={decisionsTexts} label={words.write}>
        <Write here={here} discussion={discussion} />
      </Possible>
    </Section>
  )
}

/** Both names where somebody wrote down another one's words. */
export function whoSays(
  { language }: Pick<Here, 'language'>,
  { writer, forPerson, speaker }: Pick<ShownContribution, 'writer' | 'forPerson' | 'speaker'>,
): string {
  const words = language.words(decisionsTexts).discussion
  const by = writer ?? words.nobody
  return forPerson ? language.say(words.onBehalf, { speaker: speaker ?? words.nobody, writer: by }) : by
}

function Write({ here, discussion: { speaks, others } }: DiscussionProps) {
  const words = here.language.words(decisionsTexts).discussion
  return (
    <PageForm here={here} action={`${here.base}/beschluesse/${here.data.told.id}/beitrag`} id="beitrag">
      <TextArea name="contribution" label={words.text} hint={words.textHint} rows={4} prose required />
      {others.length > 0 && (
        <Select
          name="forPerson"
          label={words.whose}
          hint={words.whoseHint}
          none={speaks ? words.own : undefined}
          required={!speaks}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button kind="quiet">{words.write}</Button>
    </PageForm>
  )
}
