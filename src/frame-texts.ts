import { texts } from './foundation/language.ts'

const de = {
  site: 'Augenhöhe',
  nav: {
    today: 'Heute',
    partners: 'Partner',
    bodies: 'Gremien',
    goals: 'Ziele',
    meetings: 'Treffen',
    tasks: 'Aufgaben',
    decisions: 'Beschlüsse',
    network: 'Über das Netzwerk',
    networks: 'Alle Netzwerke',
  },
  helps: { display: 'Darstellung', help: 'Hilfe', signIn: 'Anmelden', demo: 'Vorführung' },
  legal: {
    barrier: 'Barriere melden',
    accessibility: 'Barrierefreiheit',
    privacy: 'Datenschutz',
    imprint: 'Impressum',
  },
  operator: 'Dieser Ort wird mit Augenhöhe betrieben.',
  demoOperator: 'Vorführung: Alle Personen und Organisationen sind erfunden.',
}

export const frameTexts = texts(
  de,
  {
    site: 'Augenhöhe',
    nav: {
      today: 'Heute',
      partners: 'Partner',
      bodies: 'Gremien',
      goals: 'Ziele',
      meetings: 'Treffen',
      tasks: 'Aufgaben',
      decisions: 'Beschlüsse',
      network: 'Über das Netzwerk',
      networks: 'Alle Netzwerke',
    },
    helps: { display: 'Ansicht ändern', help: 'Hilfe', signIn: 'Anmelden', demo: 'Ausprobieren' },
    legal: {
      barrier: 'Hindernis melden',
      accessibility: 'Barriere-Freiheit',
      privacy: 'Daten-Schutz',
      imprint: 'Impressum',
    },
    operator: 'Diese Seite läuft mit Augenhöhe.',
    demoOperator: 'Das ist zum Ausprobieren. Alle Personen sind erfunden.',
  },
  {
    site: 'Augenhöhe',
    nav: {
      today: 'Today',
      partners: 'Partners',
      bodies: 'Bodies',
      goals: 'Goals',
      meetings: 'Meetings',
      tasks: 'Tasks',
      decisions: 'Decisions',
      network: 'About the network',
      networks: 'All networks',
    },
    helps: { display: 'Display', help: 'Help', signIn: 'Sign in', demo: 'Try it out' },
    legal: { barrier: 'Report a barrier', accessibility: 'Accessibility', privacy: 'Privacy', imprint: 'Legal notice' },
    operator: 'This place runs on Augenhöhe.',
    demoOperator: 'Demonstration: all people and organisations are invented.',
  },
)
