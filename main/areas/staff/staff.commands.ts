import type { Clinic, Member } from '#shared/areas/staff/staff.schema.ts'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import type { Role } from '#shared/base/roles.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getMember, listMembers } from './staff.queries.ts'

/** Writes a new member; the name must not be one that signs in already. */
export async function addMember(db: WriteDb, member: Member, act: Act): Promise<Member> {
  const namesake = (await listMembers(db)).find((one) => one.name.toLowerCase() === member.name.toLowerCase())
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'staff', id: namesake.id, label: namesake.name }] })
  await db.insertInto('member').values({ ...member, removed_at: null, created_at: act.at }).execute()
  act.touch('staff', member.id)
  return member
}

/** Changes what a member may do; the last coordinator stays one. */
export async function changeRole(db: WriteDb, memberId: string, role: Role, act: Act): Promise<Member> {
  const member = await getActiveMember(db, memberId)
  if (role !== 'coordinator') await refuseLastCoordinator(db, member)
  await db.updateTable('member').set({ role }).where('id', '=', memberId).execute()
  act.touch('staff', memberId)
  return { ...member, role }
}

/** Ends a member's access; their name stays beside what they did. */
export async function removeMember(db: WriteDb, memberId: string, act: Act): Promise<void> {
  await refuseLastCoordinator(db, await getActiveMember(db, memberId))
  await db.updateTable('member').set({ removed_at: act.at }).where('id', '=', memberId).execute()
  act.touch('staff', memberId)
}

export async function setLanguage(db: WriteDb, memberId: string, language: Language, act: Act): Promise<Member> {
  const member = await getActiveMember(db, memberId)
  await db.updateTable('member').set({ language }).where('id', '=', memberId).execute()
  act.touch('staff', memberId)
  return { ...member, language }
}

/** Writes the clinic's settings in place of what was there. */
export async function saveClinic(db: WriteDb, clinic: Clinic, act: Act): Promise<Clinic> {
  const row = {
    name: clinic.name,
    street: clinic.street,
    city: clinic.city,
    postal_code: clinic.postalCode,
    phone: clinic.phone,
    email: clinic.email,
    website: clinic.website,
    time_zone: clinic.timeZone,
    idle_minutes: clinic.idleMinutes,
  }
  await db.insertInto('clinic').values({ one: 1, ...row }).onConflict((conflict) => conflict.column('one').doUpdateSet(row)).execute()
  act.touch('staff', 'clinic')
  return clinic
}

async function getActiveMember(db: WriteDb, memberId: string): Promise<Member> {
  const { removed, ...member } = await getMember(db, memberId)
  if (removed) throw notFound('staff', memberId)
  return member
}

async function refuseLastCoordinator(db: WriteDb, member: Member): Promise<void> {
  if (member.role !== 'coordinator') return
  const others = (await listMembers(db)).filter((one) => one.role === 'coordinator' && one.id !== member.id)
  if (others.length === 0) throw deskError('CONFLICT', { reason: 'lastCoordinator', with: [{ area: 'staff', id: member.id, label: member.name }] })
}
