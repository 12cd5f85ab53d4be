import { Temporal } from 'temporal-polyfill'
import { zone } from '../../foundation/clock.ts'

/** A meeting as a calendar wants it. */
export interface CalendarEntry {
  readonly id: string
  readonly sequence: number
  readonly title: string
  readonly description: string
  /** Place and way in, in one line. */
  readonly location: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly cancelled: boolean
  readonly organizer?: Mailbox | undefined
  /** The one person this file is for. */
  readonly attendee?: Mailbox | undefined
  readonly url?: string | undefined
}

export interface Mailbox {
  readonly name: string
  readonly email: string
}

/**
 * An iCalendar object (RFC 5545) with the method of RFC 5546: an invitation, its cancellation, or a file for whoever wants it.
 * The UID names no host, so that a calendar still knows the meeting after the network has moved to another server.
 */
export function calendarFile(entry: CalendarEntry, method: 'REQUEST' | 'CANCEL' | 'PUBLISH', now: Date): string {
  const { organizer, attendee } = entry
  const asked = method === 'REQUEST' ? ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION' : ''
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Augenhoehe//Treffen//DE',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...berlin,
    'BEGIN:VEVENT',
    `UID:meeting-${entry.id}@augenhoehe`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;TZID=${zone}:${local(entry.startsAt)}`,
    `DTEND;TZID=${zone}:${local(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.title)}`,
    entry.description && `DESCRIPTION:${escaped(entry.description)}`,
    entry.location && `LOCATION:${escaped(entry.location)}`,
    entry.url && `URL:${entry.url}`,
    organizer && `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`,
    attendee && `ATTENDEE;CN=${quoted(attendee.name)}${asked}:mailto:${attendee.email}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.flatMap((line) => (line ? [`${folded(line)}\r\n`] : [])).join('')
}

/** The rule of the European Union since 1996: last Sunday in March, last Sunday in October. */
const berlin = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** `20261201T160000` on the wall in Berlin. */
function local(moment: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
  return zoned.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

/** A parameter may hold no double quote and no control character, and there is no way to escape one (RFC 6868 is little known). */
function quoted(text: string): string {
  return `"${text.replace(/"/g, "'").replace(/\p{Cc}/gu, ' ')}"`
}

/** At most 75 octets a line, never broken within a character (RFC 5545 section 3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let room = 75
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (size > room) {
      parts.push(part)
      part = ' '
      room = 74
    }
    part += character
    room -= size
  }
  return [...parts, part].join('\r\n')
}
