import { v7 as newId } from 'uuid'
import { staffContract } from '#shared/areas/staff/staff.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { checkAudit } from '#main/store/audit.ts'
import { deskStatus, recover, setUpDesk, signIn } from './staff.access.ts'
import { addMember, changeRole, removeMember, saveClinic, setLanguage } from './staff.commands.ts'
import { listAudit, listMembers } from './staff.queries.ts'

const { reading, writing, desk } = implementContract(staffContract)

export const staffHandlers = {
  status: desk.status.handler(({ context }) => deskStatus(context)),
  setUp: desk.setUp.handler(({ context, input }) => setUpDesk(context, input.clinic, input.member)),
  signIn: desk.signIn.handler(({ context, input }) => signIn(context, input.memberId, input.passphrase)),
  recover: desk.recover.handler(({ context, input }) => recover(context, input.memberId, input.recoveryCode, input.passphrase)),
  lock: desk.lock.handler(async ({ context }) => {
    await context.desk.lock(context.session)
    return {}
  }),
  stillHere: desk.stillHere.handler(({ context }) => {
    context.session.lastSeen = context.desk.now()
    return {}
  }),
  changePassphrase: desk.changePassphrase.handler(async ({ context, input }) => {
    await context.desk.confirm(context.member.id, input.now)
    await context.desk.putMemberSlot(context.member.id, context.member.name, input.next)
    return {}
  }),
  newRecoveryCode: desk.newRecoveryCode.handler(async ({ context, input }) => {
    await context.desk.confirm(context.member.id, input.passphrase)
    return { recoveryCode: await context.desk.renewRecoveryCode() }
  }),
  members: reading.members.handler(({ context }) => listMembers(context.db)),
  addMember: writing.addMember.handler(async ({ context, input: { passphrase, ...member } }) => {
    const added = await addMember(context.db, { ...member, id: newId() }, context.act)
    await context.desk.putMemberSlot(added.id, added.name, passphrase)
    return added
  }),
  changeRole: writing.changeRole.handler(async ({ context, input }) => {
    const member = await changeRole(context.db, input.memberId, input.role, context.act)
    context.desk.reseat(member)
    return member
  }),
  removeMember: writing.removeMember.handler(async ({ context, input }) => {
    await removeMember(context.db, input.memberId, context.act)
    context.desk.removeMemberSlot(input.memberId)
    return {}
  }),
  setLanguage: writing.setLanguage.handler(async ({ context, input }) => {
    const member = await setLanguage(context.db, context.member.id, input.language, context.act)
    context.desk.reseat(member)
    return member
  }),
  saveClinic: writing.saveClinic.handler(async ({ context, input }) => {
    const clinic = await saveClinic(context.db, input, context.act)
    context.desk.idleAfter = clinic.idleMinutes * 60_000
    return clinic
  }),
  audit: reading.audit.handler(({ context, input }) => listAudit(context.db, input)),
  checkAudit: reading.checkAudit.handler(({ context }) => checkAudit(context.db)),
  snapshots: reading.snapshots.handler(({ context }) => context.desk.store.snapshots()),
  takeSnapshot: desk.takeSnapshot.handler(({ context }) => context.desk.store.snapshot('asked', context.desk.now())),
}
