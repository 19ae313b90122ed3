import type { Campaign } from '#shared/areas/campaigns/campaigns.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Every campaign by name, archived ones last. */
export async function listCampaigns(db: AnyDb): Promise<Campaign[]> {
  const rows = await db.selectFrom('campaign').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map(campaignOf).toSorted((one, other) => Number(one.archived) - Number(other.archived))
}

/** The campaign, also an archived one; throws NOT_FOUND. */
export async function getCampaign(db: AnyDb, campaignId: string): Promise<Campaign> {
  const row = await db.selectFrom('campaign').selectAll().where('id', '=', campaignId).executeTakeFirst()
  if (!row) throw notFound('campaigns', campaignId)
  return campaignOf(row)
}

/** Throws NOT_FOUND for an unknown campaign, INVALID `campaignId` for an archived one; none at all is fine. */
export async function mustKnowCampaign(db: AnyDb, campaignId: string | null | undefined): Promise<void> {
  if (campaignId && (await getCampaign(db, campaignId)).archived) throw invalidField(['campaignId'], 'campaigns:isArchived')
}

const campaignOf = (row: { id: string; name: string; goal: string; archived_at: number | null }): Campaign => ({ id: row.id, name: row.name, goal: row.goal, archived: row.archived_at !== null })
