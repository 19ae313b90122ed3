import type { Meter, MeterInput, Quota, QuotaInput, RatesInput, UseSettings } from '#shared/areas/loans/useTerms.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { mustKnowRecipient } from '../stock/entries.queries.ts'
import { countJobsSince, getMeter, getQuota, getUseSettings, listMeters } from './terms.queries.ts'

/** Sets rates from a day on; answers how many jobs of that day and later were written before and keep theirs. */
export async function setRates(db: WriteDb, { from, rates }: RatesInput, act: Act): Promise<{ written: number }> {
  for (const { kind, cents } of rates) {
    const id = act.newId()
    await db.insertInto('use_rate').values({ id, kind, from_day: from, cents, member_id: act.member.id, at: act.at }).execute()
    act.touch('loans', id)
  }
  return { written: await countJobsSince(db, rates.map(({ kind }) => kind), from) }
}

/** Adds a quota, or writes one anew; throws CONFLICT `alreadyExists` when there is one of that measure for the same. */
export async function saveQuota(db: WriteDb, quotaId: string | null, input: QuotaInput, act: Act): Promise<Quota> {
  await mustKnowRecipient(db, input.contactId, null)
  await refuseSecond(db, input, quotaId)
  const columns = { contact_id: input.contactId, measure: input.measure, most: input.most }
  const id = quotaId ?? act.newId()
  if (quotaId === null) await db.insertInto('use_quota').values({ id, ...columns, removed_at: null }).execute()
  else {
    await getQuota(db, id)
    await db.updateTable('use_quota').set(columns).where('id', '=', id).execute()
  }
  act.touch('loans', id)
  return getQuota(db, id)
}

/** Takes a quota away, or takes that back. */
export async function setQuotaRemoved(db: WriteDb, quotaId: string, removed: boolean, act: Act): Promise<Quota> {
  const quota = await getQuota(db, quotaId)
  if (!removed) await refuseSecond(db, quota, quotaId)
  await db.updateTable('use_quota').set({ removed_at: removed ? act.at : null }).where('id', '=', quotaId).execute()
  act.touch('loans', quotaId)
  return quota
}

async function refuseSecond(db: WriteDb, { contactId, measure }: Pick<Quota, 'contactId' | 'measure'>, except: string | null): Promise<void> {
  const second = await db
    .selectFrom('use_quota as quota')
    .leftJoin('contact', 'contact.id', 'quota.contact_id')
    .select(['quota.id', 'contact.name'])
    .where('quota.contact_id', contactId === null ? 'is' : '=', contactId)
    .where('quota.measure', '=', measure)
    .where('quota.removed_at', 'is', null)
    .executeTakeFirst()
  if (second && second.id !== except) throw deskError('CONFLICT', { reason: 'alreadyExists', field: 'measure', with: second.name ? [{ area: 'loans', id: second.id, label: second.name }] : [] })
}

/** A new counter to read. Refused when one in use has that name. */
export async function addMeter(db: WriteDb, { name, kind }: MeterInput, act: Act): Promise<Meter> {
  await refuseNamesake(db, name)
  const id = act.newId()
  await db.insertInto('use_meter').values({ id, name, kind, archived_at: null, created_at: act.at }).execute()
  return changed(db, id, act)
}

/** Gives a meter another name; what it counts stays, as its readings do. */
export async function renameMeter(db: WriteDb, meterId: string, name: string, act: Act): Promise<Meter> {
  await refuseNamesake(db, name, meterId)
  await db.updateTable('use_meter').set({ name }).where('id', '=', meterId).execute()
  return changed(db, meterId, act)
}

/** Takes a meter out of use, or takes it into use again; its jobs stay. */
export async function setMeterArchived(db: WriteDb, meterId: string, archived: boolean, act: Act): Promise<Meter> {
  if (!archived) await refuseNamesake(db, (await getMeter(db, meterId)).name, meterId)
  await db.updateTable('use_meter').set({ archived_at: archived ? act.at : null }).where('id', '=', meterId).execute()
  return changed(db, meterId, act)
}

async function changed(db: WriteDb, meterId: string, act: Act): Promise<Meter> {
  act.touch('loans', meterId)
  return getMeter(db, meterId)
}

async function refuseNamesake(db: WriteDb, name: string, except?: string): Promise<void> {
  const namesake = (await listMeters(db)).find((meter) => !meter.archived && meter.id !== except && meter.name.toLowerCase() === name.toLowerCase())
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', field: 'name', with: [{ area: 'loans', id: namesake.id, label: namesake.name }] })
}

/** Above how many at once the desk asks. */
export async function setUseSettings(db: WriteDb, { askAbove }: UseSettings, act: Act): Promise<UseSettings> {
  await db.insertInto('use_setting').values({ id: 1, ask_above: askAbove }).onConflict((conflict) => conflict.column('id').doUpdateSet({ ask_above: askAbove })).execute()
  act.touch('loans')
  return getUseSettings(db)
}
