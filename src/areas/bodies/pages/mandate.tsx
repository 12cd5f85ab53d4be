import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { KnownBody } from '../body.ts'
import { deciders, type Matter, matters, powers } from '../mandate.ts'
import { bodiesTexts } from '../texts.ts'
import { MandateSentences } from './says.tsx'

interface Data {
  readonly body: KnownBody
  readonly others: readonly KnownBody[]
  readonly matter: Matter | undefined
}

/** First all matters with what holds now; then one matter at a time. */
export function MandatePage(here: Here<Data>): View {
  const { language, base, data, form } = here
  const { body } = data
  const words = language.words(bodiesTexts)
  const typed = matters.find((matter) => matter === form?.values.matter)
  const matter = typed ?? data.matter
  const own = `${base}/gremien/${body.id}`
  return {
    title: language.say(words.mandate.title, { name: body.name }),
    ...(matter ? {} : { lead: words.mandate.lead }),
    crumbs: [
      { name: words.list.title, href: `${base}/gremien` },
      { name: body.name, href: own },
      ...(matter ? [{ name: words.card.mandate, href: `${own}/mandat` }] : []),
    ],
    body: matter ? <OneMatter here={here} matter={matter} /> : <AllMatters here={here} />,
  }
}

function AllMatters({ here }: { here: Here<Data> }) {
  const { language, data } = here
  const { body, others } = data
  const words = language.words(bodiesTexts)
  const names = (id: string) => others.find((other) => other.id === id)?.name ?? ''
  return (
    <>
      <Rows>
        {matters.map((matter) => {
          const mandate = body.mandates.find((one) => one.matter === matter)
          return (
            <Row key={matter} title={words.matters[matter]}>
              <p>
                {mandate || matter === 'general' ? (
                  <MandateSentences body={body.name} mandate={mandate} names={names} />
                ) : (
                  <span class="muted">{words.who.asElse}</span>
                )}
              </p>
              <Link href={`${here.base}/gremien/${body.id}/mandat?sache=${matter}`} about={words.matters[matter]}>
                {words.mandate.set}
              </Link>
            </Row>
          )
        })}
      </Rows>
      <p>
        <a href={`${here.base}/gremien/${body.id}`}>{words.form.back}</a>
      </p>
    </>
  )
}

function OneMatter({ here, matter }: { here: Here<Data>; matter: Matter }) {
  const { language, base, data } = here
  const { body, others } = data
  const path = `${base}/gremien/${body.id}/mandat`
  const words = language.words(bodiesTexts)
  const mandate = body.mandates.find((one) => one.matter === matter)
  const stored = mandate ? { ...mandate, power: mandate.power ?? '' } : {}
  return (
    <Section title={words.matters[matter]}>
      <PageForm here={here} action={path} stored={stored} hidden={{ matter }}>
        <Radios
          name="power"
          label={words.mandate.power}
          options={[
            ...powers.map((value) => ({ value, label: words.powers[value] })),
            { value: '', label: words.powers.unknown },
          ]}
          required
        />
        <Radios
          name="decider"
          label={words.mandate.decider}
          options={deciders.map((value) => ({ value, label: words.deciders[value] }))}
          required
        />
        <Select
          name="deciderBody"
          label={words.mandate.deciderBody}
          hint={words.mandate.deciderBodyHint}
          none={words.form.noDecider}
          options={others.filter(({ endedOn }) => !endedOn).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="wording" label={words.mandate.wording} hint={words.mandate.wordingHint} />
        <Button>{words.mandate.save}</Button>
      </PageForm>
      {mandate && matter !== 'general' && (
        <Details summary={words.mandate.withdraw}>
          <p>{words.mandate.withdrawLead}</p>
          <PageForm here={here} action={`${path}/zuruecknehmen`} hidden={{ matter }} id="zurueck" slim>
            <Button kind="quiet">{words.mandate.withdraw}</Button>
          </PageForm>
        </Details>
      )}
      <p>
        <a href={path}>{words.mandate.back}</a>
      </p>
    </Section>
  )
}
