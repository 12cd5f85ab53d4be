import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { FarewellPage as Data } from '../reads/farewell.ts'
import { joiningTexts } from '../texts.ts'
import { OpenThings } from './open-things.tsx'

type Page = { readonly here: Here<Data> }

/** Somebody leaves: thanks, what is handed over, what is still open. */
export function FarewellPage(here: Here<Data>): View {
  const { language, base, data } = here
  const { farewell: texts, comingAndGoing } = language.words(joiningTexts)
  const { page: words } = texts
  const { farewell, name, holder, body, inside } = data
  const said = words.lead[farewell.lastDay < here.today ? 'over' : 'coming']
  return {
    title: language.say(words.title, { name }),
    lead: language.say(said, { name, holder, body: body.name, day: language.day(farewell.lastDay) }),
    crumbs: inside ? [{ name: comingAndGoing.title, href: `${base}/ankommen` }] : [],
    body: inside ? (
      <>
        <Thanks here={here} />
        <Section title={words.handover}>
          <Written text={data.handover} here={here} about={words.handover} />
        </Section>
        <Section title={words.open}>
          <OpenThings here={here} open={data.open} none={words.openNone} />
        </Section>
        {data.can.takeBack === true && (
          <PageForm here={here} action={`${here.path}/zuruecknehmen`} slim>
            <Button kind="quiet">{words.takeBack}</Button>
          </PageForm>
        )}
        <Section title={words.history}>
          <ThingHistory entries={data.history} texts={[joiningTexts]} />
        </Section>
      </>
    ) : (
      <Thanks here={here} />
    ),
  }
}

function Thanks({ here }: Page) {
  const { language, data, path } = here
  const { page: words } = language.words(joiningTexts).farewell
  const { thanks, farewell, can, version, inside } = data
  const has = thanks !== null && thanks.original !== ''
  const label = has ? words.changeThanks : words.thank
  const turn = farewell.forEveryone ? can.close : can.open
  return (
    <Section title={words.thanks} id="danke">
      {has ? <Written text={thanks} here={here} about={words.thanks} /> : <p>{words.noThanks}</p>}
      <p>{farewell.forEveryone ? words.everyone : words.inside}</p>
      {!farewell.forEveryone && can.open === true && <p>{words.openHow}</p>}
      <Actions>
        {inside && (
          <Possible can={can.thank} texts={joiningTexts} label={label}>
            <LinkButton href={`${path}/danke`} kind={has ? 'quiet' : 'main'}>
              {label}
            </LinkButton>
          </Possible>
        )}
        {turn === true && (
          <PageForm
            here={here}
            action={`${path}/zeigen`}
            hidden={farewell.forEveryone ? {} : { forEveryone: 'ja' }}
            version={farewell.forEveryone ? undefined : version}
            slim
          >
            <Button kind="quiet">{farewell.forEveryone ? words.closeIt : words.openIt}</Button>
          </PageForm>
        )}
      </Actions>
    </Section>
  )
}

export function ThankPage(here: Here<Data>): View {
  const { language, base, data } = here
  const { farewell: texts, comingAndGoing } = language.words(joiningTexts)
  const { thank: words, page } = texts
  const { farewell, name, thanks, can, version } = data
  const own = `${base}/abschied/${farewell.id}`
  return {
    title: language.say(words.title, { name }),
    lead: words.lead,
    crumbs: [
      { name: comingAndGoing.title, href: `${base}/ankommen` },
      { name: language.say(page.title, { name }), href: own },
    ],
    body: (
      <Possible can={can.thank} texts={joiningTexts} label={words.save}>
        <PageForm here={here} action={`${own}/danke`} stored={{ thanks: thanks?.original ?? '' }} version={version}>
          <TextArea name="thanks" label={words.words} hint={words.hint} prose required />
          <Actions>
            <Button>{words.save}</Button>
            <a href={own}>{words.back}</a>
          </Actions>
        </PageForm>
      </Possible>
    ),
  }
}
