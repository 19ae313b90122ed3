import { agenda, type AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A meeting's agenda in order; version 0 and empty when it never had one. */
export async function getAgenda(db: AnyDb, meetingId: string): Promise<{ agenda: AgendaItem[]; version: number }> {
  const row = await db.selectFrom('meeting_agenda').select(['lines', 'version']).where('meeting_id', '=', meetingId).executeTakeFirst()
  return row ? { agenda: agenda.parse(JSON.parse(row.lines)), version: row.version } : { agenda: [], version: 0 }
}
