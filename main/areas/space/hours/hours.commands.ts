import type { Closure, ClosureInput, HoursSettings, OpeningHours, OpenSpan, SeasonInput, UsualInput } from '#shared/areas/space/hours.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { OfferedHoliday } from '#shared/base/holidays.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getRoom, getSite } from '../rooms.queries.ts'
import { findHoursSettings, getClosure, getHours, listHours } from './hours.queries.ts'

/** Writes the usual week of the clinic or a site; an empty one takes it away. */
export async function setUsualHours(db: WriteDb, { siteId, spans }: UsualInput, act: Act): Promise<HoursSettings> {
  if (siteId !== null) await getSite(db, siteId)
  const before = (await listHours(db, '9999-12-31')).find((hours) => hours.siteId === siteId && hours.firstDay === null)
  if (before) await db.updateTable('opening_hours').set({ removed_at: act.at }).where('id', '=', before.id).execute()
  if (spans.length > 0) {
    const row = { id: act.newId(), site_id: siteId, name: '', first_day: null, last_day: null, spans: weekOf(spans), removed_at: null }
    await db.insertInto('opening_hours').values(row).execute()
    act.touch('space', row.id)
  }
  return settled(db, act)
}

/** Adds a season, or writes one anew. */
export async function saveSeason(db: WriteDb, seasonId: string | null, season: SeasonInput, act: Act): Promise<OpeningHours> {
  if (season.siteId !== null) await getSite(db, season.siteId)
  await refuseCrossing(db, season, seasonId)
  const columns = { site_id: season.siteId, name: season.name, first_day: season.firstDay, last_day: season.lastDay, spans: weekOf(season.spans) }
  const id = seasonId ?? act.newId()
  if (seasonId === null) await db.insertInto('opening_hours').values({ id, ...columns, removed_at: null }).execute()
  else {
    await refuseUsual(db, id)
    await db.updateTable('opening_hours').set(columns).where('id', '=', id).execute()
  }
  act.touch('space', id)
  return getHours(db, id)
}

/** Takes a season away, or takes it back. */
export async function setSeasonRemoved(db: WriteDb, seasonId: string, removed: boolean, act: Act): Promise<OpeningHours> {
  const season = await refuseUsual(db, seasonId)
  if (!removed) await refuseCrossing(db, { siteId: season.siteId, firstDay: season.firstDay!, lastDay: season.lastDay! }, seasonId)
  await db.updateTable('opening_hours').set({ removed_at: removed ? act.at : null }).where('id', '=', seasonId).execute()
  act.touch('space', seasonId)
  return season
}

/** Adds a closure, or writes one anew. What is booked in it stays. */
export async function saveClosure(db: WriteDb, closureId: string | null, closure: ClosureInput, act: Act): Promise<Closure> {
  if (closure.siteId !== null) await getSite(db, closure.siteId)
  if (closure.roomId !== null) await getRoom(db, closure.roomId)
  const { name, siteId, roomId, firstDay, lastDay, from, to } = closure
  const columns = { name, site_id: siteId, room_id: roomId, first_day: firstDay, last_day: lastDay, from_clock: from, to_clock: to }
  const id = closureId ?? act.newId()
  if (closureId === null) await db.insertInto('closure').values({ id, ...columns, removed_at: null }).execute()
  else {
    await getClosure(db, id)
    await db.updateTable('closure').set(columns).where('id', '=', id).execute()
  }
  act.touch('space', id)
  return getClosure(db, id)
}

/** Takes a closure away, or takes it back. */
export async function setClosureRemoved(db: WriteDb, closureId: string, removed: boolean, act: Act): Promise<Closure> {
  const closure = await getClosure(db, closureId)
  await db.updateTable('closure').set({ removed_at: removed ? act.at : null }).where('id', '=', closureId).execute()
  act.touch('space', closureId)
  return closure
}

/** Keeps a holiday, or drops it. */
export async function keepHoliday(db: WriteDb, { key, kept }: { key: OfferedHoliday; kept: boolean }, act: Act): Promise<HoursSettings> {
  const choice = { kept: kept ? 1 : 0 }
  await db.insertInto('holiday_choice').values({ name: key, ...choice }).onConflict((conflict) => conflict.column('name').doUpdateSet(choice)).execute()
  return settled(db, act)
}

/** Closes the rooms on the holidays kept, or leaves them open. */
export async function setClosedOnHolidays(db: WriteDb, closed: boolean, act: Act): Promise<HoursSettings> {
  const value = { value: closed ? '1' : '0' }
  await db.insertInto('space_setting').values({ key: 'closedOnHolidays', ...value }).onConflict((conflict) => conflict.column('key').doUpdateSet(value)).execute()
  return settled(db, act)
}

/** Every window asks anew: what may be booked has changed. */
async function settled(db: WriteDb, act: Act): Promise<HoursSettings> {
  act.touch('space')
  return findHoursSettings(db, act.at)
}

/** On a day one season of a place holds, not two. */
async function refuseCrossing(db: WriteDb, season: Pick<SeasonInput, 'siteId' | 'firstDay' | 'lastDay'>, except: string | null): Promise<void> {
  const crossing = (await listHours(db, season.firstDay)).some(
    (other) => other.id !== except && other.siteId === season.siteId && other.firstDay !== null && other.firstDay <= season.lastDay,
  )
  if (crossing) throw invalidField(['firstDay'], 'spaceRules:hours.seasonsCross')
}

async function refuseUsual(db: WriteDb, seasonId: string): Promise<OpeningHours> {
  const hours = await getHours(db, seasonId)
  if (hours.firstDay === null) throw invalidField(['id'], 'spaceRules:hours.noSeason')
  return hours
}

const weekOf = (spans: OpenSpan[]) =>
  JSON.stringify([...spans].sort((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from)).map(({ weekday, from, to }) => ({ weekday, from, to })))
