import type { Here, View } from '../../../foundation/addresses.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import type { DatedBody } from '../body.ts'
import type { InTheEnd } from '../mandate.ts'
import type { WhoDecides } from '../reads/who-decides.ts'
import { mandateTexts } from '../texts/mandates.ts'
import { bodiesTexts } from '../texts.ts'
import { FirstBody } from './first-body.tsx'
import { inShort } from './in-short.ts'
import { aboutSays, asSubject, MandateList } from './says.tsx'

/** For any day: who decides in the end, what nobody wrote down, each body in sentences, and all of it as a table. */
export function WhoDecidesPage(here: Here<WhoDecides>): View {
  const { language, base, data, today } = here
  const { who } = language.words(mandateTexts)
  const lead = language.say(data.day === today ? who.today : who.onDay, { day: language.day(data.day) })
  return {
    title: who.title,
    // An empty page promises nothing.
    ...(data.any ? { lead } : {}),
    crumbs: [{ name: language.words(bodiesTexts).list.title, href: `${base}/gremien` }],
    body: data.any ? <Everything here={here} /> : <FirstBody here={here} next={who.empty} />,
  }
}

function Everything({ here }: { here: Here<WhoDecides> }) {
  const { language, base, data } = here
  const { who } = language.words(mandateTexts)
  const names = nameIn(data)
  const columns: Column<DatedBody>[] = [
    { label: who.row, heading: true, cell: ({ id, name }) => <a href={`${base}/gremien/${id}`}>{name}</a> },
    ...data.abouts.map((about) => ({
      label: aboutSays(language, about),
      cell: ({ mandates }: DatedBody) => inShort(language, mandates, about, names),
    })),
  ]
  return (
    <>
      <Search here={here} />
      {data.shown.length === 0 ? (
        <Notice kind="info">{who.nothingThen}</Notice>
      ) : (
        <>
          <Endings here={here} />
          <Gaps here={here} />
          <Section title={who.sentences}>
            {data.shown.map((body) => (
              <Section key={body.id} title={body.name} level={3}>
                <MandateList body={body.name} mandates={body.mandates} names={names} />
              </Section>
            ))}
          </Section>
          <DataTable caption={who.caption} columns={columns} rows={data.shown} />
        </>
      )}
    </>
  )
}

function Search({ here: { language, path, data, today } }: { here: Here<WhoDecides> }) {
  const { who } = language.words(mandateTexts)
  const narrowed = data.day !== today || data.body !== undefined
  return (
    <FilterForm
      label={who.search}
      action={path}
      values={{ gremium: data.body ?? '' }}
      submit={who.show}
      all={narrowed ? path : undefined}
    >
      <DateFields name="am" label={who.day} value={data.day} />
      <Select
        name="gremium"
        label={who.body}
        none={who.allBodies}
        options={data.bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterForm>
  )
}

function Endings({ here: { language, data } }: { here: Here<WhoDecides> }) {
  const { who } = language.words(mandateTexts)
  const { says } = language.words(bodiesTexts)
  const names = nameIn(data)
  const decider = (end: InTheEnd) => (end.kind === 'body' ? asSubject(names(end.bodyId), language) : says[end.kind])
  if (data.endings.length === 0) return null
  return (
    <Section title={who.inTheEnd}>
      <Facts>
        {data.endings.map((ending) => (
          <Fact key={`${ending.matter} ${ending.field}`} term={aboutSays(language, ending)}>
            {ending.ends.map(({ end, bodies }) => (
              <p key={decider(end)}>
                {language.say(says.inTheEnd, { decider: decider(end) })}
                {(ending.ends.length > 1 || bodies.length < data.shown.length) && (
                  <> {language.say(who.whose, { bodies: language.list(bodies.map(names)) })}</>
                )}
              </p>
            ))}
          </Fact>
        ))}
      </Facts>
    </Section>
  )
}

/** What nobody wrote down is said first of all, because it is there that people wait for each other. */
function Gaps({ here: { language, data } }: { here: Here<WhoDecides> }) {
  const { who } = language.words(mandateTexts)
  const names = nameIn(data)
  if (data.gaps.length === 0) return <p>{who.noGaps}</p>
  return (
    <Notice kind="info" title={who.gaps}>
      <ul>
        {data.gaps.map(({ body, ...about }) => (
          <li key={`${body} ${about.matter} ${about.field}`}>
            {about.matter === 'general'
              ? language.say(who.wholly, { body: names(body) })
              : language.say(who.gap, { body: names(body), matter: aboutSays(language, about) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function nameIn({ bodies }: WhoDecides): (id: string) => string {
  return (id) => bodies.find((body) => body.id === id)?.name ?? ''
}
