import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { campaign, campaignInput } from './campaigns.schema.ts'

export const campaignsContract = {
  /** Every campaign by name; archived ones last. */
  list: read(everyone).output(z.array(campaign)),
  /** CONFLICT `alreadyExists` when one in use has that name. */
  create: write(organizers).input(campaignInput).output(campaign),
  update: write(organizers).input(z.object({ id, campaign: campaignInput })).output(campaign),
  /** Nothing more is charged to it; what was stays on record. */
  archive: write(organizers).input(z.object({ id })).output(campaign),
  restore: write(organizers).input(z.object({ id })).output(campaign),
}
