import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** All of CI, in the order in which a mistake is cheapest to find. Prints what each step took; ends at the first that fails. */
const older = '/usr/lib/postgresql/15/bin'
const steps: readonly {
  readonly name: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
  readonly when?: boolean
}[] = [
  { name: 'format and lint', run: 'biome check --error-on-warnings .' },
  { name: 'types', run: 'tsc --noEmit -p .' },
  { name: 'who may import whom', run: 'depcruise --config .dependency-cruiser.cjs src seed' },
  { name: 'nothing unused', run: 'knip' },
  { name: 'build', run: 'node build.ts --always' },
  {
    name: 'rules, areas and walls on the bundled PostgreSQL',
    run: 'vitest run --project rules --project postgres --project areas --project walls',
  },
  {
    name: 'areas and walls on PostgreSQL 15',
    run: 'vitest run --project areas --project walls',
    env: { TEST_POSTGRES: older },
    when: existsSync(older),
  },
  { name: 'access of every page', run: 'vitest run --project access' },
  { name: 'journeys in a browser', run: 'vitest run --project journeys' },
  { name: 'speed beside a bare server', run: 'vitest run --project bench', env: { BENCH: 'short' } },
]

for (const { name, run, env, when = true } of steps) {
  if (!when) {
    console.log(`· ${name}: left out, its programs are not on this machine`)
    continue
  }
  console.log(`· ${name}`)
  const began = performance.now()
  const { status } = spawnSync(run, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) {
    console.error(`✗ ${name}`)
    process.exit(status ?? 1)
  }
  console.log(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}
