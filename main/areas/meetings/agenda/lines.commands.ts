import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

/** Writes a meeting's whole agenda as its next version; what hangs on its items is the caller's to keep. */
export async function putLines(db: WriteDb, meetingId: string, version: number, agenda: readonly AgendaItem[], act: Act): Promise<void> {
  const row = { lines: JSON.stringify(agenda), version: version + 1 }
  await db
    .insertInto('meeting_agenda')
    .values({ meeting_id: meetingId, ...row })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(row))
    .execute()
  act.touch('meetings', meetingId)
}
