import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Details } from '../../../ui/details.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form.tsx'
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
            <LinkButton kind="quiet" href={`${path}/tabelle`}>
              {words.list.table}
            </LinkButton>
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
        nach: wanted.sort,
        frueher: wanted.former ? 'ja' : undefined,
      }}
    >
      <TextField name="q" label={list.q} />
      <Select
        name="art"
        label={list.kind}
        none={list.anyKind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <Details
        summary={list.closer}
        open={Boolean(wanted.grade || wanted.interest || wanted.former || wanted.sort !== 'name')}
      >
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
        <Select
          name="nach"
          label={list.sort}
          none={false}
          options={[
            { value: 'name', label: list.byName },
            { value: 'neu', label: list.byDay },
          ]}
        />
        <Checkbox name="frueher" label={list.former} />
      </Details>
    </FilterForm>
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
