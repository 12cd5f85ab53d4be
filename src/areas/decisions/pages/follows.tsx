import type { Here } from '../../../foundation/addresses.ts'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { aboutSays } from '../../bodies/pages/says.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'

/** Who carries it out, from when, and when the body looks at it again; and what it said then. */
export function Follows({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const { outcome: words } = language.words(decisionsTexts)
  const { told, inside, can } = data
  const { outcome, partner, decidedOn, tasks } = told.follows
  const day = (of: string) => language.day(of, 'short')
  const effective = outcome?.effectiveOn ?? decidedOn
  const due = outcome?.reviewOn && outcome.reviewOn <= here.today ? outcome.reviewOn : undefined
  const label = outcome ? words.change : words.keep
  return (
    <Section title={words.title} id="folgen">
      {!outcome && inside && <p>{words.none}</p>}
      {due && (
        <p>
          <b>{language.say(words.due, { day: day(due) })}</b>
        </p>
      )}
      <Facts>
        {outcome && (
          <Fact term={words.partner}>
            {partner && (inside ? <a href={`${base}/partner/${partner.id}`}>{partner.name}</a> : partner.name)}
            {!partner && (inside || !outcome.partnerId ? words.nobody : words.notPublic)}
          </Fact>
        )}
        {effective && <Fact term={words.effective}>{day(effective)}</Fact>}
        {outcome?.endedOn && <Fact term={words.ended}>{day(outcome.endedOn)}</Fact>}
        {outcome && !outcome.endedOn && (
          <Fact term={words.review}>{outcome.reviewOn ? day(outcome.reviewOn) : words.noReview}</Fact>
        )}
      </Facts>
      {inside && (
        <p>
          {tasks > 0 ? (
            <a href={`${base}/aufgaben?aus=${told.id}&stand=any`}>{language.say(words.tasks, { count: tasks })}</a>
          ) : (
            words.noTasks
          )}
        </p>
      )}
      <Mandates here={here} />
      {inside && !outcome?.endedOn && (
        <Possible can={can.keep} texts={decisionsTexts} label={label}>
          <p>
            <LinkButton href={`${base}/beschluesse/${told.id}/folgen`} kind="quiet">
              {label}
            </LinkButton>
          </p>
        </Possible>
      )}
      <Reviews here={here} due={due !== undefined} />
    </Section>
  )
}

/** Whoever may do what because of it; the coordination goes on from here to change it. */
function Mandates({ here }: { here: Here<Page> }) {
  const { language, base, data, actor } = here
  const { outcome: words } = language.words(decisionsTexts)
  const { told } = data
  const { mandates } = told.follows
  const shapes = actor.kind === 'person' && actor.coordinates
  return (
    <>
      {mandates.length > 0 && <p>{words.mandates}</p>}
      {mandates.length > 0 && (
        <ul>
          {mandates.map(({ body, name, ...about }) => (
            <li key={`${body} ${about.matter} ${about.field}`}>
              <a href={`${base}/gremien/${body}`}>
                <OwnWords>{name}</OwnWords>
              </a>
              : {aboutSays(language, about)}
            </li>
          ))}
        </ul>
      )}
      {shapes && (
        <p>
          <a href={`${base}/gremien/${told.bodyId}/mandat?beschluss=${told.id}`}>
            {language.say(words.setMandate, { body: told.bodyName })}
          </a>
        </p>
      )}
    </>
  )
}

function Reviews({ here, due }: { here: Here<Page>; due: boolean }) {
  const { language, base, data } = here
  const { review: words } = language.words(decisionsTexts)
  const { told, inside, can } = data
  const { reviews, outcome } = told.follows
  const path = `${base}/beschluesse/${told.id}`
  return (
    <>
      {inside && !outcome?.endedOn && (
        <Possible can={can.keep} texts={decisionsTexts} label={words.record}>
          <p>
            <LinkButton href={`${path}/ueberpruefung`} kind={due ? 'main' : 'quiet'}>
              {words.record}
            </LinkButton>
          </p>
        </Possible>
      )}
      {reviews.length > 0 && (
        <Section title={words.title} level={3}>
          {reviews.map(({ id, result, reviewedOn, reason }) => {
            const said = language.say(words.said[result], { day: language.day(reviewedOn, 'short') })
            return (
              <div key={id}>
                <p>
                  <b>{said}</b>
                </p>
                <Written text={reason} here={here} about={said} />
              </div>
            )
          })}
        </Section>
      )}
      {inside && reviews[0]?.result === 'change' && can.again === true && (
        <p>
          <LinkButton href={`${base}/beschluesse/neu?erneut=${told.id}`}>{words.again}</LinkButton>
        </p>
      )}
    </>
  )
}
