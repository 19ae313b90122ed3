import type { NoticeKind, NoticeLine, NoticeWay } from '#shared/areas/space/notices.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { noteChange } from '../history.commands.ts'
import { getBooking } from '../space.queries.ts'

/** Notes in a booking's history of what someone was told, and how: `fields` of that line are the kind and the way. */
export async function logNotice(db: WriteDb, bookingId: string, { kind, way }: { kind: NoticeKind; way: NoticeWay }, act: Act): Promise<void> {
  await getBooking(db, bookingId)
  await noteChange(db, bookingId, { event: 'notified', fields: [kind, way] }, act)
  act.touch('space', bookingId)
}

/** Sets what is added to every letter. */
export async function setNoticeLine(db: WriteDb, line: NoticeLine, act: Act): Promise<NoticeLine> {
  await db.insertInto('notice_line').values({ id: 1, ...line }).onConflict((clash) => clash.column('id').doUpdateSet(line)).execute()
  act.touch('space')
  return line
}
