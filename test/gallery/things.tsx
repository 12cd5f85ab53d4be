import { Actions } from '../../src/ui/actions.tsx'
import { BothVersions } from '../../src/ui/both-versions.tsx'
import { CheckAnswers } from '../../src/ui/check-answers.tsx'
import { Columns } from '../../src/ui/columns.tsx'
import { DataTable } from '../../src/ui/data-table.tsx'
import { Details } from '../../src/ui/details.tsx'
import { EmptyState } from '../../src/ui/empty-state.tsx'
import { Extra } from '../../src/ui/extra.tsx'
import { Fact, Facts } from '../../src/ui/facts.tsx'
import { Glossary, GlossaryTerm } from '../../src/ui/glossary-term.tsx'
import { History } from '../../src/ui/history.tsx'
import { Link } from '../../src/ui/link.tsx'
import { LinkButton } from '../../src/ui/link-button.tsx'
import { MediaBlock } from '../../src/ui/media-block.tsx'
import { Meter } from '../../src/ui/meter.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { Numbers } from '../../src/ui/numbers.tsx'
import { Pagination } from '../../src/ui/pagination.tsx'
import { PersonCard } from '../../src/ui/person-card.tsx'
import { Quality, type QualityName } from '../../src/ui/quality.tsx'
import { RefusedButton } from '../../src/ui/refused-button.tsx'
import { ReorderList } from '../../src/ui/reorder-list.tsx'
import { Row, Rows } from '../../src/ui/rows.tsx'
import { Section } from '../../src/ui/section.tsx'
import { State } from '../../src/ui/state.tsx'
import { Steps } from '../../src/ui/steps.tsx'
import { TaskList } from '../../src/ui/task-list.tsx'
import { TwoLevelText } from '../../src/ui/two-level-text.tsx'
import { Way } from '../../src/ui/way.tsx'

const qualities: readonly QualityName[] = ['encounter', 'goals', 'tasks', 'perseverance', 'acceptance']

/** A thing's page: its state, what can be done, its way, its facts. */
export function Matter() {
  return (
    <>
      <Columns
        beside={
          <>
            <Section title="Der Weg">
              <Way
                stops={[
                  {
                    title: 'AG Freizeit berät',
                    note: '9. September, im Konsent, ein Einwand eingearbeitet',
                    state: 'past',
                  },
                  { title: 'AG Freizeit empfiehlt', note: '10. November, 9 Sitze dafür', state: 'past' },
                  { title: 'Steuerungsgruppe antwortet', note: 'am 1. Dezember auf der Tagesordnung', state: 'now' },
                  { title: 'Marktgilde und Ordnungsamt setzen um', note: 'ab März 2027', state: 'ahead' },
                ]}
              />
            </Section>
            <Facts>
              <Fact term="Ziel">
                <Link href="#ziel">Alle kommen ohne Umweg auf den Wochenmarkt</Link>
              </Fact>
              <Fact term="Kostet">320 Euro für Schilder</Fact>
              <Fact term="Leichte Sprache">geprüft von zwei Menschen am 4. November</Fact>
            </Facts>
          </>
        }
      >
        <Section title="Was jetzt möglich ist">
          <p>
            <LinkButton href="#antwort">Auf die Empfehlung antworten</LinkButton>
          </p>
          <RefusedButton reason="Das darf die AG Freizeit nicht allein. Sie empfiehlt. Die Steuerungsgruppe entscheidet über Veranstaltungen.">
            Selbst beschließen
          </RefusedButton>
        </Section>
        <Section title="Warum">
          <TwoLevelText
            plain={
              'Auf dem Markt ist es oft laut. Und es ist eng.\nDarum gibt es eine ruhige Stunde:\n- ohne Musik\n- ohne Durchsagen\n- mit mehr Platz'
            }
            told="Einfach geschrieben am 3. November."
          >
            <p>
              Viele Menschen meiden den Markt, weil er laut und eng ist. Drei Selbstvertretungen haben die Stunde im{' '}
              <GlossaryTerm word="Konsent" /> vorgeschlagen und mit zwölf Standleuten gesprochen.
            </p>
          </TwoLevelText>
          <Notice kind="info" title="Einwand der Marktgilde, eingearbeitet">
            Die Stunde beginnt um 8 Uhr statt um 10 Uhr, damit der Umsatz bleibt.
          </Notice>
        </Section>
      </Columns>
      <Section title="Was geschehen ist">
        <History
          events={[
            { at: '2026-11-10', sentence: 'Die AG Freizeit hat die ruhige Stunde empfohlen.' },
            { at: '2026-09-09', sentence: 'Die Marktgilde hat einen Einwand gesagt. Er ist eingearbeitet.' },
          ]}
        />
      </Section>
    </>
  )
}

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
          <Meter value={12} of={20} tone="goals">
            12 von 20 Ständen sind heute stufenlos erreichbar. Ziel bis Juni 2027: alle 20.
          </Meter>
        </Columns>
        <Numbers
          figures={[
            { number: 4, of: 'gemeinsame Ziele' },
            { number: 4, of: 'Gremien, 3 Plätze frei' },
            { number: 11, of: 'Beschlüsse in diesem Jahr' },
          ]}
        />
        <Extra>
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
        </Extra>
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

