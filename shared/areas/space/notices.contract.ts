import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { notice, noticeKind, noticeLine, noticeWay } from './notices.schema.ts'

const asked = z.object({ bookingId: id, kind: noticeKind })

export const noticesContract = {
  /** What is to be said about a booking, and by which ways that is safe. */
  compose: read(everyone).input(asked).output(notice),
  /** Notes in the booking's history that it was written or printed. */
  log: write(everyone).input(asked.extend({ way: noticeWay })).output(z.object({})),
  line: read(everyone).output(noticeLine),
  setLine: write(coordinators).input(noticeLine).output(noticeLine),
}
