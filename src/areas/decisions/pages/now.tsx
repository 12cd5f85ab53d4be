import type { Here } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { RefusedButton } from '../../../ui/refused-button.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { stationOf } from '../way.ts'
import { deciderSubject, partiesOf } from './says.ts'
import { OwnVotes } from './votes.tsx'

/** What can be done now and by whom; what this body may not do alone is said, not hidden. */
export function Now({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const { page: words, turnout, close: closing, says, advice } = language.words(decisionsTexts)
  const { told, can } = data
  const path = `${base}/beschluesse/${told.id}`
  const body = asSubject(told.bodyName, language)
  const decider = deciderSubject(language, partiesOf(told))
  const alone = can.decideAlone !== true && can.propose === true && (
    <RefusedButton
      reason={`${language.say(says.alone, { body })} ${language.say(says.about[told.matter], { decider })}`}
    >
      {words.decideAlone}
    </RefusedButton>
  )
  switch (told.state) {
    case 'voting':
      return (
        <>
          <OwnVotes here={here} />
          <p>{language.say(turnout.cast, { ...data.turnout })}</p>
          <Possible can={can.recommend} texts={decisionsTexts} label={closing.title}>
            <p>
              <LinkButton href={`${path}/empfehlen`} kind={data.own.length > 0 ? 'quiet' : 'main'}>
                {closing.title}
              </LinkButton>
            </p>
          </Possible>
          {alone}
          <Possible can={can.withdraw} texts={decisionsTexts} label={words.withdraw}>
            <PageForm here={here} action={`${path}/zurueckziehen`} id="zurueckziehen" slim>
              <Button kind="quiet">{words.withdraw}</Button>
            </PageForm>
          </Possible>
        </>
      )
    case 'waiting': {
      if (stationOf(told.way))
        return (
          <Possible can={can.advise} texts={decisionsTexts} label={advice.give}>
            <p>
              <LinkButton href={`${path}/stellungnahme`}>{advice.give}</LinkButton>
            </p>
          </Possible>
        )
      const label = can.record ? words.record : words.answer
      return (
        <Possible can={can.answer} texts={decisionsTexts} label={label}>
          <p>
            <LinkButton href={`${path}/antworten`}>{label}</LinkButton>
          </p>
        </Possible>
      )
    }
    case 'rejected':
    case 'returned':
      return (
        <Possible can={can.again} texts={decisionsTexts} label={words.again}>
          <p>
            <LinkButton href={`${base}/beschluesse/neu?erneut=${told.id}`}>{words.again}</LinkButton>
          </p>
        </Possible>
      )
    case 'adopted':
    case 'adopted-with-changes':
      return (
        <p>
          <LinkButton href={`${base}/aufgaben/neu?empfehlung=${told.id}`}>{words.task}</LinkButton>
        </p>
      )
    case 'withdrawn':
      return <p>{words.nothing}</p>
  }
}
