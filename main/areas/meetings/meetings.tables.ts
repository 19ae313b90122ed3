import type { AfterTables } from './after/after.tables.ts'
import type { BodiesTables } from './bodies/bodies.tables.ts'
import type { MeetingImportTables } from './calendar/importing/importing.tables.ts'
import type { DoorTables } from './door/door.tables.ts'
import type { LettersTables } from './letters/letters.tables.ts'
import type { MinutesTables } from './minutes/minutes.tables.ts'
import type { PackTables } from './pack/pack.tables.ts'
import type { PlanningTables } from './planning/planning.tables.ts'
import type { MeetingSeriesTables } from './series/series.tables.ts'
import type { TopicsTables } from './topics/topics.tables.ts'
import type { TurnoutTables } from './turnout/turnout.tables.ts'

export interface MeetingsTables
  extends AfterTables,
    BodiesTables,
    MeetingImportTables,
    DoorTables,
    LettersTables,
    MinutesTables,
    PackTables,
    PlanningTables,
    MeetingSeriesTables,
    TopicsTables,
    TurnoutTables {
  meeting: {
    id: string
    title: string
    /** The title folded, with a space before each word: what the list is searched by. */
    words: string
    kind: string
    start_at: number
    end_at: number
    group_id: string | null
    place: string
    expected: number | null
    notes: string
    booking_id: string | null
    cancelled_at: number | null
    version: number
    created_at: number
    created_by: string
    series_id: string | null
    /** The day that the series has it on. */
    series_day: string | null
  }
  meeting_invitation: { meeting_id: string; contact_id: string; reply: string; invited_at: number }
  meeting_handout: { meeting_id: string; brief_id: string; copies: number; position: number }
  /** A kind whose usual agenda and checklist the clinic has changed; `defaults` is their JSON, or null's when it has gone back to what is shipped. */
  meeting_kind: { kind: string; defaults: string; version: number; changed_at: number; changed_by: string }
  /** `lines`: the agenda's JSON, in order. */
  meeting_agenda: { meeting_id: string; lines: string; version: number }
  meeting_step: {
    id: string
    meeting_id: string
    position: number
    what: string
    days: number
    counting: string
    by_clock: string | null
    done_at: number | null
    done_by: string | null
    /** The member who does it. */
    owner_id: string | null
  }
}
