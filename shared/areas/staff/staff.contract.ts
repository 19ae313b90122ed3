import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { page, paged } from '#shared/base/paging.ts'
import { desk, read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone, role } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { auditLine, clinic, deskStatus, member, newPassphrase, snapshot, typedPassphrase } from './staff.schema.ts'

export const setUpInput = z.object({
  clinic,
  member: z.object({ name: line(80), passphrase: newPassphrase, language }),
})
export const addMemberInput = z.object({ name: line(80), role, language, passphrase: newPassphrase })

const recoveryCode = z.object({ recoveryCode: z.string() })

export const staffContract = {
  status: desk(null).output(deskStatus),
  /** Makes the desk: key, first coordinator, clinic; the recovery code is told this once. */
  setUp: desk(null).input(setUpInput).output(recoveryCode),
  signIn: desk(null).input(z.object({ memberId: id, passphrase: typedPassphrase })).output(member),
  /** Opens the desk with the printed code and gives the member a new passphrase. */
  recover: desk(null).input(z.object({ memberId: id, recoveryCode: z.string().max(100), passphrase: newPassphrase })).output(member),
  lock: desk(null).output(z.object({})),
  /** Tells main that someone is still here, so the desk does not lock on idle. */
  stillHere: desk(everyone).output(z.object({})),
  changePassphrase: desk(everyone).input(z.object({ now: typedPassphrase, next: newPassphrase })).output(z.object({})),
  newRecoveryCode: desk(coordinators).input(z.object({ passphrase: typedPassphrase })).output(recoveryCode),
  members: read(coordinators).output(z.array(member)),
  addMember: write(coordinators).input(addMemberInput).output(member),
  changeRole: write(coordinators).input(z.object({ memberId: id, role })).output(member),
  /** Takes the member's key slot away; what they did stays in the audit under their name. */
  removeMember: write(coordinators).input(z.object({ memberId: id })).output(z.object({})),
  setLanguage: write(everyone).input(z.object({ language })).output(member),
  saveClinic: write(coordinators).input(clinic).output(clinic),
  audit: read(coordinators).input(page).output(paged(auditLine)),
  /** Walks the whole chain; `brokenAt` is the first line that does not fit. */
  checkAudit: read(coordinators).output(z.object({ lines: z.int(), brokenAt: z.int().nullable() })),
  snapshots: read(coordinators).output(z.array(snapshot)),
  takeSnapshot: desk(coordinators).output(snapshot),
}
