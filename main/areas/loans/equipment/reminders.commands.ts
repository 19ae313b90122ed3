import type { ReminderWay } from '#shared/areas/loans/equipment.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { getClaim } from './claims.queries.ts'
import { keptPart, whomOfClaim } from './lending.commands.ts'
import { writeEvent } from './writing.commands.ts'

/** Notes in the history that whoever has a thing was reminded: its note is the way. */
export async function logReminder(db: WriteDb, { claimId, way }: { claimId: string; way: ReminderWay }, act: Act): Promise<void> {
  const claim = await getClaim(db, claimId)
  if (claim.state !== 'lent') throw invalidField(['claimId'], 'equipment:bringBack.notOut')
  await writeEvent(db, { itemId: claim.itemId, kind: 'reminded', day: await clinicDay(db, act.at), note: way, claim: keptPart(claim), whom: whomOfClaim(claim) }, act)
}
