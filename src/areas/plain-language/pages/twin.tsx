import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { eachOnItsLine, knownWords } from '../reads/advice.ts'
import type { TwinToWrite } from '../reads/twin.ts'
import { inStyle } from '../rules/compound-mark.ts'
import { plainLanguageTexts } from '../texts.ts'
import { Places } from './changed-places.tsx'
import { Advice } from './twin-advice.tsx'

export function TwinPage(here: Here<TwinToWrite>): View {
  const { twin: words, coverage } = here.language.words(plainLanguageTexts)
  const { text, back } = here.data
  const typed = typedText(here)
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [
      { name: coverage.title, href: `${here.base}/texte` },
      { name: words.title, href: here.path },
    ],
    body: (
      <>
        <Standing here={here} />
        <Returned here={here} />
        {text.outdated && (
          <>
            <Notice kind="info">{words.outdated}</Notice>
            <Section title={words.changes}>
              <Places before={text.plainOf ?? ''} now={text.original} />
            </Section>
          </>
        )}
        <Section title={words.original}>
          <Prose source={text.original} />
        </Section>
        <PageForm
          here={typed === undefined ? here : holding(here, typed)}
          action={here.path}
          stored={{ plain: text.plain, finished: text.plainState === 'draft' ? '' : 'ja' }}
          version={text.version}
          labels={{ plain: words.plain }}
          hidden={{ von: back ?? '' }}
        >
          <TextArea name="plain" label={words.plain} hint={words.hint} rows={12} required />
          <Checkbox name="finished" label={words.finished} hint={words.finishedHint} />
          <Actions>
            <Button>{words.save}</Button>
            <Button kind="quiet" name="vorschau" value="ja">
              {words.advice}
            </Button>
            <Button kind="quiet" name="vorschau" value="ja" onto={`${here.path}?zeilen=ja`}>
              {words.lines}
            </Button>
          </Actions>
        </PageForm>
        {typed !== undefined && <Advice here={here} text={typed} />}
        {(typed ?? text.plain) !== '' && (
          <Section title={words.preview}>
            <PlainText text={inStyle(typed ?? text.plain, here.data.mark, knownWords)} />
          </Section>
        )}
      </>
    ),
  }
}

/** The text that is being written and not yet saved, when somebody asked for advice; on request with each sentence on its line. */
function typedText({ form, query }: Here): string | undefined {
  const plain = form?.preview ? form.values.plain : undefined
  if (typeof plain !== 'string') return undefined
  const typed = plain.replace(/\r\n?/g, '\n')
  return query.zeilen ? eachOnItsLine(typed) : typed
}

function holding(here: Here<TwinToWrite>, plain: string): Here<TwinToWrite> {
  return here.form ? { ...here, form: { ...here.form, values: { ...here.form.values, plain } } } : here
}

function Standing({ here }: { here: Here<TwinToWrite> }) {
  const { language, base } = here
  const { twin: words } = language.words(plainLanguageTexts)
  const { text } = here.data
  const state = text.plainState
  const understood = text.readings.filter((reading) => reading.understood).length
  const waits = state === 'simple' && !text.outdated && text.readings.length === understood
  return (
    <>
      <p>
        <State tone={state === 'checked' ? 'done' : 'plain'}>{words.states[state]}</State> {words.statesMore[state]}{' '}
        {waits && language.say(words.read, { count: understood })}
      </p>
      {waits && (
        <Actions>
          <LinkButton kind="quiet" href={`${base}/texte/pruefen/${text.id}`}>
            {words.test}
          </LinkButton>
        </Actions>
      )}
    </>
  )
}

/** What a test reader found hard. Nobody is named: it is the text that was too hard. */
function Returned({ here }: { here: Here<TwinToWrite> }) {
  const { twin: words } = here.language.words(plainLanguageTexts)
  const { readings } = here.data.text
  if (readings.every(({ understood }) => understood) && readings.every(({ hardWords }) => hardWords.length === 0))
    return null
  const sentences = [...new Set(readings.flatMap(({ hardSentences }) => hardSentences))]
  const hardWords = [...new Set(readings.flatMap((reading) => reading.hardWords))]
  const returned = readings.some(({ understood }) => !understood)
  return (
    <>
      {returned && (
        <Notice kind="info" title={words.returned}>
          {words.returnedMore}
        </Notice>
      )}
      {returned && sentences.length === 0 && hardWords.length === 0 && <p>{words.noPlace}</p>}
      {sentences.length > 0 && <Marked title={words.hardSentences} of={sentences} />}
      {hardWords.length > 0 && <Marked title={words.hardWords} of={hardWords} />}
    </>
  )
}

function Marked({ title, of }: { title: string; of: readonly string[] }) {
  return (
    <Section title={title} level={3}>
      <ul>
        {of.map((one) => (
          <li key={one}>
            <mark>{one}</mark>
          </li>
        ))}
      </ul>
    </Section>
  )
}
