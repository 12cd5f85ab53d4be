import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Checkboxes } from '../../../ui/checkboxes.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { TextsToTest } from '../reads/test-reading.ts'
import type { TwinToTest } from '../reads/twin.ts'
import { linesOf } from '../rules/test-reading.ts'
import { plainLanguageTexts } from '../texts.ts'
import { placeNamed } from './place.ts'

/** The list for those who test, and where others can say that they will. */
export function TextsToTestPage(here: Here<TextsToTest>): View {
  const { language, data, base, path } = here
  const { testReading: words, coverage } = language.words(plainLanguageTexts)
  const { self, waiting } = data
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [
      { name: coverage.title, href: `${base}/texte` },
      { name: words.title, href: path },
    ],
    body: (
      <>
        {self && (
          <Section title={words.waiting}>
            {waiting.length === 0 && <EmptyState title={words.nothing}>{words.nothingNext}</EmptyState>}
            {waiting.length > 0 && (
              <Rows>
                {waiting.map(({ id, place, plain, since }) => (
                  <Row
                    key={id}
                    href={`${path}/${id}`}
                    title={linesOf(plain)[0] ?? ''}
                    when={language.say(words.since, { day: language.day(since, 'short') })}
                  >
                    {placeNamed(language, place)}
                  </Row>
                ))}
              </Rows>
            )}
          </Section>
        )}
        <Section title={words.self}>
          <p>{words.selfLead}</p>
          <PageForm here={here} action={path} id="ich" stored={{ byName: self?.byName ? 'ja' : '' }}>
            <Checkbox name="byName" label={words.byName} hint={words.byNameHint} />
            <Button kind={self ? 'quiet' : 'main'}>{self ? words.keep : words.become}</Button>
          </PageForm>
          {self && (
            <PageForm here={here} action={`${path}/beenden`} id="beenden" slim>
              <Button kind="quiet">{words.stop}</Button>
            </PageForm>
          )}
        </Section>
      </>
    ),
  }
}

/** One text, line by line, and two buttons. */
export function TestPage(here: Here<TwinToTest>): View {
  const { language, data, base, path } = here
  const { testReading: words } = language.words(plainLanguageTexts)
  const { text, can } = data
  return {
    title: words.testTitle,
    lead: words.testLead,
    crumbs: [
      { name: words.title, href: `${base}/texte/pruefen` },
      { name: words.testTitle, href: path },
    ],
    body: (
      <>
        <Section title={words.theText}>
          <PlainText text={text.plain} />
        </Section>
        <Possible can={can.test} texts={plainLanguageTexts} label={words.yes}>
          <PageForm here={here} action={path} hidden={{ wording: String(text.wording) }}>
            <Checkboxes
              name="sentences"
              label={words.sentences}
              hint={words.sentencesHint}
              options={linesOf(text.plain).map((line, place) => ({
                value: String(place),
                label: line.replaceAll('**', ''),
              }))}
            />
            <TextField name="words" label={words.words} hint={words.wordsHint} />
            <Actions>
              <Button name="understood" value="yes">
                {words.yes}
              </Button>
              <Button name="understood" value="no">
                {words.no}
              </Button>
            </Actions>
          </PageForm>
        </Possible>
      </>
    ),
  }
}
