import { BothVersions } from '../../src/ui/both-versions.tsx'
import { CheckAnswers } from '../../src/ui/check-answers.tsx'
import { ReorderList } from '../../src/ui/reorder-list.tsx'
import { Section } from '../../src/ui/section.tsx'
import { Steps } from '../../src/ui/steps.tsx'

export function Journey() {
  return (
    <>
      <Section title="Fragen nacheinander">
        <Steps number={2} of={7} back="#frage-1" />
        <CheckAnswers
          answers={[
            { question: 'Wie heißen Sie?', answer: 'Ina Beispiel', change: '#name' },
            {
              question: 'Was brauchen Sie, damit Sie gut mitmachen können?',
              answer: 'Gebärdensprache\nPlatz vorne',
              change: '#brauchen',
            },
            { question: 'Kommen Sie mit Begleitung?', answer: '', change: '#begleitung' },
          ]}
        />
      </Section>
      <Section title="Tagesordnung">
        <ReorderList
          action="#"
          moved="b"
          items={['Begrüßung', 'Ziele ansehen', 'Ruhige Stunde', 'Verschiedenes'].map((label, index) => ({
            id: 'abcd'[index] ?? '',
            label,
          }))}
        />
      </Section>
      <Section title="Zwei Fassungen">
        <BothVersions
          passages={[{ label: 'Titel', yours: 'Ruhige Stunde am Samstag', theirs: 'Ruhige Stunde im Wochenmarkt' }]}
        >
          Ina Beispiel hat den Beschluss um 14:32 Uhr gespeichert. Sehen Sie sich beide Fassungen an und speichern Sie
          dann noch einmal.
        </BothVersions>
      </Section>
    </>
  )
}
