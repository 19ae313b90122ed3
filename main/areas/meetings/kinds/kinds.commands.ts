import type { KindDefaults, KindSettings } from '#shared/areas/meetings/kinds.schema.ts'
import type { MeetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getKind } from './kinds.queries.ts'

/** Sets what new meetings of a kind begin with. CONFLICT `changedMeanwhile` when `version` is not the one there is. */
export async function saveKind(db: WriteDb, kind: MeetingKind, version: number, defaults: KindDefaults, act: Act): Promise<KindSettings> {
  return write(db, kind, version, defaults, act)
}

/** Takes a kind back to what the program ships. CONFLICT `changedMeanwhile` when `version` is not the one there is. */
export async function resetKind(db: WriteDb, kind: MeetingKind, version: number, act: Act): Promise<KindSettings> {
  return write(db, kind, version, null, act)
}

/** The row stays also when it holds nothing of the clinic's: versions that began anew would let an older window overwrite a newer one. */
async function write(db: WriteDb, kind: MeetingKind, version: number, defaults: KindDefaults | null, act: Act): Promise<KindSettings> {
  await refuseOvertaken(db, kind, version)
  const row = { defaults: JSON.stringify(defaults), version: version + 1, changed_at: act.at, changed_by: act.member.id }
  await db
    .insertInto('meeting_kind')
    .values({ kind, ...row })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(row))
    .execute()
  act.touch('meetings', kind)
  return getKind(db, kind)
}

async function refuseOvertaken(db: WriteDb, kind: MeetingKind, version: number): Promise<void> {
  if ((await getKind(db, kind)).version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
}
