import type { Here, View } from '../../../foundation/addresses.ts'
import { addDays } from '../../../foundation/clock.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Details } from '../../../ui/details.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { RulesForm } from '../reads/rule-set.ts'
import { chosenPresets, majorities, methods, type placeOf, quorums, ties } from '../rule-set.ts'
import { quorum } from '../rules/quorum.ts'
import { deadlinesOf } from '../rules/rule-set.ts'
import { templateNames, templates } from '../template.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'
import { paragraphTitle } from './rule-says.ts'

/** In the order of the paragraphs; each answer says what comes of it. */
export function ChangeRulesPage(here: Here<RulesForm>): View {
  const { language, base, data, path } = here
  const words = language.words(ruleSetTexts)
  const { form } = words
  const { secondMeetingQuorate, targetGroupSeat, version, ...rules } = {
    ...data.rules,
    ...(data.template ? templates[data.template] : {}),
  }
  const yes = (value: boolean) => (value ? 'ja' : '')
  const stored = { ...rules, secondMeetingQuorate: yes(secondMeetingQuorate), targetGroupSeat: yes(targetGroupSeat) }
  return {
    title: form.title,
    lead: form.lead,
    crumbs: [{ name: words.title, href: `${base}/regeln` }],
    body: (
      <>
        {data.template && <Notice kind="info">{form.filled}</Notice>}
        <Details summary={form.templates}>
          <p>{form.templatesLead}</p>
          <ul>
            {templateNames.map((name) => (
              <li key={name}>
                <a href={`${path}?vorlage=${name}`}>{form.templateNames[name]}</a>
              </li>
            ))}
          </ul>
        </Details>
        <PageForm here={here} action={path} stored={stored} version={version} labels={labelsOf(form)}>
          <Fields here={here} />
          <Button>{form.save}</Button>
        </PageForm>
      </>
    ),
  }
}

type Form = ReturnType<typeof formOf>
const formOf = ({ language }: Here) => language.words(ruleSetTexts).form

/** Where two versions stand side by side, each field is called by its question. */
function labelsOf({ templateNames: _names, quorumEffect: _quorum, majorityEffect: _majority, ...form }: Form) {
  return { ...form, secondMeetingQuorate: form.second }
}

function Fields({ here }: { here: Here<RulesForm> }) {
  const { language, data, today } = here
  const words = language.words(ruleSetTexts)
  const { form } = words
  const day = addDays(today, 60)
  const due = deadlinesOf(day, data.rules)
  const told = (date: string) => ({ day: language.day(day, 'short'), due: language.day(date, 'short') })
  const title = (paragraph: Parameters<typeof placeOf>[0]) => paragraphTitle(language, paragraph)
  return (
    <>
      <Section title={title('deciding')}>
        <Radios
          name="preset"
          label={form.preset}
          required
          options={chosenPresets.map((value) => ({
            value,
            label: words.presets[value],
            hint: words.examples[value],
          }))}
        />
      </Section>
      <Section title={title('invitation')}>
        <NumberField
          name="invitationDays"
          label={form.invitationDays}
          hint={language.say(form.invitationEffect, told(due.invitation))}
          required
        />
        <NumberField
          name="papersDays"
          label={form.papersDays}
          hint={`${form.papersHint} ${language.say(form.papersEffect, told(due.papers))}`}
          required
        />
      </Section>
      <Section title={title('minutes')}>
        <NumberField
          name="minutesDays"
          label={form.minutesDays}
          hint={language.say(form.minutesEffect, told(due.minutes))}
          required
        />
      </Section>
      <Section title={title('quorum')}>
        <Radios
          name="quorum"
          label={form.quorum}
          required
          options={quorums.map((value) => ({
            value,
            label: words.quorums[value],
            hint: language.say(form.quorumEffect, { needed: quorum(8, 0, value).needed }),
          }))}
        />
        <NumberField name="secondMeetingWeeks" label={form.secondMeetingWeeks} required />
        <Checkbox name="secondMeetingQuorate" label={form.second} required />
      </Section>
      <Section title={title('method')}>
        <Radios
          name="method"
          label={form.method}
          required
          options={methods.map((value) => ({ value, label: words.methods[value] }))}
        />
      </Section>
      <Section title={title('majority')}>
        <Radios
          name="majority"
          label={form.majority}
          required
          options={majorities.map((value) => ({
            value,
            label: words.majorities[value],
            hint: form.majorityEffect[value],
          }))}
        />
        <Radios
          name="tie"
          label={form.tie}
          required
          options={ties.map((value) => ({ value, label: words.ties[value] }))}
        />
      </Section>
      <Section title={title('circular')}>
        <NumberField name="circularDays" label={form.circularDays} required />
      </Section>
      <Section title={title('targetGroups')}>
        <Checkbox name="targetGroupSeat" label={form.targetGroupSeat} required />
      </Section>
      <Section title={title('joining')}>
        <NumberField name="joinDays" label={form.joinDays} required />
      </Section>
      <Section title={title('changing')}>
        <TextField name="basis" label={form.basis} hint={form.basisHint} required={data.foundedOn < today} />
      </Section>
    </>
  )
}
