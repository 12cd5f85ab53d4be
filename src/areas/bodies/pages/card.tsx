import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import { plainLanguageTexts } from '../../plain-language/texts.ts'
import type { BodyCard } from '../reads/card.ts'
import { bodiesTexts } from '../texts.ts'
import { MandateHistory } from './mandate-history.tsx'
import { kindSays, MandateList, mandateSays } from './says.tsx'
import { Seats } from './seats.tsx'
import { ThanksAndComing } from './thanks.tsx'
import { Vacancies } from './vacancies.tsx'

export function CardPage(here: Here<BodyCard>): View {
  const { language, base, data } = here
  const { body, purpose, mandates, history, can } = data
  const words = language.words(bodiesTexts)
  const names = (id: string) => data.deciders[id] ?? ''
  const general = mandates.find(({ matter }) => matter === 'general')
  const own = `${base}/gremien/${body.id}`
  const kind = kindSays(language, body)
  return {
    title: body.name,
    own: true,
    lead: [...(kind ? [`${kind}.`] : []), ...mandateSays(language, body.name, general, names)].join(' '),
    crumbs: [{ name: words.list.title, href: `${base}/gremien` }],
    body: (
      <>
        {body.endedOn && (
          <Notice kind="info">{language.say(words.card.ended, { day: language.day(body.endedOn, 'short') })}</Notice>
        )}
        {can.shape === true && !body.endedOn && (
          <Actions>
            <LinkButton href={`${own}/sitz`}>{words.card.fill}</LinkButton>
            <LinkButton href={`${own}/freier-sitz`} kind="quiet">
              {words.card.advertise}
            </LinkButton>
            <LinkButton href={`${own}/mandat`} kind="quiet">
              {words.card.mandate}
            </LinkButton>
            <LinkButton href={`${own}/aendern`} kind="quiet">
              {words.card.change}
            </LinkButton>
          </Actions>
        )}
        <Section title={words.card.purpose}>
          <Written text={purpose} here={here} about={body.name} />
          {body.note && <p>{body.note}</p>}
        </Section>
        <Section title={words.card.decides}>
          <MandateList body={body.name} mandates={mandates} names={names} />
          <MandateHistory
            base={here.base}
            body={body.name}
            mandates={data.allMandates}
            names={names}
            today={here.today}
          />
          <p>
            <a href={`${base}/gremien/entscheidungswege`}>{words.list.whoDecides}</a>
          </p>
        </Section>
        <Section title={words.card.sits}>
          <Seats here={here} card={data} />
        </Section>
        {!body.endedOn && <Vacancies here={here} card={data} />}
        {!body.endedOn && (
          <Section title={words.card.join}>
            <p>{words.openness[body.openness ?? 'unknown']}</p>
            {(body.openness === 'open' || body.openness === 'by-admission') && <p>{words.card.joinLead}</p>}
            {data.answersRequests && takes(data) && (
              <p>
                <a href={`${base}/mitmachen?gremium=${body.id}`}>{words.card.ask}</a>
              </p>
            )}
            {body.rhythmWeeks && <p>{language.say(words.card.rhythm, { weeks: body.rhythmWeeks })}</p>}
          </Section>
        )}
        <ThanksAndComing here={here} />
        {history && (
          <Section title={words.card.history}>
            <ThingHistory entries={history} texts={[bodiesTexts, plainLanguageTexts]} />
          </Section>
        )}
      </>
    ),
  }
}

/** Somebody can ask to join it. */
function takes({ body: { openness }, vacancies }: BodyCard): boolean {
  return openness === 'open' || openness === 'by-admission' || vacancies.length > 0
}
