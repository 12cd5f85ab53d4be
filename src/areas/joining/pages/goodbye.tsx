import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { bodiesTexts } from '../../bodies/texts.ts'
import type { GoodbyePage as Data } from '../reads/farewell.ts'
import { joiningTexts } from '../texts.ts'
import { OpenThings } from './open-things.tsx'

type Page = { readonly here: Here<Data> }

/** Somebody leaves a seat: first who, then the last day and what is handed over. */
export function GoodbyePage(here: Here<Data>): View {
  const { language, base, data } = here
  const { farewell } = language.words(joiningTexts)
  const words = farewell.say
  const { body, chosen, own } = data
  return {
    title: chosen && !own ? language.say(words.titleOther, chosen) : words.title,
    lead: leadOf(here),
    crumbs: [
      { name: language.words(bodiesTexts).list.title, href: `${base}/gremien` },
      { name: body.name, href: `${base}/gremien/${body.id}` },
    ],
    body: chosen ? <Saying here={here} chosen={chosen} /> : <Who here={here} />,
  }
}

function leadOf({ language, data }: Here<Data>): string {
  const { say: words } = language.words(joiningTexts).farewell
  const { seat, body, chosen, own } = data
  const place = { holder: seat.holder, body: body.name }
  if (!chosen) return language.say(words.whichLead, place)
  return own ? language.say(words.lead, place) : language.say(words.leadOther, { ...place, name: chosen.name })
}

function Who({ here: { language, path, data } }: Page) {
  const { farewell } = language.words(joiningTexts)
  const { parts } = language.words(bodiesTexts)
  return (
    <Section title={farewell.say.which}>
      <ul>
        {data.leavers.map((one) => (
          <li key={one.id}>
            <a href={`${path}?person=${one.id}`}>{one.name}</a>, {language.list(one.parts.map((part) => parts[part]))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Saying({ here, chosen }: Page & { readonly chosen: NonNullable<Data['chosen']> }) {
  const { language, base, data, path } = here
  const words = language.words(joiningTexts).farewell.say
  const { seat, body } = data
  if (chosen.farewell)
    return (
      <p>
        {words.already} <a href={`${base}/abschied/${chosen.farewell}`}>{words.alreadyLink}</a>
      </p>
    )
  const does = seat.function !== 'member' && chosen.parts.includes('delegate') && seat.function
  return (
    <PageForm here={here} action={`${path}?person=${chosen.id}`} hidden={{ person: chosen.id }}>
      <DateFields name="lastDay" label={words.lastDay} hint={words.lastDayHint} required />
      <Section title={words.open}>
        {does && <p>{language.say(words.function, { function: language.words(bodiesTexts).functions[does] })}</p>}
        <OpenThings here={here} open={data.open} none={does ? '' : words.openNone} />
        {(does || data.open.length > 0) && <p>{words.openLead}</p>}
      </Section>
      <TextArea name="handover" label={words.handover} hint={words.handoverHint} prose />
      <Actions>
        <Button>{words.save}</Button>
        <a href={`${base}/gremien/${body.id}/sitz/${seat.id}`}>{words.back}</a>
      </Actions>
    </PageForm>
  )
}
