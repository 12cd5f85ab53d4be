import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, calendarFile } from './calendar-entry.ts'

const entry: CalendarEntry = {
  id: '0190f3a0-0000-7000-8000-000000000001',
  sequence: 2,
  title: 'Treffen; Steuerungsgruppe, groß\\klein',
  description: 'Größere Ziele.\nÜber 75 Bytes: äöü ßßß äöü ßßß äöü ßßß äöü ßßß äöü ßßß äöü ßßß 💐💐💐💐💐💐💐💐.',
  location: 'Rathaus, Saal 1',
  startsAt: new Date('2026-10-24T14:00:00Z'),
  endsAt: new Date('2026-10-24T16:00:00Z'),
  cancelled: false,
  organizer: { name: 'Netzwerk "Prüfstadt"', email: 'netz@netz.test' },
  attendee: { name: 'Ada; Ahorn', email: 'ada@beispiel.test' },
  url: 'https://netz.test/n/pruefstadt/treffen/1',
}
const now = new Date('2026-10-01T10:00:00Z')

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zoneOf = calendar.getFirstSubcomponent('vtimezone')
  const event = calendar.getFirstSubcomponent('vevent')
  if (!zoneOf || !event) throw new Error('no zone or no event')
  return { calendar, event, zone: new ICAL.Timezone(zoneOf) }
}

/** The instant that a reader computes from our own zone rule, not from what it knows of Berlin. */
function instant(file: string, property: 'dtstart' | 'dtend'): Date {
  const { event, zone } = read(file)
  const time = event.getFirstPropertyValue(property)
  if (!(time instanceof ICAL.Time)) throw new Error('no time')
  time.zone = zone
  return time.toJSDate()
}

test.each([
  ['the day before the October change', '2026-10-24T14:00:00Z', '2026-10-24T16:00:00Z'],
  ['the day of the October change', '2026-10-25T15:00:00Z', '2026-10-25T17:00:00Z'],
  ['over the October change', '2026-10-24T21:00:00Z', '2026-10-25T05:00:00Z'],
  ['over the March change', '2027-03-27T22:00:00Z', '2027-03-28T06:00:00Z'],
])('a calendar reads the same instants: %s', (_, startsAt, endsAt) => {
  const file = calendarFile({ ...entry, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, 'REQUEST', now)
  expect(instant(file, 'dtstart')).toEqual(new Date(startsAt))
  expect(instant(file, 'dtend')).toEqual(new Date(endsAt))
})

test('a calendar reads every word as it was written', () => {
  const { calendar, event } = read(calendarFile(entry, 'REQUEST', now))
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event.getFirstPropertyValue('uid')).toBe('meeting-0190f3a0-0000-7000-8000-000000000001@augenhoehe')
  expect(event.getFirstPropertyValue('sequence')).toBe(2)
  for (const [property, value] of [
    ['summary', entry.title],
    ['description', entry.description],
    ['location', entry.location],
    ['url', entry.url],
    ['status', 'CONFIRMED'],
    ['organizer', 'mailto:netz@netz.test'],
    ['attendee', 'mailto:ada@beispiel.test'],
  ] as const)
    expect(event.getFirstPropertyValue(property), property).toBe(value)
  expect(event.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe('Ada; Ahorn')
  expect(event.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe("Netzwerk 'Prüfstadt'")
})

test('every line ends with CRLF and has at most 75 octets, and no character is torn', () => {
  const file = calendarFile(entry, 'REQUEST', now)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  expect(file).not.toContain('\ufffd')
})

test('a cancellation says so; a file for whoever wants it names nobody', () => {
  const cancelled = read(calendarFile({ ...entry, cancelled: true }, 'CANCEL', now))
  expect(cancelled.event.getFirstPropertyValue('status')).toBe('CANCELLED')
  const { organizer: _, attendee: __, url: ___, ...open } = entry
  expect(calendarFile({ ...open, description: '', location: '' }, 'PUBLISH', now)).not.toMatch(
    /ATTENDEE|ORGANIZER|URL|DESCRIPTION|LOCATION/,
  )
})

test('a line end in a name cannot begin another property', () => {
  const file = calendarFile(
    { ...entry, attendee: { name: 'Ada"\r\nX-EVIL:1', email: 'ada@beispiel.test' } },
    'REQUEST',
    now,
  )
  expect(file).not.toMatch(/^X-EVIL/m)
})
