import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { BriefSeat } from '../../bodies/reads.ts'
import { Written } from '../../plain-language/pages.tsx'
import { mostResistance } from '../ballot-option.ts'
import type { VotePage as Page } from '../reads/vote.ts'
import { decisionsTexts } from '../texts.ts'
import { type Choice, choices } from '../vote.ts'
import { optionLabels } from './says.ts'

/** A vote that takes more than one press: one question, for one seat. */
export function VotePage(here: Here<Page>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told, own, can } = data
  const path = `${base}/beschluesse/${told.id}`
  const typed = here.form?.values
  const wanted = typed?.seat ?? data.seat
  const seat = own.find(({ id }) => id === wanted) ?? (own.length === 1 ? own[0] : undefined)
  const choice = choices.find((one) => one === (typed?.choice ?? data.choice))
  return {
    title: words.ballot.title,
    crumbs: [
      { name: words.register.title, href: `${base}/beschluesse` },
      { name: told.title, own: true, href: path },
    ],
    body: (
      <>
        <Section title={told.title} own>
          <Written text={told.statement} here={here} onlyRead about={told.title} />
        </Section>
        <Possible can={can} texts={decisionsTexts} label={words.ballot.title}>
          {own.length === 0 && <p>{words.ballot.noSeat}</p>}
          {own.length > 0 && !seat && <WhichSeat here={here} />}
          {seat && told.method === 'resistance' && <Resistance here={here} seat={seat} />}
          {seat && told.method === 'consent' && choice && words.voting[choice].prompt !== '' && (
            <Stance here={here} seat={seat} choice={choice} />
          )}
          {seat && told.method !== 'resistance' && !choice && (
            <p>
              <LinkButton href={path}>{told.title}</LinkButton>
            </p>
          )}
        </Possible>
      </>
    ),
  }
}

function WhichSeat({ here }: { here: Here<Page> }) {
  const { language, data, path, query } = here
  const { ballot: words } = language.words(decisionsTexts)
  return (
    <Section title={words.which}>
      {data.own.map(({ id, holder }) => (
        <p key={id}>
          <LinkButton href={`${path}?${new URLSearchParams({ ...query, sitz: id })}`} kind="quiet">
            {language.say(words.forSeat, { seat: holder })}
          </LinkButton>
        </p>
      ))}
    </Section>
  )
}

interface AskProps {
  readonly here: Here<Page>
  readonly seat: BriefSeat
}

/** Every option with all its points in sight; "leave as it is" is the last. */
function Resistance({ here, seat }: AskProps) {
  const { language, base, data } = here
  const { ballot: words } = language.words(decisionsTexts)
  const { told } = data
  const path = `${base}/beschluesse/${told.id}`
  const cast = told.votes.find(({ seatId }) => seatId === seat.id)?.points ?? []
  const stored = Object.fromEntries(cast.map((points, place) => [`points.${place + 1}`, String(points)]))
  const steps = Array.from({ length: mostResistance + 1 }, (_, points) => String(points))
  return (
    <Section title={words.resistance}>
      <p>
        {language.say(words.forSeat, { seat: seat.holder })}. {words.resistanceHint}
      </p>
      <PageForm here={here} action={`${path}/abstimmen`} stored={stored} hidden={{ seat: seat.id }}>
        {optionLabels(language, told.options).map(({ nr, label, meaning }) => (
          <Radios
            key={nr}
            name={`points.${nr}`}
            label={label}
            hint={meaning || undefined}
            inline
            required
            options={steps.map((points) => ({ value: points, label: points }))}
          />
        ))}
        <Send here={here} seat={seat} label={words.points} />
      </PageForm>
    </Section>
  )
}

function Stance({ here, seat, choice }: AskProps & { choice: Choice }) {
  const { language, base, data } = here
  const { ballot: words, voting } = language.words(decisionsTexts)
  const { told } = data
  const said = told.voices.find(({ seatId, choice: before }) => seatId === seat.id && before === choice)
  const stored = { reason: said?.reason?.original, help: said?.help?.original }
  const { press, meaning, prompt } = voting[choice]
  const objects = choice === 'objection'
  return (
    <Section title={language.say(words.stance, { seat: seat.holder })}>
      <p>{meaning}</p>
      <PageForm
        here={here}
        action={`${base}/beschluesse/${told.id}/abstimmen`}
        stored={stored}
        hidden={{ seat: seat.id, choice }}
      >
        <TextArea
          name="reason"
          label={prompt}
          hint={objects ? undefined : words.concernHint}
          rows={4}
          required={objects}
        />
        {objects && <TextArea name="help" label={words.help} hint={words.helpHint} rows={4} required />}
        <Send here={here} seat={seat} label={press} />
      </PageForm>
    </Section>
  )
}

function Send({ here, seat, label }: AskProps & { label: string }) {
  const { base, data } = here
  return (
    <Actions>
      <Button about={seat.holder}>{label}</Button>
      <a href={`${base}/beschluesse/${data.told.id}`}>{data.told.title}</a>
    </Actions>
  )
}
