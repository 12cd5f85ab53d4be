import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { afterAll, expect, inject, test } from 'vitest'
import { sql } from '../../src/foundation/database.ts'
import { styleSheet } from '../../src/ui/style.ts'
import { world } from '../world.ts'
import { busyTown, partnersOf, type Town } from './town.ts'

/** `BENCH=short` makes a smaller world and shorter runs, for CI; `npm run bench` is the whole. */
const short = process.env.BENCH === 'short'
const networks = short ? 20 : 200
const partners = 60
const seconds = short ? 2 : 6

const w = world()
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGTERM')
})

/** Starts a program and waits for the line that says it is ready. */
async function started(
  args: readonly string[],
  environment: Record<string, string>,
  ready: RegExp,
): Promise<{ child: ChildProcess; after: number; line: string }> {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)))
    child.stdout?.on('data', (data) => ready.test(String(data)) && resolve(String(data)))
  })
  return { child, after: performance.now() - began, line }
}

const bareSource = `
  const pages = new Map()
  require('node:http').createServer((request, response) => {
    const size = Number(request.url.slice(1))
    if (!pages.has(size)) pages.set(size, Buffer.alloc(size, 'a'))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': size })
    response.end(pages.get(size))
  }).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))`

async function load(url: string, cookie?: string) {
  const headers = cookie ? { cookie } : {}
  await autocannon({ url, connections: 16, duration: 1, headers })
  const { requests, latency, non2xx, errors } = await autocannon({ url, connections: 16, duration: seconds, headers })
  expect(non2xx + errors, url).toBe(0)
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 }
}

/** A page nobody has seen before, one after the other: every question asked, every line drawn. */
async function fresh(address: string, headers: Record<string, string>): Promise<number> {
  const took: number[] = []
  for (let nr = 0; nr < 60; nr++) {
    const began = performance.now()
    await (await fetch(`${address}?neu=${nr}`, { headers: { ...headers, 'accept-encoding': 'identity' } })).text()
    took.push(performance.now() - began)
  }
  return took.sort((a, b) => a - b)[30] ?? 0
}

function pagesOf(town: Town): readonly { name: string; path: string; member: boolean; aim: number }[] {
  const base = `/n/${town.slug}`
  return [
    { name: 'Verzeichnis', path: '/', member: false, aim: 0.5 },
    { name: 'Netzwerk, öffentlich', path: base, member: false, aim: 0.5 },
    { name: 'Partner', path: `${base}/partner`, member: true, aim: 0.1 },
    { name: 'Gremium', path: `${base}/gremien/${town.body}`, member: true, aim: 0.1 },
    { name: 'Treffen', path: `${base}/treffen/${town.meeting}`, member: true, aim: 0.1 },
    { name: 'Beschlüsse', path: `${base}/beschluesse`, member: true, aim: 0.1 },
    { name: 'Heute', path: `${base}/heute`, member: true, aim: 0.1 },
  ]
}

test('the pages beside a bare server that sends as many bytes', async () => {
  const began = performance.now()
  const town = await busyTown(w, partners)
  for (let nr = 1; nr < networks; nr += 8) {
    const some = await Promise.all(Array.from({ length: Math.min(8, networks - nr) }, () => w.network()))
    await Promise.all(some.map((net) => partnersOf(w, net, partners)))
  }
  const built = (performance.now() - began) / 1000
  const database = await w.app.database.read({ network: '00000000-0000-0000-0000-000000000000' }, (db) =>
    db.first<{ name: string }>(sql`select current_database() as name`),
  )
  const owner = inject('owner')
  const url = `postgres:///${database?.name}?host=${encodeURIComponent(owner.host)}&user=${owner.user}`
  const root = join(import.meta.dirname, '../..')
  const [port, barePort] = [34_000 + (process.pid % 1000), 35_000 + (process.pid % 1000)]
  const app = await started(
    ['--max-semi-space-size=8', '--heap-growing-percent=25', join(root, 'dist/main.js'), 'serve'],
    { DATABASE_URL: url, PORT: String(port) },
    /bereit/,
  )
  await started(['-e', bareSource], { PORT: String(barePort) }, /ready/)

  const rows = []
  for (const { name, path, member, aim } of pagesOf(town)) {
    const address = `http://127.0.0.1:${port}${path}`
    const headers = member ? { cookie: town.cookie } : {}
    const response = await fetch(address, { headers: { ...headers, 'accept-encoding': 'identity' } })
    const html = await response.text()
    expect(response.status, path).toBe(200)
    const packed = await fetch(address, { headers: { ...headers, 'accept-encoding': 'gzip' } })
    const trips = Number(/desc="(\d+)"/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? 0)
    const gzip = gzipSync(await packed.text()).length
    const bytes = Buffer.byteLength(html)
    const plain = await load(`http://127.0.0.1:${barePort}/${bytes}`)
    const ours = await load(address, member ? town.cookie : undefined)
    const first = await fresh(address, headers)
    rows.push({
      Seite: name,
      'Anfragen/s': Math.round(ours.perSecond),
      'erstes Mal ms': first.toFixed(1),
      'p50 ms': ours.p50,
      'p99 ms': ours.p99,
      'blank/s': Math.round(plain.perSecond),
      Verhältnis: (ours.perSecond / plain.perSecond).toFixed(3),
      Ziel: aim,
      'SQL-Wege': trips,
      'kB roh': (bytes / 1024).toFixed(1),
      'kB gzip': (gzip / 1024).toFixed(1),
      Skripte: (html.match(/<script/g) ?? []).length,
    })
  }
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${app.child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  console.table(rows)
  console.log(
    'Anfragen/s: dieselbe Seite von 16 Verbindungen; „erstes Mal“: eine Seite, die noch niemand gesehen hat, eine nach der anderen.',
  )
  console.log(`Welt: ${networks} Netzwerke × ${partners} Partner, gebaut in ${built.toFixed(1)} s durch Befehle`)
  console.log(`Start bis zur ersten Antwort: ${Math.round(app.after)} ms (${app.line.trim()})`)
  console.log(`Speicher des Programms nach der Last: ${memory.toFixed(0)} MB (Ziel höchstens 250)`)
  console.log(`Stilvorlage: ${(styleSheet.length / 1024).toFixed(1)} kB roh (Ziel höchstens 40)`)

  expect(memory).toBeLessThan(250)
  expect(styleSheet.length).toBeLessThan(40 * 1024)
  for (const row of rows) {
    expect(row['SQL-Wege'], row.Seite).toBeLessThanOrEqual(6)
    expect(Number(row['kB gzip']), row.Seite).toBeLessThanOrEqual(30)
    expect(row.Skripte, row.Seite).toBe(0)
  }
})
