import { askOperator } from './operator.ts'
import { serve } from './serve.ts'

const commands: Record<string, { readonly says: string; readonly run: (rest: readonly string[]) => Promise<void> }> = {
  serve: { says: 'Startet Augenhöhe für den Betrieb.', run: () => serve(false) },
  demo: {
    says: 'Startet Augenhöhe mit dem Netzwerk Musterstadt zum Ausprobieren. Alle Personen sind erfunden.',
    run: () => serve(true),
  },
  operator: {
    says: 'operator NAME E-MAIL: Diese Person betreibt die Installation. Sie füllt das Impressum aus und darf Netzwerke gründen. Gibt einen Link, der einmal anmeldet. Geht auch, während Augenhöhe läuft.',
    run: askOperator,
  },
  'check-text': {
    says: 'check-text DATEI --level leicht|einfach [--json]: Sagt, wo ein deutscher Text schwer ist und was hilft.',
    run: async (rest) => (await import('./check-text.ts')).checkText(rest),
  },
}

function help(): string {
  const lines = Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(10)} ${says}`)
  return ['augenhoehe BEFEHL', '', ...lines, '', 'augenhoehe BEFEHL --help erklärt einen Befehl.'].join('\n')
}

const [name = '', ...rest] = process.argv.slice(2)
const chosen = commands[name]
if (name === '' || name === '--help') {
  console.log(help())
} else if (!chosen) {
  console.error(`Den Befehl ${name} gibt es nicht.\n\n${help()}`)
  process.exitCode = 1
} else if (rest.includes('--help')) {
  console.log(`augenhoehe ${name}\n\n${chosen.says}`)
} else {
  try {
    await chosen.run(rest)
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    process.exitCode = 1
  }
}
