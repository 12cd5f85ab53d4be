import { Columns } from '../../src/ui/columns.tsx'
import { Fact, Facts } from '../../src/ui/facts.tsx'
import { History } from '../../src/ui/history.tsx'
import { Link } from '../../src/ui/link.tsx'
import { LinkButton } from '../../src/ui/link-button.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { RefusedButton } from '../../src/ui/refused-button.tsx'
import { Section } from '../../src/ui/section.tsx'
import { TwoLevelText } from '../../src/ui/two-level-text.tsx'
import { Way } from '../../src/ui/way.tsx'

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
              Viele Menschen meiden den Markt, weil er laut und eng ist. Drei Selbstvertretungen haben die Stunde im
              Konsent vorgeschlagen und mit zwölf Standleuten gesprochen.
            </p>
          </TwoLevelText>
          <Notice kind="info" title="Einwand der Marktgilde, eingearbeitet">
            Die Stunde beginnt um 8 Uhr statt um 10 Uhr, damit der Umsatz bleibt.
          </Notice>
        </Section>
      </Columns>
      <Section title="Was bisher geschah">
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
