import type { CalendarRow, ImportOutcome } from '#shared/areas/space/calendarImport.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Obstacle } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { insertMany } from '#main/store/bulk.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { insertSeries, keepSkip } from '../../series/series.commands.ts'
import { bookRoom, cancelBooking, type SeriesPlace, updateBooking } from '../../space.commands.ts'
import { getBooking } from '../../space.queries.ts'
import { type AsSeries, seriesOf } from './series.ts'
import { type Planned, saidOf } from './weigh.ts'

const reportsKept = 10

export type Counts = Record<ImportOutcome, number>
export const noCounts = (): Counts => ({ booked: 0, changed: 0, cancelled: 0, known: 0, clash: 0, refused: 0, leftOut: 0 })

/** An event that becomes a series, and the series it has become. */
interface Growing {
  as: AsSeries
  seriesId: string
  booked: number
}

/** What one import has in hand between its transactions. */
export class ImportRun {
  readonly counts = noCounts()
  readonly jobId: string
  readonly planned: readonly Planned[]
  readonly #series = new Map<string, Growing | null>()
  #number = 0

  constructor(jobId: string, planned: readonly Planned[]) {
    this.jobId = jobId
    this.planned = planned
  }

  /** Keeps the import from its first moment: what it books can be undone also when it is stopped. */
  async begin(db: WriteDb, fileName: string, act: Act): Promise<void> {
    await shortenOldReports(db, this.jobId)
    const undoing = { undone_at: null, undone_by: null, removed: 0, kept: 0 }
    await db.insertInto('calendar_import').values({ id: this.jobId, at: act.at, member_id: act.member.id, file_name: fileName, counts: JSON.stringify(this.counts), finished: 0, ...undoing }).execute()
    act.touch('space', this.jobId)
  }

