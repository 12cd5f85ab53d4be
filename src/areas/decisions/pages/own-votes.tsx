import type { Here } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import type { BriefSeat } from '../../bodies/reads.ts'
import type { RecommendationPage } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { choicesOf, type Vote } from '../vote.ts'

/** For each seat this person votes for, every choice as a button; what was cast can be changed while the vote is open. */
export function OwnVotes({ here }: { here: Here<RecommendationPage> }) {
  const words = here.language.words(decisionsTexts)
  const { told, own } = here.data
  const choices = choicesOf(told.method)
  if (own.length === 0) return null
  return (
    <>
      {choices.length > 0 && (
        <Facts>
          {choices.map((choice) => (
            <Fact key={choice} term={words.choices[choice]}>
              {words.voting[choice].meaning}
            </Fact>
          ))}
        </Facts>
      )}
      {own.map((seat) => (
        <OwnVote key={seat.id} here={here} seat={seat} cast={told.votes.find(({ seatId }) => seatId === seat.id)} />
      ))}
    </>
  )
}

interface OwnVoteProps {
  readonly here: Here<RecommendationPage>
  readonly seat: BriefSeat
  readonly cast: Vote | undefined
}

function OwnVote({ here, seat, cast }: OwnVoteProps) {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  const { told } = data
  const path = `${base}/beschluesse/${told.id}`
  const kind = (chosen: boolean) => (chosen ? 'main' : 'quiet')
  return (
    <div>
      <h3>{language.say(words.page.vote, { seat: seat.holder })}</h3>
      {cast && <p>{told.method === 'secret-majority' ? words.ballot.castSecret : saidOf(cast)}</p>}
      {told.method === 'resistance' ? (
        <p>
          <LinkButton href={`${path}/abstimmen?sitz=${seat.id}`} about={seat.holder}>
            {cast ? words.ballot.changePoints : words.ballot.givePoints}
          </LinkButton>
        </p>
      ) : (
        <PageForm
          here={here}
          action={`${path}/${told.method === 'secret-majority' ? 'geheim' : 'stimme'}`}
          hidden={{ seat: seat.id }}
          id={`stimme-${seat.id}`}
          slim
        >
          <Actions>
            {choicesOf(told.method).map((choice) =>
              words.voting[choice].prompt ? (
                <LinkButton
                  key={choice}
                  href={`${path}/abstimmen?sitz=${seat.id}&wahl=${choice}`}
                  kind={kind(cast?.choice === choice)}
                  about={seat.holder}
                >
                  {words.voting[choice].press}
                </LinkButton>
              ) : (
                <Button
                  key={choice}
                  name="choice"
                  value={choice}
                  kind={kind(cast?.choice === choice)}
                  about={seat.holder}
                >
                  {words.voting[choice].press}
                </Button>
              ),
            )}
          </Actions>
        </PageForm>
      )}
    </div>
  )

  function saidOf({ choice }: Vote): string {
    return choice ? language.say(words.ballot.cast, { choice: words.choices[choice] }) : words.ballot.castPoints
  }
}
