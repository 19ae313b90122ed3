import { campaignsContract } from '#shared/areas/campaigns/campaigns.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveCampaign, createCampaign, restoreCampaign, updateCampaign } from './campaigns.commands.ts'
import { listCampaigns } from './campaigns.queries.ts'

const { reading, writing } = implementContract(campaignsContract)

export const campaignsHandlers = {
  list: reading.list.handler(({ context }) => listCampaigns(context.db)),
  create: writing.create.handler(({ context, input }) => createCampaign(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateCampaign(context.db, input.id, input.campaign, context.act)),
  archive: writing.archive.handler(({ context, input }) => archiveCampaign(context.db, input.id, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreCampaign(context.db, input.id, context.act)),
}
