import type { Here, View } from '../../../foundation/addresses.ts'
import { addDays, addMonths, dayOf } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/language.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { type Answer, CheckAnswers } from '../../../ui/check-answers.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { PlainText } from '../../../ui/plain-text.tsx'
import { Possible } from '../../../ui/possible.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { keptMonths, nameOf, type Question, questions, unanswered } from '../join-request.ts'
import type { OwnData } from '../reads/own.ts'
import { joiningTexts } from '../texts.ts'
import { MeetingFacts } from './meeting-facts.tsx'

const ownPath = ({ base, data }: Here<OwnData>) => `${base}/mitmachen/${data.token}`

/** Where a question has nothing to ask any more: it was sent, or cannot be read. */
export function sentView(here: Here<OwnData>): View | undefined {
  const { sentAlready, own, start } = here.language.words(joiningTexts).ask
  if (here.data.answers === null && here.data.request.state === 'begun')
    return {
      title: own.title,
      lead: own.lost,
      body: <LinkButton href={`${here.base}/mitmachen`}>{own.again}</LinkButton>,
    }
  if (here.data.request.state === 'begun') return undefined
  return {
    title: sentAlready.title,
    lead: sentAlready.lead,
    crumbs: [{ name: start.title, href: `${here.base}/mitmachen` }],
    body: <LinkButton href={ownPath(here)}>{sentAlready.toOwn}</LinkButton>,
  }
}

export function CheckPage(here: Here<OwnData>): View {
  const sent = sentView(here)
  if (sent) return sent
  const { language, data, today, base, path } = here
  const { check, start } = language.words(joiningTexts).ask
  return {
    title: check.title,
    lead: check.lead,
    crumbs: [{ name: start.title, href: `${base}/mitmachen` }],
    body: (
      <>
        <CheckAnswers answers={answersOf(here, true)} />
        <p>{language.say(check.promise, { day: language.day(addDays(today, data.joinDays)) })}</p>
        <Possible can={data.can.send} texts={joiningTexts} label={check.send}>
          <PageForm here={here} action={path}>
            <Button>{check.send}</Button>
          </PageForm>
        </Possible>
      </>
    ),
  }
}

/** What was answered, with the way back to each question as long as it can be changed. */
function answersOf(here: Here<OwnData>, changeable: boolean): readonly Answer[] {
  const { check } = here.language.words(joiningTexts).ask
  return questions.map(({ name, path }) => ({
    question: check[name],
    answer: told(name, here.data, here.language),
    ...(changeable ? { change: `${ownPath(here)}/${path}?zurueck=pruefen` } : {}),
  }))
}

/** One answer as it is read; empty while it is missing. */
function told(question: Question, { answers, body }: OwnData, language: Language): string {
  const { side, way, wish, check } = language.words(joiningTexts).ask
  if (!answers || unanswered(answers).includes(question)) return ''
  const said: Readonly<Record<Question, string | undefined>> = {
    side: answers.side && side.sides[answers.side],
    called: nameOf(answers),
    way: answers.way && way.ways[answers.way],
    contact: answers.contact,
    wish: answers.wish && [body ?? wish.unsure, answers.wish.why].filter(Boolean).join('\n'),
    needs: answers.needs || check.nothingNeeded,
  }
  return said[question] ?? ''
}

/** The personal page: how far it is, what was answered, what can be done. */
export function OwnPage(here: Here<OwnData>): View {
  const { language, data, base } = here
  const words = language.words(joiningTexts).ask
  const { own } = words
  const { state } = data.request
  const open = state === 'asked' || state === 'visiting'
  const wordless = state === 'taken-back' || state === 'lost'
  return {
    title: own.title,
    lead: standing(here),
    crumbs: [{ name: words.start.title, href: `${base}/mitmachen` }],
    body: (
      <>
        {!wordless && <p>{own.keepLink}</p>}
        {state === 'asked' && data.answers?.way === 'phone' && <p>{own.byPhone}</p>}
        {state === 'asked' && data.answers?.way === 'post' && <p>{own.byPost}</p>}
        {state === 'begun' && <LinkButton href={`${ownPath(here)}/pruefen`}>{own.goOn}</LinkButton>}
        {state === 'visiting' && data.meeting && (
          <Section title={own.visit}>
            {data.meeting.cancelled && <p>{own.cancelled}</p>}
            <MeetingFacts meeting={data.meeting} language={language} />
          </Section>
        )}
        {data.reply && (
          <Section title={own.reply}>
            <PlainText text={data.reply} />
          </Section>
        )}
        {data.answers && state !== 'begun' && (
          <Section title={own.written}>
            <CheckAnswers answers={answersOf(here, false)} />
          </Section>
        )}
        {data.additions.length > 0 && (
          <Section title={own.additions}>
            <ul>
              {data.additions.map(({ day, text }) => (
                <li key={`${day} ${text}`}>
                  {language.day(day, 'short')}: {text}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {data.answers === null && !wordless && <p>{own.lost}</p>}
        {state === 'lost' && <LinkButton href={`${base}/mitmachen`}>{own.again}</LinkButton>}
        <Actions>
          {open && <LinkButton href={`${ownPath(here)}/ergaenzen`}>{own.add}</LinkButton>}
          <a href={base}>{own.toNetwork}</a>
        </Actions>
        {state === 'accepted' && data.answers && data.request.endedOn && (
          <p>{language.say(own.keptUntil, { day: language.day(addMonths(data.request.endedOn, keptMonths)) })}</p>
        )}
        {/* Whoever is taken in belongs: what they wrote is deleted by itself, and they leave another way. */}
        {!wordless && state !== 'accepted' && (
          <Section title={own.takeBack}>
            <p>{own.takeBackHow}</p>
            <Possible can={data.can.takeBack} texts={joiningTexts} label={own.takeBack}>
              <PageForm here={here} action={`${ownPath(here)}/zuruecknehmen`}>
                <Button kind="grave">{own.takeBack}</Button>
              </PageForm>
            </Possible>
          </Section>
        )}
      </>
    ),
  }
}

function standing({ language, data, today }: Here<OwnData>): string {
  const { own } = language.words(joiningTexts).ask
  const { state, answerBy } = data.request
  const day = language.day(answerBy ?? today)
  if (state === 'asked') return language.say(answerBy && answerBy < today ? own.states.late : own.states.asked, { day })
  const over = data.meeting && !data.meeting.cancelled && dayOf(data.meeting.endsAt) < today
  return state === 'visiting' && over ? own.states.visited : own.states[state]
}

/** Where nothing can be added any more, the page says how far it is. */
export function AdditionPage(here: Here<OwnData>): View {
  if (!['asked', 'visiting'].includes(here.data.request.state)) return OwnPage(here)
  const { addition, own, start } = here.language.words(joiningTexts).ask
  return {
    title: addition.title,
    lead: addition.lead,
    crumbs: [
      { name: start.title, href: `${here.base}/mitmachen` },
      { name: own.title, href: ownPath(here) },
    ],
    body: (
      <PageForm here={here} action={here.path}>
        <TextArea name="text" label={addition.label} rows={5} required />
        <Button>{addition.save}</Button>
      </PageForm>
    ),
  }
}
