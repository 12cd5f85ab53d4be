import type { Here } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { RefusedButton } from '../../../ui/refused-button.tsx'
import { asSubject } from '../../bodies/pages/says.tsx'
import type { RecommendationPage as Page } from '../reads/recommendation.ts'
import { decisionsTexts } from '../texts.ts'
import { stationOf } from '../way.ts'
import { OwnVotes } from './own-votes.tsx'
import { deciderSubject, partiesOf } from './says.ts'
import { TalkNeeded } from './talk.tsx'

/** What can be done now and by whom; what this body may not do alone is said, not hidden. */
export function Now({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const { page: words, turnout, ballot, talk, close: closing, says, advice } = language.words(decisionsTexts)
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
          {told.keyLost ? <Lost here={here} /> : <OwnVotes here={here} />}
          <p>
            {language.say(turnout.cast, { ...data.turnout })}
            {told.closesOn && ` ${language.say(ballot.until, { day: language.day(told.closesOn, 'short') })}`}
          </p>
          <Possible can={can.recommend} texts={decisionsTexts} label={closing.title}>
            <p>
              <LinkButton href={`${path}/empfehlen`} kind={data.own.length > 0 ? 'quiet' : 'main'}>
                {closing.title}
              </LinkButton>
            </p>
          </Possible>
          <Extend here={here} />
          {alone}
          <Rework here={here} />
          <ByPhone here={here} />
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
    case 'talking': {
      const reworked = told.talk?.result === 'reworked'
      return reworked ? (
        <>
          <p>{talk.now}</p>
          <Rework here={here} />
        </>
      ) : (
        <>
          <TalkNeeded told={told} />
          <Possible can={can.talk} texts={decisionsTexts} label={talk.title}>
            <p>
              <LinkButton href={`${path}/gespraech`}>{talk.title}</LinkButton>
            </p>
          </Possible>
        </>
      )
    }
    case 'rejected':
    case 'returned':
    case 'unchanged':
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

/** A vote without a meeting that is over and came to nothing yet. */
function Extend({ here }: { here: Here<Page> }) {
  const { language, base, data, today } = here
  const { ballot: words } = language.words(decisionsTexts)
  const { told, can } = data
  if (!told.closesOn || told.closesOn >= today) return null
  return (
    <Possible can={can.extend} texts={decisionsTexts} label={words.extend}>
      <PageForm here={here} action={`${base}/beschluesse/${told.id}/verlaengern`} id="verlaengern">
        <DateFields name="closesOn" label={words.extendUntil} hint={words.extendHint} required />
        <Button kind="quiet">{words.extend}</Button>
      </PageForm>
    </Possible>
  )
}

/** Works an objection in, or what a talk led to. */
function Rework({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const { wording: words } = language.words(decisionsTexts)
  return (
    <Possible can={data.can.reword} texts={decisionsTexts} label={words.title}>
      <p>
        <LinkButton href={`${base}/beschluesse/${data.told.id}/wortlaut`} kind="quiet">
          {words.title}
        </LinkButton>
      </p>
    </Possible>
  )
}

/** For the coordination alone; nobody else is shown what they will never do. */
function ByPhone({ here }: { here: Here<Page> }) {
  const { language, base, data, actor } = here
  const { recordVote: words } = language.words(decisionsTexts)
  if (actor.kind !== 'person' || !actor.coordinates) return null
  return (
    <Possible can={data.can.recordVote} texts={decisionsTexts} label={words.title}>
      <p>
        <LinkButton href={`${base}/beschluesse/${data.told.id}/eintragen`} kind="quiet">
          {words.title}
        </LinkButton>
      </p>
    </Possible>
  )
}

/** A secret vote whose key is gone is void. */
function Lost({ here }: { here: Here<Page> }) {
  const { language, base, data } = here
  const words = language.words(decisionsTexts)
  return (
    <>
      <p>{words.lost}</p>
      <Possible can={data.can.beginAgain} texts={decisionsTexts} label={words.beginAgain}>
        <PageForm here={here} action={`${base}/beschluesse/${data.told.id}/neu-beginnen`} id="neu-beginnen" slim>
          <Button>{words.beginAgain}</Button>
        </PageForm>
      </Possible>
    </>
  )
}
