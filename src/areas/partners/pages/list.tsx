import { Fragment } from 'preact'
import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Actions } from '../../../ui/actions.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
import { Hidden } from '../../../ui/hidden.tsx'
import { Link } from '../../../ui/link.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Select } from '../../../ui/select.tsx'
import { State } from '../../../ui/state.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { grades, kinds, standing } from '../partner.ts'
import type { ListedPartner, PartnerList } from '../reads/list.ts'
import { partnersTexts } from '../texts.ts'

export function PartnersPage(here: Here<PartnerList>): View {
  const words = here.language.words(partnersTexts)
  const { data, language } = here
  const { wanted, rows, found, all, can } = data
  const path = `${here.base}/partner`
  const narrowed = Boolean(wanted.q || wanted.kind || wanted.grade || wanted.interest || wanted.former)
  return {
    title: words.list.title,
    lead: words.list.lead,
    body: (
      <>
        <Actions>
          <Possible can={can.add} texts={partnersTexts} label={words.list.add}>
            <LinkButton href={`${path}/neu`}>{words.list.add}</LinkButton>
            <LinkButton kind="quiet" href={`${path}/einlesen`}>
              {words.list.bringIn}
            </LinkButton>
          </Possible>
          {all > 0 && (
            <>
              <LinkButton kind="quiet" href={`${path}/tabelle`}>
                {words.list.table}
              </LinkButton>
              <p class="small">
                {words.import.alsoAs} <TableAs form="csv" path={path} words={words.list.table} />{' '}
                <TableAs form="ods" path={path} words={words.list.table} />
              </p>
            </>
          )}
        </Actions>
        {(all > 0 || narrowed) && <Search here={here} path={path} narrowed={narrowed} />}
        {found > 0 && (
          <p>
            {narrowed
              ? language.say(words.list.found, { count: found, all })
              : language.say(words.list.count, { count: all })}
          </p>
        )}
        {found > 0 && <Order here={here} path={path} />}
        {found > 0 && (
          <Rows>
            {rows.map((partner) => (
              <PartnerRow key={partner.id} partner={partner} path={path} language={language} today={here.today} />
            ))}
          </Rows>
        )}
        {found === 0 && all === 0 && !narrowed && (
          <EmptyState title={words.list.none}>
            {can.add === true ? words.list.noneFirst : words.list.noneMember}
          </EmptyState>
        )}
        {found === 0 && (all > 0 || narrowed) && (
          <EmptyState title={words.list.noHit}>{words.list.noHitNext}</EmptyState>
        )}
        <Pagination
          page={wanted.page}
          pages={data.pages}
          href={(page) => `${path}?${new URLSearchParams({ ...here.query, seite: String(page) })}`}
        />
      </>
    ),
  }
}

function Search({ here, path, narrowed }: { here: Here<PartnerList>; path: string; narrowed: boolean }) {
  const words = here.language.words(partnersTexts)
  const { wanted, interests } = here.data
  const { list } = words
  return (
    <FilterForm
      label={list.search}
      action={path}
      submit={list.search}
      all={narrowed ? path : undefined}
      values={{
        q: wanted.q,
        art: wanted.kind,
        zugehoerig: wanted.grade,
        interesse: wanted.interest,
      }}
    >
      <TextField name="q" label={list.q} />
      <Select
        name="art"
        label={list.kind}
        none={list.anyKind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <Select
        name="zugehoerig"
        label={list.grade}
        none={list.anyGrade}
        options={grades.map((value) => ({ value, label: words.grades[value] }))}
      />
      {interests.length > 0 && (
        <Select
          name="interesse"
          label={list.interest}
          none={list.anyInterest}
          options={interests.map((value) => ({ value, label: value }))}
        />
      )}
      {wanted.sort === 'neu' && <input type="hidden" name="nach" value="neu" />}
      {wanted.former && <input type="hidden" name="frueher" value="ja" />}
    </FilterForm>
  )
}

/** Another order, and those who left: links, as each is one step. */
function Order({ here, path }: { here: Here<PartnerList>; path: string }) {
  const words = here.language.words(partnersTexts).list
  const { sort, former } = here.data.wanted
  const to = (change: Readonly<Record<string, string>>) => {
    const { seite: _, ...kept } = here.query
    return `${path}?${new URLSearchParams({ ...kept, ...change })}`
  }
  const orders = [
    { value: 'name', label: words.byName },
    { value: 'neu', label: words.byDay },
  ]
  return (
    <p class="small">
      {words.sort}:{' '}
      {orders.map(({ value, label }, index) => (
        <Fragment key={value}>
          {index > 0 && ', '}
          {value === sort ? <b>{label}</b> : <Link href={to({ nach: value })}>{label}</Link>}
        </Fragment>
      ))}
      . <Link href={to({ frueher: former ? '' : 'ja' })}>{former ? words.today : words.former}</Link>
    </p>
  )
}

function PartnerRow({
  partner,
  path,
  language,
  today,
}: {
  partner: ListedPartner
  path: string
  language: Language
  today: string
}) {
  const words = language.words(partnersTexts)
  const state = standing(partner, today)
  const kind = words.kinds[partner.kind]
  return (
    <Row
      title={partner.name}
      own
      href={`${path}/${partner.id}`}
      when={partner.town ? language.say(words.profile.from, { kind, town: partner.town }) : kind}
      state={
        state !== 'belongs' &&
        partner.leftOn && (
          <State>{language.say(words.state[state], { day: language.day(partner.leftOn, 'short') })}</State>
        )
      }
    >
      {partner.interests.length > 0 && language.say(words.list.interests, { list: partner.interests.join(', ') })}
    </Row>
  )
}

/** Read alone in a list of links, "CSV" would not say what it is of. */
function TableAs({ form, path, words }: { form: 'csv' | 'ods'; path: string; words: string }) {
  return (
    <a href={`${path}/tabelle?art=${form}`}>
      {form.toUpperCase()}
      <Hidden>: {words}</Hidden>
    </a>
  )
}
