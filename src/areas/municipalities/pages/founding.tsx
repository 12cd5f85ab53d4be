import type { Permission } from '../../../foundation/actor.ts'
import type { Here, View } from '../../../foundation/addresses.ts'
import type { Language } from '../../../foundation/language.ts'
import { Button } from '../../../ui/button.tsx'
import { type Answer, CheckAnswers } from '../../../ui/check-answers.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { type Answers, type Question, questions } from '../founding.ts'
import type { FoundingData } from '../reads/founding.ts'
import { foundingTexts } from '../texts/founding.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'
import { municipalityTexts } from '../texts.ts'
import { toldDegrees } from './degrees.ts'
import { toldDay } from './known-day.ts'

export function StartPage(here: Here<{ can: { begin: Permission } }>): View {
  const words = here.language.words(foundingTexts).start
  const { begin } = here.data.can
  return {
    title: words.title,
    lead: words.lead,
    body: (
      <>
        {begin !== true && <WhoFounds here={here} />}
        <Section title={words.need}>
          <ul>
            {words.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          <p>{words.kept}</p>
        </Section>
        {begin === true && (
          <PageForm here={here} action="/gruenden">
            <Button>{words.begin}</Button>
          </PageForm>
        )}
      </>
    ),
  }
}

/** Said before anybody reads what they would have to know: who may, whom to write to, and where the operator comes in. */
function WhoFounds({ here }: { here: Here }) {
  const { start } = here.language.words(foundingTexts)
  const { refusals } = here.language.words(municipalityTexts)
  return (
    <Notice kind="info" title={start.whoFounds}>
      <p>{refusals['operators-only']}</p>
      <ul>
        <li>
          <a href="/impressum">{start.imprint}</a>
        </li>
        {here.actor.kind === 'guest' && (
          <li>
            <a href="/anmelden?weiter=/gruenden">{start.signIn}</a>
          </li>
        )}
      </ul>
    </Notice>
  )
}

/** What stands here when there is nothing left to answer: founded, or forgotten. `undefined` while it is open. */
export function closedView(here: Here<FoundingData>): View | undefined {
  const { finished, expired } = here.language.words(foundingTexts)
  const { state, network } = here.data
  if (state === 'expired')
    return { title: expired.title, lead: expired.lead, body: <LinkButton href="/gruenden">{expired.again}</LinkButton> }
  if (state === 'finished' && network)
    return {
      title: here.language.say(finished.title, network),
      lead: finished.lead,
      body: <LinkButton href={`/n/${network.slug}`}>{finished.go}</LinkButton>,
    }
  return undefined
}

export function CheckPage(here: Here<FoundingData>): View {
  const closed = closedView(here)
  if (closed) return closed
  const words = here.language.words(foundingTexts)
  const { id, answers, can } = here.data
  const listed = questions.map(
    ({ name, path }): Answer => ({
      question: words.check[name],
      answer: told(name, answers, here.language),
      change: `/gruenden/${id}/${path}?zurueck=pruefen`,
    }),
  )
  return {
    title: words.check.title,
    lead: words.check.lead,
    crumbs: [{ name: words.start.title, href: '/gruenden' }],
    body: (
      <>
        <CheckAnswers answers={listed} />
        <Possible can={can.finish} texts={municipalityTexts} label={words.check.found}>
          <PageForm here={here} action={here.path}>
            <Button>{words.check.found}</Button>
          </PageForm>
        </Possible>
      </>
    ),
  }
}

/** One answer as it is read; empty while it is missing. */
function told(
  question: Question,
  { name, kind, place, carrier, targetGroups, preset, coordination }: Answers,
  language: Language,
): string {
  const words = language.words(foundingTexts)
  const said: Readonly<Record<Question, string | undefined>> = {
    name,
    kind: kind && `${language.words(municipalityTexts).kinds[kind.kind]}, ${kind.land}`,
    place: place && toldPlace(place, kind?.land, language),
    carrier:
      carrier &&
      [
        carrier.name,
        carrier.legalForm,
        carrier.since && language.say(words.check.since, { day: toldDay(language, carrier.since) }),
      ]
        .filter(Boolean)
        .join(', '),
    targetGroups: targetGroups && (targetGroups.join('\n') || words.targetGroups.none),
    preset: preset && language.words(ruleSetTexts).presets[preset],
    coordination: coordination && `${coordination.name}, ${coordination.email}`,
  }
  return said[question] ?? ''
}

function toldPlace(
  { part, lat, lon }: NonNullable<Answers['place']>,
  land: string | undefined,
  language: Language,
): string {
  const words = language.words(foundingTexts)
  if (lat !== null && lon !== null)
    return language.say(words.check.coordinates, { lat: toldDegrees(language, lat), lon: toldDegrees(language, lon) })
  return [land, words.place.parts[part]].filter(Boolean).join(', ')
}
