import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, prose } from '#shared/base/text.ts'

/** What is wanted, and what counts as victory: the first column of a strategy chart. */
export const campaignInput = z.object({ name: line(120), goal: prose(2_000) })
export type CampaignInput = z.infer<typeof campaignInput>

/** What groups and the clinic work for together; fares, copies and loans are charged to it. */
export const campaign = campaignInput.extend({ id, archived: z.boolean() })
export type Campaign = z.infer<typeof campaign>
