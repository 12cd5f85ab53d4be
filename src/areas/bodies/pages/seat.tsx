import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import type { SeatPage as Data, Sitting } from '../reads/seat.ts'
import { termState } from '../rules/terms.ts'
import { parts } from '../seat.ts'
import { bodiesTexts } from '../texts.ts'

type Page = { readonly here: Here<Data> }

/** A seat: who sits on it, how it came about, who sat there before. */
export function SeatPage(here: Here<Data>): View {
  const { language, base, data } = here
  const { seatPage: words, list, card } = language.words(bodiesTexts)
  const { seat, body, history } = data
  return {
    title: language.say(words.title, seat),
    lead: language.say(words.lead, { body: body.name, day: language.day(seat.since, 'short') }),
    crumbs: [
      { name: list.title, href: `${base}/gremien` },
      { name: body.name, own: true, href: `${base}/gremien/${body.id}` },
    ],
    body: (
      <>
        <Standing here={here} />
        <Doing here={here} />
        {!seat.until && (
          <Section title={words.now}>
            <Now here={here} />
          </Section>
        )}
        <Section title={words.how}>
          <How here={here} />
        </Section>
        <Section title={words.sittings}>
          <Sittings here={here} />
        </Section>
        <Section title={card.history}>
          <ThingHistory entries={history} texts={[bodiesTexts]} />
        </Section>
      </>
    ),
  }
}

function Standing({ here: { language, today, data } }: Page) {
  const { seatPage: words, card } = language.words(bodiesTexts)
  const { seat } = data
  const day = (of: string) => language.day(of, 'short')
  const said = [
    seat.until && language.say(words.vacated, { day: day(seat.until) }),
    !seat.until &&
      seat.delegate &&
      seat.leavesOn &&
      language.say(words.leaves, { name: seat.delegate, day: day(seat.leavesOn) }),
    !seat.until &&
      seat.termUntil &&
      {
        ending: language.say(words.ending, { day: day(seat.termUntil) }),
        over: language.say(card.termOver, { day: day(seat.termUntil) }),
        running: '',
        none: '',
      }[termState(seat, today)],
  ].filter(Boolean)
  return said.length > 0 ? (
    <Notice kind="info">
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  ) : null
}

function Doing({ here: { language, base, data } }: Page) {
  const { seatPage: words } = language.words(bodiesTexts)
  const { seat, body, can, goodbye } = data
  const own = `${base}/gremien/${body.id}/sitz/${seat.id}`
  if (seat.until || body.endedOn) return null
  return (
    <Actions>
      {can.succeed === true && (!seat.delegate || seat.leavesOn) && (
        <LinkButton href={`${own}/nachfolge`}>{words.successor}</LinkButton>
      )}
      {goodbye && (
        <LinkButton href={`${own}/abschied`} kind="quiet">
          {words.leave[goodbye]}
        </LinkButton>
      )}
      <Possible can={can.shape} texts={bodiesTexts} label={words.change}>
        <LinkButton href={`${own}/aendern`} kind="quiet">
          {words.change}
        </LinkButton>
        <LinkButton href={`${own}/verlaengern`} kind="quiet">
          {words.further}
        </LinkButton>
        <LinkButton href={`${own}/freigeben`} kind="quiet">
          {words.vacate}
        </LinkButton>
      </Possible>
    </Actions>
  )
}

function Now({ here: { language, data } }: Page) {
  const words = language.words(bodiesTexts)
  const { seat } = data
  const sitting = parts.flatMap((part) => (seat[part] ? [{ part, name: seat[part] }] : []))
  if (sitting.length === 0) return <p>{words.seatPage.nobody}</p>
  return (
    <Facts>
      {sitting.map(({ part, name }) => (
        <Fact key={part} term={words.parts[part]}>
          {name}
        </Fact>
      ))}
    </Facts>
  )
}

function How({ here: { language, data } }: Page) {
  const words = language.words(bodiesTexts)
  const { seatPage, waysIn, functions, seat: form } = words
  const { cameBy, appointedBy, group, termUntil, function: does } = data.seat
  return (
    <Facts>
      <Fact term={seatPage.cameBy}>{cameBy ? waysIn[cameBy] : form.unknown}</Fact>
      {appointedBy && <Fact term={seatPage.appointedBy}>{appointedBy}</Fact>}
      <Fact term={seatPage.function}>{functions[does]}</Fact>
      {group && <Fact term={seatPage.group}>{group}</Fact>}
      {termUntil && <Fact term={seatPage.term}>{language.day(termUntil, 'short')}</Fact>}
    </Facts>
  )
}

function Sittings({ here: { language, data } }: Page) {
  const { seatPage: words, parts: named } = language.words(bodiesTexts)
  const columns: readonly Column<Sitting>[] = [
    { label: words.name, heading: true, cell: ({ name }) => name },
    { label: words.part, cell: ({ part }) => named[part] },
    { label: words.from, cell: ({ since }) => language.day(since, 'short') },
    { label: words.to, cell: ({ until }) => (until ? language.day(until, 'short') : words.today) },
  ]
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={data.sittings}
      empty={<p class="muted">{words.none}</p>}
    />
  )
}
