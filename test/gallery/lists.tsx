import { Actions } from '../../src/ui/actions.tsx'
import { Columns } from '../../src/ui/columns.tsx'
import { EmptyState } from '../../src/ui/empty-state.tsx'
import { LinkButton } from '../../src/ui/link-button.tsx'
import { Numbers } from '../../src/ui/numbers.tsx'
import { Quality, type QualityName } from '../../src/ui/quality.tsx'
import { Row, Rows } from '../../src/ui/rows.tsx'
import { Section } from '../../src/ui/section.tsx'
import { State } from '../../src/ui/state.tsx'
import { TaskList } from '../../src/ui/task-list.tsx'

const qualities: readonly QualityName[] = ['encounter', 'goals', 'tasks', 'perseverance', 'acceptance']

export function Lists() {
  return (
    <>
      <Section title="Was wartet auf Sie?">
        <Rows>
          <Row
            title="Auf eine Empfehlung antworten: Ruhige Stunde im Wochenmarkt"
            href="#empfehlung"
            when="seit 12 Tagen offen"
          >
            Die AG Freizeit empfiehlt. Die Steuerungsgruppe entscheidet. Ohne Antwort kommt sie am 1. Dezember wieder
            auf die Tagesordnung.
          </Row>
          <Row title="Sagen, was Sie beim Treffen brauchen" href="#bedarf" when="bis Freitag, 27. November">
            Steuerungsgruppe am 1. Dezember. Letztes Mal: Platz mit Sicht auf die Dolmetscherin.
          </Row>
          <Row title="Protokoll vom Oktober lesen" href="#protokoll" state={<State tone="done">Erledigt</State>} />
        </Rows>
      </Section>
      <Section title="Was haben wir vor?">
        <Columns
          beside={
            <>
              <p>
                <Quality of="perseverance">Durchhalten</Quality>
              </p>
              <h3>Das ist gelungen</h3>
              <p>
                Drei neue Partner seit September. Das Protokoll vom Oktober war nach sechs Tagen in beiden Sprachstufen
                da.
              </p>
            </>
          }
        >
          <p>
            <Quality of="goals" />
          </p>
          <h3>
            <a href="#wochenmarkt">Alle kommen ohne Umweg auf den Wochenmarkt</a>
          </h3>
        </Columns>
        <Numbers
          figures={[
            { number: 4, of: 'gemeinsame Ziele' },
            { number: 4, of: 'Gremien, 3 Plätze frei' },
            { number: 11, of: 'Beschlüsse in diesem Jahr' },
          ]}
        />
        <Actions>
          {qualities.map((name) => (
            <Quality key={name} of={name} />
          ))}
          {qualities.map((name) => (
            <State key={name} tone={name}>
              {name}
            </State>
          ))}
          <State>Entwurf</State>
          <State tone="error">Abgelehnt</State>
          <State tone="done">Beschlossen</State>
          <State tone="action">Offen</State>
        </Actions>
      </Section>
      <Section title="Das Netzwerk einrichten">
        <TaskList
          steps={[
            { title: 'Partner aufnehmen', href: '#partner', state: 'Fertig', tone: 'done', hint: '14 Partner' },
            { title: 'Gremien besetzen', href: '#gremien', state: 'Angefangen', tone: 'action' },
            {
              title: 'Zum ersten Treffen einladen',
              state: 'Noch nicht möglich',
              hint: 'Erst braucht es ein Gremium mit Sitzen.',
            },
          ]}
        />
      </Section>
      <Section title="Noch nichts da">
        <EmptyState title="Es gibt noch kein Treffen.">
          <p>Schlagen Sie drei Termine vor. Alle Sitze bekommen eine Nachricht.</p>
          <LinkButton href="#termine">Drei Termine vorschlagen</LinkButton>
        </EmptyState>
      </Section>
    </>
  )
}
