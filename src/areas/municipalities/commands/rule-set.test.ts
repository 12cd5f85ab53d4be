import { expect, test } from 'vitest'
import { world } from '../../../../test/world.ts'
import type { Caller } from '../../../foundation/door.ts'
import { rulesForm, rulesPage } from '../reads/rule-set.ts'
import { changeRules } from './rule-set.ts'

const w = world()
const rules = {
  ...{
    preset: 'advises',
    invitationDays: '21',
    papersDays: '10',
    minutesDays: '7',
    quorum: 'two-thirds',
    tie: 'chair',
  },
  ...{ secondMeetingWeeks: '4', majority: 'simple', method: 'consent', circularDays: '14', joinDays: '14' },
}
const basis = 'Steuerungsgruppe, 3. März 2027, Beschluss 7'

async function seen(caller: Caller, query: Record<string, string> = {}) {
  const found = await w.app.door.read(caller, rulesPage, query)
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.data
}
const page = async (net: { slug: string }, path: string, cookie = '') =>
  (await (await w.app.web.request(`/n/${net.slug}/regeln${path}`, { headers: { cookie } })).text()).replace(/\s+/g, ' ')

test('the rules change for everyone at once, and how they were stays readable', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  await w.done(net.coordination, changeRules, rules)
  w.setClock('2027-03-03T09:00:00Z')
  await w.done(net.coordination, changeRules, { ...rules, quorum: 'half', basis, version: '2' })
  const { versions, read, history, can } = await seen(net.guest)
  expect(versions).toMatchObject([
    { rules: { quorum: 'half', version: 3 }, since: '2027-03-03', until: null, basis },
    {
      rules: { quorum: 'two-thirds', invitationDays: 21, version: 2 },
      since: '2026-12-01',
      until: '2027-03-03',
      basis: null,
    },
    { rules: { quorum: 'half', invitationDays: 14, version: 1 }, since: null, until: '2026-12-01', basis: null },
  ])
  expect(read).toEqual(versions[0])
  expect({ history, can }).toEqual({ history: [], can: { change: { refused: { key: 'sign-in-first' } } } })
  expect((await seen(net.guest, { fassung: '1' })).read).toEqual(versions[2])
  expect((await seen(net.guest, { fassung: '9' })).read).toEqual(versions[0])
})

test('a running network says where a change was decided', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  w.setClock('2026-12-02T09:00:00Z')
  const act = (input: object) => w.app.door.act(net.coordination, changeRules, { ...rules, ...input })
  expect(await act({})).toMatchObject({ kind: 'invalid', faults: [{ field: 'basis', key: 'rules-basis-missing' }] })
  expect((await act({ basis })).kind).toBe('done')
  expect(await act({ basis })).toMatchObject({ kind: 'refused', reason: { key: 'rules-unchanged' } })
  expect((await seen(net.guest)).versions).toHaveLength(2)
})

test('members read who changed the rules, guests do not', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  const member = await net.person('Ada Ahorn')
  await w.done(net.coordination, changeRules, rules)
  expect(await seen(member)).toMatchObject({
    history: [{ fact: 'municipalities.rules-changed', name: 'Kora Koordination' }],
  })
  expect(await page(net, '')).not.toContain('Koordination hat')
})

test('earlier versions belong to their network, and the form to the coordination', async () => {
  const [net, other] = [await w.network(), await w.network()]
  await w.done(net.coordination, changeRules, rules)
  expect((await seen(other.guest)).versions).toHaveLength(1)
  expect((await w.app.door.read(await net.person('Ada Ahorn'), rulesForm, {})).kind).toBe('forbidden')
})

test('the page is a text with numbered paragraphs, says what changed, and the form fills in a template without saving it', async () => {
  w.setClock('2026-12-01T09:00:00Z')
  const net = await w.network()
  await w.done(net.coordination, changeRules, { ...rules, basis })
  const guest = await page(net, '')
  expect(guest).toMatch(/id="beschlussfaehig"[^>]*>§ 5 Wann ein Gremium beschließen kann/)
  expect(guest).toContain(`Beschlossen: ${basis}.`)
  expect(guest).toContain('Vorher: Die Einladung kommt spätestens 14 Tage vor dem Treffen.')
  expect(guest).toContain('Jetzt: Die Einladung kommt spätestens 21 Tage vor dem Treffen.')
  expect(await page(net, '?fassung=1')).toContain('Das ist die frühere Fassung 1.')
  const cookie = await w.cookie({ person: net.coordination.person ?? '' })
  const form = await page(net, '/aendern?vorlage=strict', cookie)
  expect(form).toContain('Die Vorlage ist eingetragen.')
  expect(form).toMatch(/value="two-thirds"[^>]*checked|checked[^>]*value="two-thirds"/)
  expect((await seen(net.guest)).versions[0].rules.majority).toBe('simple')
})
