import type { Here, View } from '../../../foundation/addresses.ts'
import { common } from '../../../foundation/web/speech.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckAnswers } from '../../../ui/check-answers.tsx'
import { DateFields } from '../../../ui/date-fields.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FormContext, type FormValues } from '../../../ui/form-state.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { dayFields, PageForm } from '../../../ui/page-form.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Partner } from '../partner.ts'
import { partnersTexts } from '../texts.ts'

interface Data {
  readonly partner: Partner
  /** The three fields as typed; `undefined` on the first visit. */
  readonly typed: Readonly<Record<string, string>> | undefined
  readonly day: string | undefined
  readonly fault: string | undefined
}

/** First the day, then the day once more with its consequences; only the second step writes. */
export function LeavePage(here: Here<Data>): View {
  const { partner, day } = here.data
  const { language, base } = here
  const words = language.words(partnersTexts)
  const profile = `${base}/partner/${partner.id}`
  return {
    title: language.say(words.leave.title, { name: partner.name }),
    own: partner.name,
    lead: words.leave.lead,
    crumbs: [
      { name: words.list.title, href: `${base}/partner` },
      { name: partner.name, own: true, href: profile },
    ],
    body:
      partner.leftOn !== null ? (
        <>
          <p>{language.say(words.state.leaving, { day: language.day(partner.leftOn) })}</p>
          <LinkButton href={profile}>{words.leave.back}</LinkButton>
        </>
      ) : day && !here.form ? (
        <Section title={words.leave.checkTitle}>
          <CheckAnswers
            answers={[
              { question: words.leave.partner, answer: partner.name },
              { question: words.leave.day, answer: language.day(day), change: here.path },
            ]}
          />
          <p>{words.leave.stays}</p>
          <PageForm here={here} action={here.path} hidden={{ day }}>
            <Button>{words.leave.save}</Button>
          </PageForm>
        </Section>
      ) : (
        <DayForm here={here} />
      ),
  }
}

function DayForm({ here }: { here: Here<Data> }) {
  const { typed, fault } = here.data
  const words = here.language.words(partnersTexts)
  const sentences: Readonly<Record<string, string>> = { ...here.language.words(common).problems, ...words.problems }
  const problems = fault ? [{ field: 'day', sentence: sentences[fault] ?? fault }] : (here.form?.problems ?? [])
  const values: FormValues = typed ?? dayFields('day', here.today)
  return (
    <FormContext.Provider value={{ values, problems, id: '', tellsVoluntary: false }}>
      <form class="form" method="get" action={here.path}>
        {problems.length > 0 && <ErrorSummary problems={problems} />}
        <DateFields name="day" label={words.leave.day} required />
        <Button kind="quiet">{words.leave.check}</Button>
      </form>
    </FormContext.Provider>
  )
}
