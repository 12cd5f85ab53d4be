import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { OwnWords } from '../../../ui/own-words.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ThingHistory } from '../../../ui/thing-history.tsx'
import { Written } from '../../plain-language/pages.tsx'
import type { SensePage as Page, SenseList } from '../reads/sense.ts'
import { feelings } from '../sense-check.ts'
import { decisionsTexts } from '../texts.ts'

export function SenseListPage(here: Here<SenseList>): View {
  const { language, base, data } = here
  const { sense: words, register } = language.words(decisionsTexts)
  const { checks, bodies, chosen } = data
  return {
    title: words.title,
    lead: words.lead,
    crumbs: [{ name: register.title, href: `${base}/beschluesse` }],
    body: (
      <>
        {checks.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <DataTable
            caption={language.say(words.caption, { count: checks.length })}
            columns={[
              {
                label: words.name,
                heading: true,
                cell: ({ id, title }) => (
                  <a href={`${base}/stimmungsbilder/${id}`}>
                    <OwnWords>{title}</OwnWords>
                  </a>
                ),
              },
              { label: words.body, cell: ({ body }) => <OwnWords>{body}</OwnWords> },
              { label: words.asked, cell: ({ askedAt }) => language.day(askedAt, 'short') },
              {
                label: words.state,
                cell: ({ endedAt, recommendationId, said }) =>
                  recommendationId ? words.became : endedAt ? words.ended : language.say(words.open, { count: said }),
              },
            ]}
            rows={checks}
          />
        )}
        <Section title={words.ask}>
          {bodies.length === 0 ? (
            <p>{words.noBody}</p>
          ) : (
            <PageForm
              here={here}
              action={`${base}/stimmungsbilder`}
              stored={{ body: bodies.length === 1 ? bodies[0]?.id : chosen }}
            >
              <Radios
                name="body"
                label={words.which}
                required
                options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextField name="title" label={words.name} required />
              <TextArea name="idea" label={words.idea} hint={words.ideaHint} rows={3} prose required />
              <Button>{words.send}</Button>
            </PageForm>
          )}
        </Section>
      </>
    ),
  }
}

/** One idea, how it is received, and the step that makes it a proposal. */
export function SensePage(here: Here<Page>): View {
  const { language, base, data } = here
  const { sense: words, feelings: named, page } = language.words(decisionsTexts)
  const { told, counts, can } = data
  const path = `${base}/stimmungsbilder/${told.id}`
  return {
    title: told.title,
    own: true,
    lead: language.say(words.binds, { body: told.body }),
    crumbs: [{ name: words.title, href: `${base}/stimmungsbilder` }],
    body: (
      <>
        <Section title={words.idea}>
          <Written text={told.idea} here={here} about={told.title} />
        </Section>
        <Section title={page.now}>
          <OwnFeelings here={here} />
          {told.recommendationId ? (
            <p>
              <a href={`${base}/beschluesse/${told.recommendationId}`}>{words.toProposal}</a>
            </p>
          ) : (
            <Possible can={can.propose} texts={decisionsTexts} label={words.propose}>
              <p>
                <LinkButton href={`${base}/beschluesse/neu?stimmung=${told.id}`} kind="quiet">
                  {words.propose}
                </LinkButton>
              </p>
            </Possible>
          )}
          {!told.endedAt && (
            <Possible can={can.end} texts={decisionsTexts} label={words.end}>
              <PageForm here={here} action={`${path}/beenden`} id="beenden" slim>
                <Button kind="quiet">{words.end}</Button>
              </PageForm>
            </Possible>
          )}
        </Section>
        <Section title={words.result}>
          <ul>
            {counts.map(({ feeling, count }) => (
              <li key={feeling}>{language.say(words.count, { feeling: named[feeling], count })}</li>
            ))}
          </ul>
          {told.voices.length > 0 && (
            <DataTable
              caption={words.voices}
              columns={[
                {
                  label: page.seat,
                  heading: true,
                  cell: ({ seatId }) => told.seats.find(({ id }) => id === seatId)?.holder ?? page.leftSeat,
                },
                { label: words.feeling, cell: ({ feeling }) => named[feeling] },
                { label: words.words, cell: ({ note }) => note || words.noWords },
              ]}
              rows={told.voices}
            />
          )}
        </Section>
        <Section title={page.history}>
          <ThingHistory entries={data.history} texts={[decisionsTexts]} />
        </Section>
      </>
    ),
  }
}

function OwnFeelings({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const { sense: words, feelings: named } = language.words(decisionsTexts)
  const { told, own } = data
  return (
    <>
      {own.map(({ id, holder }) => {
        const said = told.voices.find(({ seatId }) => seatId === id)
        return (
          <Section key={id} title={language.say(words.how, { seat: holder })} own={holder} level={3}>
            {said && <p>{language.say(words.said, { feeling: named[said.feeling] })}</p>}
            <PageForm
              here={here}
              action={`${base}/stimmungsbilder/${told.id}/stimmung`}
              stored={{ note: said?.note }}
              hidden={{ seat: id }}
              id={`stimmung-${id}`}
              slim
            >
              <TextField name="note" label={words.note} />
              <Actions>
                {feelings.map((feeling) => (
                  <Button
                    key={feeling}
                    name="feeling"
                    value={feeling}
                    kind={said?.feeling === feeling ? 'main' : 'quiet'}
                    about={holder}
                    own
                  >
                    {named[feeling]}
                  </Button>
                ))}
              </Actions>
            </PageForm>
          </Section>
        )
      })}
    </>
  )
}
