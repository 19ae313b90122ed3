import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { wallAt } from '#shared/base/time.ts'

/** A booking or a meeting as calendars know it. */
export interface CalendarEvent {
  id: string
  start: number
  end: number
  title: string
  location: string
  /** Whom it is for or with; empty where that is not to be told. */
  description: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Counts its changes, so that calendars keep the latest. */
  sequence?: number
}

/**
 * Bookings or meetings as an iCalendar file (RFC 5545): the clinic's wall time with its zone, one event for each, those of series too.
 * A series moved, cancelled and left out date by date reads the same in every calendar that way, which rules with exceptions do not.
 * An event keeps its UID: brought in again it is changed, not doubled.
 */
export function writeCalendar(events: readonly CalendarEvent[], zone: string, now: number): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('prodid', '-//Organizing Desk//Space//EN')
  calendar.updatePropertyWithValue('version', '2.0')
  if (events.length > 0) calendar.addSubcomponent(zoneOf(zone, events))
  for (const event of events) calendar.addSubcomponent(eventOf(event, zone, now))
  return calendar.toString().replaceAll('\r\n ', '').split('\r\n').map((line) => `${fold(line)}\r\n`).join('')
}

const longestLine = 75

/** Lines of 75 octets at most, the space that a folded one begins with included, which ical.js does not count. */
function fold(line: string): string {
  const lines: string[] = []
  let part = ''
  let bytes = 0
  for (const sign of line) {
    const more = Buffer.byteLength(sign)
    if (bytes + more > longestLine) {
      lines.push(part)
      part = ' '
      bytes = 1
    }
    part += sign
    bytes += more
  }
  return [...lines, part].join('\r\n')
}

function eventOf(event: CalendarEvent, zone: string, now: number): ICAL.Component {
  const component = new ICAL.Component('vevent')
  component.updatePropertyWithValue('uid', `${event.id}@organizing-desk`)
  component.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true))
  for (const [name, moment] of [['dtstart', event.start], ['dtend', event.end]] as const) {
    const property = new ICAL.Property(name, component)
    property.setParameter('tzid', zone)
    property.setValue(ICAL.Time.fromDateTimeString(wallAt(moment, zone).replace(' ', 'T')))
    component.addProperty(property)
  }
  component.updatePropertyWithValue('summary', event.title)
  component.updatePropertyWithValue('location', event.location)
  if (event.description) component.updatePropertyWithValue('description', event.description)
  if (event.sequence) component.updatePropertyWithValue('sequence', String(event.sequence))
  component.updatePropertyWithValue('status', event.status)
  return component
}

/** The zone's clock changes from before the first event until after the last, each by itself: calendars need know no law. */
function zoneOf(zone: string, events: readonly CalendarEvent[]): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.updatePropertyWithValue('tzid', zone)
  const first = Math.min(...events.map(({ start }) => start))
  const last = Math.max(...events.map(({ end }) => end))
  const begins = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone)
  let at: Temporal.ZonedDateTime | null = begins.getTimeZoneTransition('previous')
  component.addSubcomponent(at ? changeOf(at, zone) : changeOf(begins.subtract({ years: 1 }), zone))
  for (at = begins.getTimeZoneTransition('next'); at && at.epochMilliseconds <= last; at = at.getTimeZoneTransition('next')) component.addSubcomponent(changeOf(at, zone))
  return component
}

/** One clock change: since when, on the clock before it, and by how much. */
function changeOf(at: Temporal.ZonedDateTime, zone: string): ICAL.Component {
  const before = at.subtract({ nanoseconds: 1 })
  const year = [`${at.year}-01-01`, `${at.year}-07-01`].map((day) => Temporal.PlainDate.from(day).toZonedDateTime(zone).offsetNanoseconds)
  const summer = Math.max(...year) !== Math.min(...year) && at.offsetNanoseconds === Math.max(...year)
  const component = new ICAL.Component(summer ? 'daylight' : 'standard')
  const local = at.toInstant().toZonedDateTimeISO('UTC').add({ nanoseconds: before.offsetNanoseconds }).toPlainDateTime()
  component.updatePropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: 'second' })))
  component.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(before.offset))
  component.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(at.offset))
  return component
}
