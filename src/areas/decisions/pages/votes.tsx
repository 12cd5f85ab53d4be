import type { Here } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Line, RecommendationPage } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import type { Choice } from '../vote.ts'

/** Three buttons for each seat this person votes for; what was cast can be changed while the vote is open. */
export function OwnVotes({ here }: { here: Here<RecommendationPage> }) {
  const words = here.language.words(decisionsTexts)
  const { told, own } = here.data
  const buttons: readonly (readonly [Choice, string])[] = [
    ['for', words.page.voteFor],
    ['against', words.page.voteAgainst],
    ['abstain', words.page.voteAbstain],
  ]
  return (
    <>
      {own.map((seat) => {
        const cast = told.votes.find(({ seatId }) => seatId === seat.id)
        return (
          <div key={seat.id}>
            <h3>{here.language.say(words.page.vote, { seat: seat.holder })}</h3>
            {cast && <p>{here.language.say(words.page.voted, { choice: words.choices[cast.choice] })}</p>}
            <PageForm
              here={here}
              action={`${here.base}/beschluesse/${told.id}/stimme`}
              hidden={{ seat: seat.id }}
              id={`stimme-${seat.id}`}
              slim
            >
              <Actions>
                {buttons.map(([choice, label]) => (
                  <Button
                    key={choice}
                    name="choice"
                    value={choice}
                    kind={cast?.choice === choice ? 'main' : 'quiet'}
                    about={seat.holder}
                  >
                    {label}
                  </Button>
                ))}
              </Actions>
            </PageForm>
          </div>
        )
      })}
    </>
  )
}

/** How every seat voted, for members; for everyone else the count alone. */
export function Votes({ data }: { data: RecommendationPage }) {
  const language = useLanguage()
  const words = language.words(decisionsTexts)
  const { lines, count, inside } = data
  return (
    <Section title={words.page.votes}>
      <p>{language.say(words.page.count, count)}</p>
      {inside && (
        <DataTable
          caption={words.page.caption}
          columns={[
            { label: words.page.seat, heading: true, cell: ({ seat }) => seat?.holder ?? words.page.leftSeat },
            { label: words.page.choice, cell: (line) => voteOf(line) },
          ]}
          rows={lines}
        />
      )}
    </Section>
  )

  function voteOf({ seat, vote, entitled }: Line): string {
    if (!vote && !entitled) return words.page.nobodySits
    if (!vote) return data.told.state === 'voting' ? words.page.notYet : words.page.noVote
    const choice = words.choices[vote.choice]
    return seat && vote.personId === seat.deputyId ? language.say(words.page.byDeputy, { choice }) : choice
  }
}
