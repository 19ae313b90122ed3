import { kindDefaults, type KindSettings } from '#shared/areas/meetings/kinds.schema.ts'
import { shippedDefaults } from '#shared/areas/meetings/kinds.rules.ts'
import { type MeetingKind, meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Every kind with what a new meeting of it begins with, in the order of the program's list. */
export async function listKinds(db: AnyDb): Promise<KindSettings[]> {
  const rows = await db.selectFrom('meeting_kind').selectAll().execute()
  const changed = new Map(rows.map((row) => [row.kind, row]))
  return meetingKind.options.map((kind) => {
    const row = changed.get(kind)
    const own = row ? kindDefaults.nullable().parse(JSON.parse(row.defaults)) : null
    return { kind, defaults: own ?? shippedDefaults[kind], shipped: own === null, version: row?.version ?? 0 }
  })
}

/** One kind's settings. */
export async function getKind(db: AnyDb, kind: MeetingKind): Promise<KindSettings> {
  return (await listKinds(db)).find((settings) => settings.kind === kind)!
}
