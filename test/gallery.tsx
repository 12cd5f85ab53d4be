import { renderToString } from 'preact-render-to-string'
import { languages, type Variant } from '../src/foundation/language.ts'
import type { Display } from '../src/ui/display.ts'
import { LanguageContext } from '../src/ui/language.ts'
import { Opening } from '../src/ui/opening.tsx'
import { PageFrame } from '../src/ui/page-frame.tsx'
import { State } from '../src/ui/state.tsx'
import { Fields, Returned } from './gallery/fields.tsx'
import { Journey } from './gallery/journey.tsx'
import { Lists } from './gallery/lists.tsx'
import { Matter } from './gallery/matter.tsx'
import { Speech, Tables } from './gallery/tables.tsx'

/** Every block in every state as one document, for the eye and for the checks. Never part of the product. */
export function gallery(display: Display = {}, variant: Variant = 'de', stylesheet = '/stil.css'): string {
  const page = (
    <LanguageContext.Provider value={languages[variant]}>
      <PageFrame
        title="Alle Bausteine"
        stylesheet={stylesheet}
        display={display}
        hasErrors
        done="Die Einladung ist verschickt. 14 Menschen bekommen sie heute."
        trail={[
          { label: 'Musterstadt', href: '/n/musterstadt' },
          { label: 'Beschlüsse', href: '/n/musterstadt/beschluesse' },
          { label: 'Ruhige Stunde im Wochenmarkt' },
        ]}
        header={{
          site: { name: 'Netzwerk Musterstadt', href: '/n/musterstadt' },
          address: '/bausteine?seite=2',
          areas: areas.map((label, index) => ({ label, href: `#${label}`, current: index === 2 })),
          more: more.map((label) => ({ label, href: `#${label}` })),
          helps: ['Vorlesen', 'Darstellung', 'Hilfe', 'Ina Beispiel'].map((label) => ({ label, href: `#${label}` })),
        }}
        footer={{
          operator: 'Betrieben von der Stadt Musterstadt (Vorführung, Personen erfunden)',
          legal: ['Barriere melden', 'Barrierefreiheit', 'Datenschutz', 'Impressum'].map((label) => ({
            label,
            href: `#${label.replace(' ', '-')}`,
          })),
        }}
      >
        <Opening
          title="Ruhige Stunde im Wochenmarkt"
          lead="Jeden Samstag von 8 bis 9 Uhr: keine Durchsagen, keine Musik, mehr Platz zwischen den Ständen."
          state={<State tone="perseverance">Wartet auf Antwort der Steuerungsgruppe</State>}
        />
        <Matter />
        <Lists />
        <Tables />
        <Speech />
        <Journey />
        <Returned />
        <Fields />
      </PageFrame>
    </LanguageContext.Provider>
  )
  return `<!doctype html>${renderToString(page)}`
}

const areas = ['Heute', 'Partner', 'Gremien', 'Ziele', 'Treffen', 'Aufgaben']
const more = [
  'Beschlüsse',
  'Netzwerk-Check',
  'Netzwerkkarte',
  'Gewinnung',
  'Öffentlichkeit',
  'Beispiele',
  'Tagungen',
  'Reibung',
]
