import type { Selectable } from 'kysely'
import { type HoursBook, keptByDefault } from '#shared/areas/space/hours.rules.ts'
import type { Closure, HoursSettings, OpeningHours } from '#shared/areas/space/hours.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { type Holiday, type OfferedHoliday, offeredHolidayNames, offeredHolidaysOf } from '#shared/base/holidays.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'

/** All that decides when rooms may be had from one day to another. */
export async function readHours(db: AnyDb, firstDay: string, lastDay: string, zone: string): Promise<HoursBook> {
  const [hours, closures] = await Promise.all([listHours(db, firstDay), listClosures(db, firstDay, lastDay)])
  return { zone, hours, closures, holidays: (await isClosedOnHolidays(db, hours)) ? await listKeptHolidays(db) : [] }
}

/** The holidays the clinic keeps in these years, by date, whether or not its rooms are closed then: those a series skips. */
export async function listClinicHolidays(db: AnyDb, years: readonly number[]): Promise<Holiday<OfferedHoliday>[]> {
  const kept = await listKeptHolidays(db)
  return [...new Set(years)].sort((one, other) => one - other).flatMap(offeredHolidaysOf).filter(({ name }) => kept.includes(name))
}

/** What the screen of the hours shows. */
export async function findHoursSettings(db: AnyDb, now: number): Promise<HoursSettings> {
  const today = dayAt(now, await getZone(db))
  const year = Number(today.slice(0, 4))
  const kept = await listKeptHolidays(db)
  const coming = [year, year + 1].flatMap(offeredHolidaysOf).filter(({ day }) => day >= today)
  const hours = await listHours(db, today)
  return {
    hours,
    closures: await listClosures(db, today, '9999-12-31'),
    holidays: offeredHolidayNames
      .map((key) => ({ key, kept: kept.includes(key), next: coming.find(({ name }) => name === key)!.day }))
      .sort((one, other) => one.next.localeCompare(other.next)),
    closedOnHolidays: await isClosedOnHolidays(db, hours),
  }
}

/** A season or usual week, also one taken away; throws NOT_FOUND. */
export async function getHours(db: AnyDb, hoursId: string): Promise<OpeningHours> {
  const row = await db.selectFrom('opening_hours').selectAll().where('id', '=', hoursId).executeTakeFirst()
  if (!row) throw notFound('space', hoursId)
  return toHours(row)
}

/** A closure, also one taken away; throws NOT_FOUND. */
export async function getClosure(db: AnyDb, closureId: string): Promise<Closure> {
  const row = await db.selectFrom('closure').selectAll().where('id', '=', closureId).executeTakeFirst()
  if (!row) throw notFound('space', closureId)
  return toClosure(row)
}

/** The usual weeks, and the seasons that are not over on a day. */
export async function listHours(db: AnyDb, firstDay: string): Promise<OpeningHours[]> {
  const rows = await db
    .selectFrom('opening_hours')
    .selectAll()
    .where('removed_at', 'is', null)
    .where(({ eb, or }) => or([eb('last_day', 'is', null), eb('last_day', '>=', firstDay)]))
    .orderBy('first_day')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(toHours)
}

async function listClosures(db: AnyDb, firstDay: string, lastDay: string): Promise<Closure[]> {
  const rows = await db
    .selectFrom('closure')
    .selectAll()
    .where('removed_at', 'is', null)
    .where('last_day', '>=', firstDay)
    .where('first_day', '<=', lastDay)
    .orderBy('first_day')
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map(toClosure)
}

async function listKeptHolidays(db: AnyDb): Promise<OfferedHoliday[]> {
  const chosen = new Map((await db.selectFrom('holiday_choice').selectAll().execute()).map(({ name, kept }) => [name, kept === 1]))
  return offeredHolidayNames.filter((name) => chosen.get(name) ?? keptByDefault.includes(name))
}

/** As the coordinator chose; until then, closed on holidays once the clinic has set its opening hours. */
async function isClosedOnHolidays(db: AnyDb, hours: readonly OpeningHours[]): Promise<boolean> {
  const chosen = await db.selectFrom('space_setting').select('value').where('key', '=', 'closedOnHolidays').executeTakeFirst()
  if (chosen) return chosen.value === '1'
  return hours.some(({ firstDay, siteId }) => firstDay === null && siteId === null)
}

const toHours = (row: Selectable<Tables['opening_hours']>): OpeningHours => ({
  id: row.id, siteId: row.site_id, name: row.name, firstDay: row.first_day, lastDay: row.last_day, spans: JSON.parse(row.spans) as OpeningHours['spans'],
})

const toClosure = (row: Selectable<Tables['closure']>): Closure => ({
  id: row.id, name: row.name, siteId: row.site_id, roomId: row.room_id, firstDay: row.first_day, lastDay: row.last_day, from: row.from_clock, to: row.to_clock,
})
