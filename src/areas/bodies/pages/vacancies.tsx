import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { sectors } from '../../partners/rules/sector.ts'
import { partnersTexts } from '../../partners/texts.ts'
import type { BodyCard } from '../reads/card.ts'
import type { Named } from '../reads/forms.ts'
import type { ShownVacancy } from '../reads.ts'
import { bodiesTexts } from '../texts.ts'

/** For whom a seat is free, as a sentence everyone may read. */
export function freeFor(language: Language, { group, sector, wanted }: ShownVacancy): string {
  const { vacancy } = language.words(bodiesTexts)
  const whom = [wanted, group, sector && language.words(partnersTexts).sectors[sector]].filter((part) => part !== null)
  return whom.length === 0 ? vacancy.freeForAll : language.say(vacancy.free, { whom: whom.join(', ') })
}

/** Seats that are free: for whom, since when, how to ask. For everyone. */
export function Vacancies({ here, card }: { here: Here; card: BodyCard }) {
  const { language, base } = here
  const words = language.words(bodiesTexts).vacancy
  const own = `${base}/gremien/${card.body.id}`
  if (card.vacancies.length === 0) return null
  return (
    <Section title={words.list} id="freie-sitze">
      <Rows>
        {card.vacancies.map((vacancy) => (
          <Row key={vacancy.id} title={freeFor(language, vacancy)}>
            <p>
              {language.say(words.since, { day: language.day(vacancy.since, 'short') })}{' '}
              {vacancy.ask ?? words.askCoordination}
            </p>
            {card.can.shape === true && (
              <>
                <p>
                  <Link href={`${own}/sitz?frei=${vacancy.id}`} about={freeFor(language, vacancy)}>
                    {words.fill}
                  </Link>
                </p>
                <PageForm here={here} action={`${own}/freier-sitz/${vacancy.id}/zuruecknehmen`} slim>
                  <Button kind="quiet" about={freeFor(language, vacancy)}>
                    {words.withdraw}
                  </Button>
                </PageForm>
              </>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

interface Choices {
  readonly body: Named
  readonly groups: readonly Named[]
}

/** „Sitz ausschreiben“. */
export function AdvertisePage(here: Here<Choices>): View {
  const { language, base, path, data } = here
  const { vacancy: words, list } = language.words(bodiesTexts)
  const named = language.words(partnersTexts).sectors
  return {
    title: language.say(words.title, { name: data.body.name }),
    own: data.body.name,
    lead: words.lead,
    crumbs: [
      { name: list.title, href: `${base}/gremien` },
      { name: data.body.name, own: true, href: `${base}/gremien/${data.body.id}` },
    ],
    body: (
      <PageForm here={here} action={path}>
        {data.groups.length > 0 && (
          <Select
            name="targetGroupId"
            label={words.group}
            none={words.any}
            options={data.groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Select
          name="sector"
          label={words.sector}
          none={words.any}
          options={sectors.map((sector) => ({ value: String(sector), label: named[sector] }))}
        />
        <TextField name="wanted" label={words.wanted} hint={words.wantedHint} />
        <TextField name="ask" label={words.ask} hint={words.askHint} />
        <Button>{words.save}</Button>
      </PageForm>
    ),
  }
}
