import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import type { Entry, Register } from '../reads/register.ts'
import { decisionsTexts } from '../texts.ts'
import { queryOf, RegisterFilter } from './register-filter.tsx'
import { afterwards, liesSays, numbered, stateSays, tones, whoDecides } from './says.ts'

type Listed = Register['entries'][number]

export function RegisterPage(here: Here<Register>): View {
  const { language, base, data } = here
  const words = language.words(decisionsTexts).register
  const path = `${base}/beschluesse`
  const filtered = Object.values(data.filter).some((value) => value !== undefined && value !== '')
  const order = words.orders[data.filter.nach ?? 'offen']
  return {
    title: words.title,
    lead: words.lead,
    body: (
      <>
        {data.inside && (
          <p>
            <LinkButton href={`${path}/neu`}>{words.propose}</LinkButton>
          </p>
        )}
        {data.any && <RegisterFilter here={here} path={path} filtered={filtered} />}
        {data.entries.length > 0 ? (
          <>
            <p>{language.say(words.caption, { count: data.count, order })}</p>
            <Rows>
              {data.entries.map((entry) => (
                <Line key={entry.id} entry={entry} here={here} />
              ))}
            </Rows>
          </>
        ) : (
          <Empty here={here} filtered={filtered} />
        )}
        <Pagination page={data.page} pages={data.pages} href={(page) => `${path}?${queryOf(data.filter, page)}`} />
        {data.entries.length > 0 && (
          <Section title={words.take}>
            <p class="actions">
              <a href={`${path}/verzeichnis.csv?${queryOf(data.filter)}`}>{words.csv}</a>
              <a href={`${path}/verzeichnis.pdf?${queryOf(data.filter)}`}>{words.pdf}</a>
            </p>
          </Section>
        )}
      </>
    ),
  }
}

function Line({ entry, here }: { entry: Listed; here: Here<Register> }) {
  const { language, base, data } = here
  const told = [
    ...[`${numbered(language, entry)}.`, whoDecides(language, entry), lies(language, entry, data.today)],
    ...afterwards(language, entry, data.today),
  ]
  return (
    <Row
      title={entry.title}
      own
      href={`${base}/beschluesse/${entry.id}`}
      when={<span>{since(language, entry)}</span>}
      state={<State tone={tones[entry.state]}>{stateSays(language, entry.state, entry.decider)}</State>}
    >
      {told.filter(Boolean).join(' ')}
      {entry.passages.map((pieces, place) => (
        <p key={place} class="small" lang="de">
          {pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
        </p>
      ))}
    </Row>
  )
}

/** How long it has been open, or when it was answered. */
function since(language: Language, { state, days, answeredAt }: Entry & { readonly days: number }): string | undefined {
  const { register: words } = language.words(decisionsTexts)
  if (answeredAt) return language.say(words.on, { day: language.day(answeredAt, 'short') })
  return state === 'withdrawn' ? undefined : language.say(words.days, { days })
}

/** "Liegt seit 12 Tagen bei der Steuerungsgruppe." */
function lies(language: Language, entry: Entry, today: string): string {
  const { state, decider, deciderName, lyingName, lyingSince } = entry
  if (state !== 'waiting' || !lyingSince) return ''
  const at = { decider: lyingName ? 'body' : decider, name: lyingName ?? deciderName, since: lyingSince } as const
  return `${liesSays(language, at, today)}.`
}

function Empty({ here, filtered }: { here: Here<Register>; filtered: boolean }) {
  const { register: words } = here.language.words(decisionsTexts)
  if (filtered && here.data.any) return <EmptyState title={words.nothing}>{words.nothingNext}</EmptyState>
  if (!here.data.inside) return <EmptyState title={words.emptyPublic}>{words.emptyPublicNext}</EmptyState>
  return <EmptyState title={words.empty}>{words.emptyNext}</EmptyState>
}
