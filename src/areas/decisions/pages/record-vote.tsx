import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { RecordVotePage as Page } from '../reads/wording.ts'
import { decisionsTexts } from '../texts.ts'
import { channels, choicesOf } from '../vote.ts'
import { optionLabels } from './says.ts'

/** The coordination writes down what somebody said on the phone or in a letter. */
export function RecordVotePage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, seats, can } = data
  const path = `${base}/beschluesse/${told.id}`
  return {
    title: words.recordVote.title,
    lead: words.recordVote.lead,
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <Possible can={can} texts={decisionsTexts} label={words.recordVote.send}>
        {seats.length === 0 ? (
          <p>{words.recordVote.everybody}</p>
        ) : (
          <PageForm here={here} action={`${path}/eintragen`}>
            <Radios
              name="seat"
              label={words.recordVote.seat}
              required
              options={seats.map(({ id, holder }) => ({ value: id, label: holder }))}
            />
            <Radios
              name="channel"
              label={words.recordVote.channel}
              required
              options={channels.map((channel) => ({ value: channel, label: words.recordVote.channels[channel] }))}
            />
            <Said here={here} />
            <Actions>
              <Button>{words.recordVote.send}</Button>
              <a href={path}>{told.title}</a>
            </Actions>
          </PageForm>
        )}
      </Possible>
    ),
  }
}

function Said({ here }: { here: Here<Page> }) {
  const { language, data } = here
  const words = language.words(decisionsTexts)
  const { method, options } = data.told
  if (method === 'resistance')
    return (
      <>
        {optionLabels(language, options).map(({ nr, label }) => (
          <NumberField key={nr} name={`points.${nr}`} label={label} hint={words.ballot.resistanceHint} required />
        ))}
      </>
    )
  return (
    <>
      <Radios
        name="choice"
        label={words.recordVote.choice}
        required
        options={choicesOf(method).map((choice) => ({
          value: choice,
          label: words.choices[choice],
          hint: words.voting[choice].meaning,
        }))}
      />
      {method === 'consent' && (
        <>
          <TextArea name="reason" label={words.recordVote.reason} hint={words.recordVote.reasonHint} rows={4} />
          <TextArea name="help" label={words.recordVote.help} hint={words.recordVote.helpHint} rows={3} />
        </>
      )}
    </>
  )
}
