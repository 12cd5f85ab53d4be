import { expect, test } from 'vitest'
import { modelNetworks, seedModelNetworks } from '../../../../seed/model-networks.ts'
import { world } from '../../../../test/world.ts'
import { installation, sql } from '../../../foundation/database.ts'

const w = world()

async function load(path: string): Promise<string> {
  const response = await w.app.web.request(path)
  expect(response.status, path).toBe(200)
  return (await response.text()).replace(/^.*?<main/s, '<main').replace(/<footer.*$/s, '')
}

/** As it is read: no tags, no entities, single blanks. */
function plain(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
  return text.replace(/\s+/g, ' ')
}

const read = async (path: string) => plain(await load(path))

/** What stands under a term of the facts. */
function under(page: string, term: string, next: string): string {
  const from = page.indexOf(` ${term} `)
  return page.slice(from, page.indexOf(` ${next} `, from + 1))
}

const says: Readonly<Record<string, readonly string[]>> = {
  decides: ['entscheidet.'],
  recommends: ['empfiehlt. Wer am Ende entscheidet, ist nicht dokumentiert.'],
  'decides in doubt': ['entscheidet im Zweifel'],
  'advises, recommends and decides': ['berät, empfiehlt und entscheidet'],
  'only advises; the carrier decides': ['berät nur, der Träger entscheidet', 'Der Trägerverein entscheidet.'],
  'advises the town council': ['berät den Rat'],
}
const ways: Readonly<Record<string, readonly string[]>> = {
  open: ['Offen:'],
  'by admission': ['Mit Aufnahme:'],
  'by appointment': ['Mit Berufung:'],
  'closed, to be opened later': ['Geschlossen:', 'soll später geöffnet werden'],
}
const months = ['Januar', 'Februar', 'März', 'April', 'Mai']
const day = (known: string) => {
  const [year = '', month, date] = known.split('-')
  return [date && `${Number(date)}.`, month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

test('all five are founded once, through commands, however often it is asked', async () => {
  await seedModelNetworks(w.app.door)
  await seedModelNetworks(w.app.door)
  const stored = await w.app.database.read({ network: installation }, (db) =>
    db.rows<{ slug: string; model: boolean }>(sql`select slug, model from network order by slug`),
  )
  expect(stored).toEqual(
    ['erlangen', 'nieder-olm', 'rostock', 'schneverdingen', 'schwaebisch-gmuend'].map((slug) => ({
      slug,
      model: true,
    })),
  )
})

test.each(modelNetworks)('$name: its public page says what is documented, word for word', async (model) => {
  await seedModelNetworks(w.app.door)
  const page = await read(`/n/${model.slug}`)
  expect(page).toContain(`Modellkommune ${model.name}`)
  expect(page).toContain('Hier arbeitet niemand')
  expect(page).toContain(`${model.kind}, ${model.land}`)
  expect(page).toContain(
    `${String(model.lat).replace('.', ',')} Grad Nord, ${String(model.lon).replace('.', ',')} Grad Ost`,
  )
  for (const fact of [model.area, model.afterFunding, ...model.targetGroups, ...model.lifeAreas, ...model.examples])
    expect(page).toContain(fact)
  for (const { name, legalForm, from, to, note } of model.carriers) {
    const span = to ? `von ${day(from ?? '')} bis ${day(to)}` : `seit ${day(from ?? '')}, Ende nicht dokumentiert`
    expect(page).toContain(`${name}, ${legalForm} (${span})`)
    expect(page).toContain(note ?? '')
  }
})

test.each(modelNetworks.flatMap(({ slug, bodies }) => bodies.map((body) => ({ slug, ...body }))))(
  '$slug: $name decides as documented',
  async ({ slug, name, mandate, openness, note }) => {
    await seedModelNetworks(w.app.door)
    const [, decided = ''] = (await load(`/n/${slug}`)).split('Wer entscheidet was?')
    const row = plain(decided.split('<li>').find((one) => one.includes(`>${name}</a>`)) ?? '')
    const power = mandate === null ? ['Wer am Ende entscheidet, ist nicht dokumentiert.'] : says[mandate]
    const way = openness === null ? ['Wie man dazukommt, ist nicht dokumentiert.'] : ways[openness]
    for (const sentence of [...(power ?? ['?']), ...(way ?? ['?']), note ?? '']) expect(row).toContain(sentence)
  },
)

test.each(modelNetworks)('$name: what nobody documented is not made up', async (model) => {
  await seedModelNetworks(w.app.door)
  const page = await read(`/n/${model.slug}`)
  expect(under(page, 'Partner', 'Gemeinsame Ziele')).toContain('nicht dokumentiert')
  expect(under(page, 'Gemeinsame Ziele', 'Beispiele')).toContain('nicht dokumentiert')
  if (model.lifeAreas.length === 0) expect(under(page, 'Lebensbereiche', 'Partner')).toContain('nicht dokumentiert')
  expect(page).not.toContain('Mitmachen')
  const rules = await read(`/n/${model.slug}/regeln`)
  expect(rules).toContain('Fristen und Abstimmen nicht dokumentiert')
  expect(rules).not.toMatch(/Tage|Hälfte|unentschieden/)
})

test('how much a steering group decides is told only where it is documented', async () => {
  await seedModelNetworks(w.app.door)
  const rules = await Promise.all(
    modelNetworks.map(async ({ slug }) => [slug, await read(`/n/${slug}/regeln`)] as const),
  )
  const told = Object.fromEntries(rules)
  expect(told.schneverdingen).toContain('Im Zweifel entscheidet die Steuerungsgruppe.')
  expect(told['nieder-olm']).toContain('Die Steuerungsgruppe berät, empfiehlt und entscheidet.')
  expect(told['schwaebisch-gmuend']).toContain('Die Steuerungsgruppe berät nur. Der Träger entscheidet.')
  for (const slug of ['erlangen', 'rostock']) expect(told[slug]).toContain('Wer entscheidet nicht dokumentiert')
})
