import type { Generated } from 'kysely'
import type { CalendarImportTables } from './calendar/importing/importing.tables.ts'
import type { HoursTables } from './hours/hours.tables.ts'
import type { PoliciesTables } from './policies/policies.tables.ts'
import type { WaitlistTables } from './waitlist/waitlist.tables.ts'
import type { NoticesTables } from './notices/notices.tables.ts'
import type { PhotosTables } from './photos/photos.tables.ts'
import type { SeriesTables } from './series/series.tables.ts'

export interface SpaceTables extends HoursTables, PoliciesTables, WaitlistTables, PhotosTables, NoticesTables, SeriesTables, CalendarImportTables {
  site: {
    id: string
    name: string
    folded: string
    address: string
    notes: string
    archived_at: number | null
    created_at: number
  }
  room: {
    id: string
    name: string
    /** The name as it is compared: two rooms in use never share it. */
    folded: string
    kind: Generated<string>
    site_id: string | null
    capacity: number
    /** JSON: how many it holds by layout. */
    layouts: Generated<string>
    /** JSON array of words. */
    features: string
    /** JSON array. */
    access: Generated<string>
    setup_minutes: Generated<number>
    cleanup_minutes: Generated<number>
    notes: string
    archived_at: number | null
    created_at: number
  }
  /** What is taken when a room is: itself, or each room that it is made of. */
  room_part: { room_id: string; part_id: string }
  /** [start_at, end_at); the time really taken stands in `occupancy`. */
  booking: {
    id: string
    room_id: string
    start_at: number
    end_at: number
    time_zone: string
    title: string
    contact_id: string | null
    expected: number | null
    layout: string | null
    /** JSON array of words. */
    equipment: Generated<string>
    key_holder: Generated<string>
    /** Null: as the room says. */
    setup_minutes: number | null
    cleanup_minutes: number | null
    status: Generated<string>
    hold_until: number | null
    arrived_at: number | null
    left_at: number | null
    no_show_at: number | null
    override_reason: Generated<string>
    notes: string
    cancelled_at: number | null
    cancel_reason: string
    series_id: string | null
    /** The day its series' rule names. */
    series_day: string | null
    created_at: number
    created_by: string
  }
  /** Written by the store's triggers alone; they refuse two rows of a room that overlap. */
  occupancy: {
    id: Generated<number>
    booking_id: string
    room_id: string
    from_at: number
    to_at: number
  }
  booking_change: {
    id: string
    booking_id: string
    at: number
    member_id: string
    event: string
    /** JSON array of field names. */
    fields: string
    /** JSON: room's name, start and end. */
    before: string | null
    after: string | null
    reason: string
  }
}
