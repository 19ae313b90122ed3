import { v7 as newId } from 'uuid'
import type { Clinic, DeskStatus, Member } from '#shared/areas/staff/staff.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { transact } from '#main/app/act.ts'
import type { Call } from '#main/app/implement.ts'
import type { Store } from '#main/store/store.ts'
import { addMember, saveClinic } from './staff.commands.ts'
import { getClinic, getMember } from './staff.queries.ts'

/** What a window must know first: is there a desk, who can sign in, who has. */
export async function deskStatus({ desk, session }: Call): Promise<DeskStatus> {
  const file = desk.file()
  const me = await desk.memberAt(session)
  return {
    state: !file ? 'new' : me ? 'open' : 'locked',
    members: (file?.slots ?? []).filter((slot) => slot.kind === 'member').map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name)),
    me,
    clinic: me ? await getClinic(desk.store.read) : null,
    sample: desk.sample,
    now: desk.now(),
  }
}

/** Makes the desk with its first coordinator, who is signed in; answers with the recovery code, told this once. */
export async function setUpDesk(call: Call, clinic: Clinic, first: { name: string; passphrase: string; language: Language }) {
  const member: Member = { id: newId(), name: first.name, role: 'coordinator', language: first.language }
  const made = await call.desk.create({ ...first, id: member.id }, async () => {
    await transact(call.desk, member, 'staff.setUp', async (db, act) => {
      await addMember(db, member, act)
      await saveClinic(db, clinic, act)
    })
  })
  call.desk.idleAfter = clinic.idleMinutes * 60_000
  call.desk.seat(call.session, member)
  return made
}

export async function signIn(call: Call, memberId: string, passphrase: string): Promise<Member> {
  return seatAt(call, await call.desk.unlock(memberId, passphrase), memberId, 'staff.signIn')
}

/** Opens with the printed code, and gives the member a new passphrase in place of the forgotten one. */
export async function recover(call: Call, memberId: string, code: string, passphrase: string): Promise<Member> {
  const member = await seatAt(call, await call.desk.unlockWithCode(memberId, code), memberId, 'staff.recover')
  await call.desk.putMemberSlot(memberId, member.name, passphrase)
  return member
}

async function seatAt(call: Call, store: Store, memberId: string, procedure: string): Promise<Member> {
  const { removed, ...member } = await getMember(store.read, memberId)
  if (removed) {
    await call.desk.lock(call.session)
    throw deskError('FORBIDDEN', { needs: [] })
  }
  const clinic = await getClinic(store.read)
  call.desk.idleAfter = clinic.idleMinutes * 60_000
  await transact(call.desk, member, procedure, async () => {})
  call.desk.seat(call.session, member)
  return member
}
