import type { Here } from '../../../foundation/addresses.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { compoundMarks } from '../compound-mark.ts'
import type { Coverage } from '../reads/coverage.ts'
import { plainLanguageTexts } from '../texts.ts'

/** What the coordination sets: who tests texts, and how long words are parted. */
export function Shaping({ here }: { here: Here<Coverage> }) {
  const { coverage: words, testReading } = here.language.words(plainLanguageTexts)
  const { readers, others, mark } = here.data
  return (
    <>
      <Section title={testReading.readers} id="pruefende">
        <p>{testReading.readersLead}</p>
        {readers.length > 0 && (
          <Rows>
            {readers.map(({ id, name, byName }) => (
              <Row key={id} title={name} when={byName ? testReading.withName : testReading.withoutName}>
                <PageForm
                  here={here}
                  action={`${here.path}/pruefende/austragen`}
                  id={`a-${id}`}
                  hidden={{ person: id }}
                  slim
                >
                  <Button kind="quiet" about={name}>
                    {testReading.release}
                  </Button>
                </PageForm>
              </Row>
            ))}
          </Rows>
        )}
        {others.length > 0 && (
          <PageForm here={here} action={`${here.path}/pruefende`} id="neu">
            <Select
              name="person"
              label={testReading.person}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
            <Checkbox name="byName" label={testReading.byName} hint={testReading.byNameHint} />
            <Button kind="quiet">{testReading.name}</Button>
          </PageForm>
        )}
      </Section>
      <Section title={words.mark} id="schreibweise">
        <PageForm here={here} action={`${here.path}/schreibweise`} id="zeichen" stored={{ mark }}>
          <Radios
            name="mark"
            label={words.mark}
            hint={words.markHint}
            options={compoundMarks.map((value) => ({ value, label: words.marks[value] }))}
            required
          />
          <Button kind="quiet">{words.keepMark}</Button>
        </PageForm>
      </Section>
    </>
  )
}
