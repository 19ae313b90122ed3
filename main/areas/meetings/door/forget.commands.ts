import type { WriteDb } from '#main/store/database.ts'

/** Of an erased contact nothing is kept but that one more was there; that they were excused counts for nobody. */
export async function forgetAttendance(db: WriteDb, contactId: string): Promise<void> {
  await db.deleteFrom('meeting_attendee').where('contact_id', '=', contactId).where('excused', '=', 1).execute()
  await db.updateTable('meeting_attendee').set({ contact_id: null, language: '', needs: '' }).where('contact_id', '=', contactId).execute()
}
