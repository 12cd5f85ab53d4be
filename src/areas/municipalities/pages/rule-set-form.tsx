import type { Here, View } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { chosenPresets, quorums, type RuleSet, ties } from '../rule-set.ts'
import { ruleSetTexts } from '../texts/rule-set.ts'

export function ChangeRulesPage(here: Here<RuleSet>): View {
  const words = here.language.words(ruleSetTexts)
  const { form } = words
  const { version, secondMeetingQuorate, targetGroupSeat: _, ...rules } = here.data
  const labels = {
    preset: form.preset,
    invitationDays: form.invitationDays,
    papersDays: form.papersDays,
    minutesDays: form.minutesDays,
    quorum: form.quorum,
    tie: form.tie,
  }
  return {
    title: form.title,
    lead: form.lead,
    crumbs: [{ name: words.title, href: `${here.base}/regeln` }],
    body: (
      <PageForm
        here={here}
        action={here.path}
        stored={{ ...rules, secondMeetingQuorate: secondMeetingQuorate ? 'ja' : '' }}
        version={version}
        labels={labels}
      >
        <Radios
          name="preset"
          label={form.preset}
          required
          options={chosenPresets.map((value) => ({ value, label: words.presets[value], hint: words.examples[value] }))}
        />
        <NumberField name="invitationDays" label={form.invitationDays} required />
        <NumberField name="papersDays" label={form.papersDays} hint={form.papersHint} required />
        <NumberField name="minutesDays" label={form.minutesDays} required />
        <Radios
          name="quorum"
          label={form.quorum}
          required
          options={quorums.map((value) => ({ value, label: words.quorums[value] }))}
        />
        <Checkbox name="secondMeetingQuorate" label={form.second} required />
        <Radios
          name="tie"
          label={form.tie}
          required
          options={ties.map((value) => ({ value, label: words.ties[value] }))}
        />
        <Button>{form.save}</Button>
      </PageForm>
    ),
  }
}
