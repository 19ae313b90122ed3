export interface CampaignsTables {
  campaign: { id: string; name: string; goal: string; archived_at: number | null; created_at: number; created_by: string }
}