interface Partner {
  readonly name: string
  readonly kind: string
  readonly since: string
  readonly hours: number
}

const partners: readonly Partner[] = [
  { name: 'Lebenshilfe Musterstadt', kind: 'Sozialer Träger', since: 'März 2024', hours: 12 },
  { name: 'Turnverein 1899', kind: 'Verein', since: 'Mai 2025', hours: 4 },
  { name: 'Selbstvertretung Mittendrin', kind: 'Selbstvertretung', since: 'September 2026', hours: 8 },
]

export function Tables() {
  return (
    <Section title="Partner">
      <DataTable
        caption="Partner und ihre Zeit"
        rows={partners}
        columns={[
          {
            label: 'Name',
            heading: true,
            cell: (one) => <a href={`#${one.hours}`}>{one.name}</a>,
            sort: { href: '?o=name', now: 'ascending' },
          },
          { label: 'Art', cell: (one) => one.kind, sort: { href: '?o=art' } },
          { label: 'Dabei seit', cell: (one) => one.since },
          { label: 'Stunden im Monat', figures: true, cell: (one) => one.hours },
        ]}
      />
      <Pagination page={2} pages={7} href={(page) => `?seite=${page}`} />
      <PersonCard
        name="Ina Beispiel"
        href="#ina"
        does="Koordination, erreichbar dienstags und donnerstags"
        ways={[
          { label: 'Telefon', href: 'tel:+490000', text: '0000 123' },
          { label: 'E-Mail', href: 'mailto:ina@example.org', text: 'ina@example.org' },
        ]}
      />
      <MediaBlock
        media={{ kind: 'sound', src: '/ton.mp3', title: 'Gespräch am Wochenmarkt' }}
        caption="Drei Menschen erzählen vom Markt."
        transcript="#abschrift"
      />
    </Section>
  )
}

export function Speech() {
  return (
    <>
      <Section title="Hinweise">
        <Notice kind="error">
          Die Datei konnte nicht gelesen werden. Speichern Sie sie als CSV und versuchen Sie es noch einmal.
        </Notice>
        <Details summary="Wer darf das sehen?">
          <p>Nur Menschen mit einem Sitz in diesem Gremium.</p>
        </Details>
        <Details summary="Wie lange bleibt es gespeichert?" open>
          <p>Bis vier Wochen nach dem Treffen. Dann wird es gelöscht.</p>
        </Details>
      </Section>
      <Glossary
        words={[{ word: 'Konsent', meaning: 'Ein Beschluss gilt, wenn niemand einen schweren Einwand hat.' }]}
      />
    </>
  )
}

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
