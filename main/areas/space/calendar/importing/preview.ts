import { type CalendarPreview, type CalendarRow, type ImportChoices, importChoices } from '#shared/areas/space/calendarImport.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { EventGroup } from '#main/documents/calendar/expand.ts'
import type { HeldCalendar } from './heldCalendars.ts'
import { noCounts } from './import.commands.ts'
import { markClashes, planImport } from './plan.queries.ts'
import type { FileEvent } from '#main/documents/calendar/readEvent.ts'
import { readCalendarFile } from '#main/documents/calendar/readFile.ts'
import type { Planned } from './weigh.ts'

const rowsShown = 200
const sampleSize = 20
const placesShown = 200
const zonesShown = 50

type Preview = Omit<CalendarPreview, 'token'>

/** Reads a file to its end; writes nothing. Throws FILE_REFUSED. */
export const readCalendar = async (db: AnyDb, blob: Blob, name: string): Promise<HeldCalendar> => readCalendarFile(blob, name, await getZone(db))

/** What an import of the file would do. */
export async function previewCalendar(db: AnyDb, file: HeldCalendar, asked: { choices?: ImportChoices; language: Language; now: number }): Promise<Preview> {
  const { groups, planned } = await planImport(db, { ...file, ...asked, choices: asked.choices ?? importChoices.parse({}) })
  await markClashes(db, planned)
  const counts = noCounts()
  for (const { row } of planned) counts[row.outcome] += row.reason === 'past' || row.reason === 'tooMany' ? Number(row.detail) : 1
  const booked = planned.filter(({ row }) => row.outcome === 'booked')
  const rows = planned.map(({ row }) => row)
  const toBeSeen = rows.filter(isToBeSeen)
  return {
    events: file.events.length,
    dates: Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
    first: booked.reduce<number | null>((least, { row }) => (least === null || row.start! < least ? row.start : least), null),
    last: booked.reduce<number | null>((most, { row }) => (most === null || row.start! > most ? row.start : most), null),
    places: placesOf(planned),
    zones: zonesOf(file.events),
    allDay: file.events.filter(({ allDay }) => allDay).length,
    ...countsOf(groups),
    brokenLines: file.events.reduce((sum, { notices }) => sum + Number(notices.find(({ is }) => is === 'brokenLines')?.detail ?? 0), 0),
    cancels: file.cancels,
    rows: toBeSeen.slice(0, rowsShown),
    rowCount: toBeSeen.length,
    sample: rows.filter((row) => row.outcome === 'booked' && !isToBeSeen(row)).slice(0, sampleSize),
  }
}

const quiet = new Set(['held', 'noEnd'])
const isToBeSeen = ({ outcome, reason, notices }: CalendarRow) => outcome === 'clash' || outcome === 'refused' || outcome === 'changed' || outcome === 'cancelled' || reason === 'allDay' || notices.some(({ is }) => !quiet.has(is))

const countsOf = (groups: readonly EventGroup[]) => ({
  past: groups.reduce((sum, { past }) => sum + past, 0),
  repeating: groups.filter(({ master, repeats }) => master !== null && repeats).length,
  bounded: groups.filter(({ bounded }) => bounded).length,
  limited: groups.some(({ tooMany }) => tooMany > 0),
})

/** The places of the dates that need a room, the most asked for first. */
function placesOf(planned: readonly Planned[]): Preview['places'] {
  const found = new Map<string, Preview['places'][number]>()
  for (const { date, row, wish } of planned) {
    if (!date || (row.reason !== 'noRoom' && !wish)) continue
    const { location } = date.event
    const place = found.get(location) ?? { location, roomId: wish?.roomId ?? null, dates: 0 }
    place.dates++
    found.set(location, place)
  }
  return [...found.values()].sort((one, other) => other.dates - one.dates).slice(0, placesShown)
}

function zonesOf(events: readonly FileEvent[]): Preview['zones'] {
  const found = new Map<string, Preview['zones'][number]>()
  for (const { zoneGiven, zone } of events) {
    if (zoneGiven === null) continue
    const told = found.get(zoneGiven) ?? { given: zoneGiven.slice(0, 200), taken: zone.name, known: zone.known, events: 0 }
    told.events++
    found.set(zoneGiven, told)
  }
  return [...found.values()].sort((one, other) => Number(one.known) - Number(other.known) || other.events - one.events).slice(0, zonesShown)
}
