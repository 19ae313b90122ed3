import type { Campaign, CampaignInput } from '#shared/areas/campaigns/campaigns.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getCampaign, listCampaigns } from './campaigns.queries.ts'

/** A new campaign. Refused when one in use has that name. */
export async function createCampaign(db: WriteDb, input: CampaignInput, act: Act): Promise<Campaign> {
  await refuseNamesake(db, input.name)
  const id = act.newId()
  await db.insertInto('campaign').values({ id, ...input, archived_at: null, created_at: act.at, created_by: act.member.id }).execute()
  return changed(db, id, act)
}

/** Writes its name and goal anew. */
export async function updateCampaign(db: WriteDb, campaignId: string, input: CampaignInput, act: Act): Promise<Campaign> {
  await refuseNamesake(db, input.name, campaignId)
  await db.updateTable('campaign').set(input).where('id', '=', campaignId).execute()
  return changed(db, campaignId, act)
}

/** Puts it away: nothing more is charged to it. */
export async function archiveCampaign(db: WriteDb, campaignId: string, act: Act): Promise<Campaign> {
  await db.updateTable('campaign').set({ archived_at: act.at }).where('id', '=', campaignId).where('archived_at', 'is', null).execute()
  return changed(db, campaignId, act)
}

/** Takes it up again. Refused when another has its name by now. */
export async function restoreCampaign(db: WriteDb, campaignId: string, act: Act): Promise<Campaign> {
  await refuseNamesake(db, (await getCampaign(db, campaignId)).name, campaignId)
  await db.updateTable('campaign').set({ archived_at: null }).where('id', '=', campaignId).execute()
  return changed(db, campaignId, act)
}

async function changed(db: WriteDb, campaignId: string, act: Act): Promise<Campaign> {
  act.touch('campaigns', campaignId)
  return getCampaign(db, campaignId)
}

async function refuseNamesake(db: WriteDb, name: string, except?: string): Promise<void> {
  const namesake = (await listCampaigns(db)).find((campaign) => !campaign.archived && campaign.id !== except && fold(campaign.name) === fold(name))
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', field: 'name', with: [{ area: 'campaigns', id: namesake.id, label: namesake.name }] })
}