  /** Does what is planned of these dates, each by itself: what one of them is refused for stops none of the others. */
  async take(db: WriteDb, planned: readonly Planned[], act: Act): Promise<void> {
    const zone = await getZone(db)
    const rows: CalendarRow[] = []
    for (const one of planned) {
      const growing = one.act === 'book' ? await this.#seriesFor(db, one, zone, act) : null
      const row = await orTold(one, () => carryOut(db, one, growing, act))
      if (growing) await tellSeries(db, growing, one, row)
      rows.push(row)
    }
    // What clashed with a booking that was itself moved a moment later may be free by now.
    for (const [index, one] of planned.entries()) if (one.act === 'change' && rows[index]!.outcome === 'clash') rows[index] = await orTold(one, () => carryOut(db, one, null, act))
    for (const { outcome } of rows) this.counts[outcome]++
    await insertMany(db, 'calendar_import_row', rows.map((row) => toRow(this.jobId, this.#number++, row)))
    await this.#count(db)
  }

  async finish(db: WriteDb, act: Act): Promise<void> {
    for (const growing of this.#series.values()) if (growing?.booked === 0) await db.deleteFrom('booking_series').where('id', '=', growing.seriesId).execute()
    await db.updateTable('calendar_import').set({ finished: 1 }).where('id', '=', this.jobId).execute()
    act.touch('space', this.jobId)
  }

  async #count(db: WriteDb): Promise<void> {
    await db.updateTable('calendar_import').set({ counts: JSON.stringify(this.counts) }).where('id', '=', this.jobId).execute()
  }

  /** The series of a repeating event, made at its first date. */
  async #seriesFor(db: WriteDb, { group, uid }: Planned, zone: string, act: Act): Promise<Growing | null> {
    const known = this.#series.get(uid)
    if (known !== undefined || !group.repeats) return known ?? null
    const as = seriesOf(this.planned.filter((one) => one.group === group), zone)
    const growing = as && { as, seriesId: await insertSeries(db, as.series, act), booked: 0 }
    for (const { day, reason } of growing?.as.leftOut ?? []) await keepSkip(db, growing!.seriesId, { day, reason, detail: '' })
    this.#series.set(uid, growing)
    return growing
  }
}

async function tellSeries(db: WriteDb, growing: Growing, { recurrence }: Planned, row: CalendarRow): Promise<void> {
  if (row.outcome === 'booked') growing.booked++
  else await keepSkip(db, growing.seriesId, { day: growing.as.dayOf.get(recurrence)!, reason: row.outcome === 'clash' ? 'clash' : 'rule', detail: row.clash?.title ?? '' })
}

async function carryOut(db: WriteDb, one: Planned, growing: Growing | null, act: Act): Promise<CalendarRow> {
  const { row, wish } = one
  switch (one.act) {
    case 'none':
      return row
    case 'cancel':
      await cancelBooking(db, row.bookingId!, '', act)
      await db.updateTable('calendar_link').set({ cancelled: 1, sequence: one.sequence, modified_at: one.modified }).where('uid', '=', one.uid).where('recurrence', '=', one.recurrence).execute()
      return row
    case 'change': {
      const before = await getBooking(db, row.bookingId!)
      await link(db, one, await updateBooking(db, before.id, { ...before, ...wish!, override: '' }, act))
      return row
    }
    case 'book': {
      const place: SeriesPlace | undefined = growing ? { seriesId: growing.seriesId, seriesDay: growing.as.dayOf.get(one.recurrence)! } : undefined
      const booking = await bookRoom(db, wish!, act, place)
      await link(db, one, booking)
      return { ...row, bookingId: booking.id }
    }
  }
}

async function link(db: WriteDb, { uid, recurrence, sequence, modified, wish }: Planned, booking: Booking): Promise<void> {
  const said = { booking_id: booking.id, sequence, modified_at: modified, room_id: wish!.roomId, start_at: wish!.start, end_at: wish!.end, said: saidOf(wish!), cancelled: 0 }
  await db.insertInto('calendar_link').values({ uid, recurrence, ...said }).onConflict((conflict) => conflict.columns(['uid', 'recurrence']).doUpdateSet(said)).execute()
}

/** A refusal of the store's rules is the date's row; all else is thrown. */
async function orTold({ row }: Planned, work: () => Promise<CalendarRow>): Promise<CalendarRow> {
  try {
    // What the preview foresaw may be otherwise by now.
    return await work()
  } catch (error) {
    const { code, data } = error as { code?: string; data?: { reason?: string; with?: Obstacle[] } }
    const [first] = data?.with ?? []
    const refused = { ...row, outcome: 'refused', bookingId: null } as const
    if (code === 'CONFLICT' && data?.reason === 'bookingOverlap') return { ...refused, outcome: 'clash', reason: null, clash: first ? { bookingId: first.id, title: first.label, roomName: row.roomName, start: first.start!, end: first.end! } : null }
    if (code === 'CONFLICT' && data?.reason === 'bookingRules') return { ...refused, reason: 'rules', detail: (data.with ?? []).map(({ id }) => id).join(' ') }
    if (code === 'CONFLICT' && data?.reason === 'changedMeanwhile') return { ...row, outcome: 'known', reason: 'cancelledHere' }
    if (code === 'INVALID' || code === 'NOT_FOUND') return { ...refused, reason: 'notBooked' }
    throw error
  }
}

const toRow = (jobId: string, number: number, { line, title, start, end, roomName, outcome, reason, detail, notices, clash, bookingId }: CalendarRow) => ({
  job_id: jobId, number, line, title, start_at: start, end_at: end, room_name: roomName, outcome, reason, detail, notices: JSON.stringify(notices), clash: clash && JSON.stringify(clash), booking_id: bookingId,
})

/** Reports hold what people wrote: only those of the last few imports are kept whole. Of older ones stays what was booked, so that they can still be undone. Job ids sort by time. */
async function shortenOldReports(db: WriteDb, jobId: string): Promise<void> {
  const jobs = await db.selectFrom('calendar_import').select('id').where('id', '<', jobId).orderBy('id', 'desc').offset(reportsKept - 1).limit(1).execute()
  const [last] = jobs
  if (!last) return
  await db.deleteFrom('calendar_import_row').where('job_id', '<', last.id).where('outcome', '<>', 'booked').execute()
  await db.updateTable('calendar_import_row').set({ title: '', detail: '', notices: '[]', clash: null }).where('job_id', '<', last.id).where('title', '<>', '').execute()
}
