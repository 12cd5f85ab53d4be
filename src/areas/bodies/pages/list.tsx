import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import type { BodyList, ListedBody } from '../reads/lists.ts'
import { bodiesTexts } from '../texts.ts'
import { kindSays, MandateSentences } from './says.tsx'

export function ListPage(here: Here<BodyList>): View {
  const { language, base, data } = here
  const words = language.words(bodiesTexts)
  const names = (id: string) => data.bodies.find((body) => body.id === id)?.name ?? ''
  const living = data.bodies.filter(({ endedOn }) => !endedOn)
  const ended = data.bodies.filter(({ endedOn }) => endedOn)
  const general = ({ mandates }: ListedBody) => mandates.find(({ matter }) => matter === 'general')
  return {
    title: words.list.title,
    lead: words.list.lead,
    body: (
      <>
        {living.length > 0 && (
          <Actions>
            <LinkButton href={`${base}/gremien/entscheidungswege`} kind="quiet">
              {words.list.whoDecides}
            </LinkButton>
            <LinkButton href={`${base}/vertretung`} kind="quiet">
              {words.card.coverage}
            </LinkButton>
          </Actions>
        )}
        {living.length === 0 && <EmptyState title={words.list.emptyTitle}>{words.list.empty}</EmptyState>}
        <Rows>
          {living.map((body) => (
            <Row key={body.id} title={body.name} own href={`${base}/gremien/${body.id}`} state={<Kind body={body} />}>
              <p>
                <MandateSentences body={body.name} mandate={general(body)} names={names} />
              </p>
              <p class="muted">
                {language.say(words.list.seats, { count: body.seats })}
                {body.vacant > 0 && `, ${language.say(words.list.vacant, { count: body.vacant })}`}
              </p>
            </Row>
          ))}
        </Rows>
        {here.actor.kind === 'person' && (
          <Actions>
            <Possible can={data.can.found} texts={bodiesTexts} label={words.list.found}>
              <LinkButton href={`${base}/gremien/neu`}>{words.list.found}</LinkButton>
            </Possible>
          </Actions>
        )}
        {ended.length > 0 && (
          <Section title={words.list.ended}>
            <Rows>
              {ended.map(({ id, name, endedOn }) => (
                <Row key={id} title={name} own href={`${base}/gremien/${id}`}>
                  {endedOn && language.say(words.list.endedOn, { day: language.day(endedOn, 'short') })}
                </Row>
              ))}
            </Rows>
          </Section>
        )}
      </>
    ),
  }
}

function Kind({ body }: { body: ListedBody }) {
  const kind = kindSays(useLanguage(), body)
  return kind ? <State>{kind}</State> : null
}
