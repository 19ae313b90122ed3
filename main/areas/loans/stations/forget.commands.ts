import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

const nobody = '–'

/** Takes an erased contact out of the line, and what was typed of who sat at a computer for them. */
export async function forgetContactAtStations(db: WriteDb, contactId: string, act: Act): Promise<void> {
  await db.updateTable('station_wait').set({ contact_id: null, who: nobody }).where('contact_id', '=', contactId).execute()
  await db
    .updateTable('booking')
    .set({ title: nobody })
    .where('contact_id', '=', contactId)
    .where(({ exists, selectFrom }) => exists(selectFrom('station_session').select('station_session.id').whereRef('station_session.booking_id', '=', 'booking.id').where('walk_in', '=', 1)))
    .execute()
  act.touch('loans')
}
