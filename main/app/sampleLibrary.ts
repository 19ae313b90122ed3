import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract.ts'
import { briefBody, type Brief, type BriefParticulars } from '#shared/areas/briefs/briefs.schema.ts'
import { addDays } from '#shared/base/time.ts'
import { sampleDocuments } from '#main/sample/documents.ts'
import { sampleSheets } from '#main/sample/sheets.ts'

type Client = ContractRouterClient<typeof contract>

/** What the three fact sheets are about, and in how many days the figures of some go stale. */
const sheets: Record<string, { topic: string; inDays?: number; note?: string }> = {
  'accessible-meetings': { topic: 'Accessibility' },
  'city-deputation': { topic: 'City hall', inDays: 18, note: 'the committee’s time limits' },
  'transit-fares': { topic: 'Transit', inDays: -12, note: 'the fares of this year' },
}

/** Each pair: the English sheet, then the French one as its other language; both approved, so that they may be printed. */
export async function makeSheets(client: Client, today: string): Promise<string[]> {
  const made = new Map<string, string>()
  const ids: string[] = []
  for (const { pair, language, title, body } of sampleSheets) {
    const { id, version } = await client.briefs.createFromTemplate({ templateId: `fact-sheet.${language}`, title, pairOf: made.get(pair) ?? null })
    const saved = await client.briefs.save({ id, version, title, body: briefBody.parse(body) })
    const { topic, inDays, note = '' } = sheets[pair]!
    await say(client, saved, { topic, ...(inDays !== undefined && { expiresOn: addDays(today, inDays), expiryNote: note }) })
    await approve(client, saved)
    made.set(pair, id)
    ids.push(id)
  }
  return ids
}

/** One of each other kind, in both languages or in one, as far as it is; some of a campaign. */
export async function makeDocuments(client: Client, groups: readonly string[]): Promise<void> {
  const campaigns = new Map((await client.campaigns.list()).map(({ name, id }) => [name, id]))
  for (const [index, { template, topic, campaign, state, titles }] of sampleDocuments.entries()) {
    let pairOf: string | null = null
    for (const [language, title] of Object.entries(titles)) {
      const made: Brief = await client.briefs.createFromTemplate({ templateId: `${template}.${language}`, title, pairOf })
      await say(client, made, { topic, campaignId: (campaign && campaigns.get(campaign)) || null, groupId: groups[index % groups.length] ?? null })
      if (state !== 'draft') await client.briefs.states.askForReview(made)
      if (state === 'approved') await client.briefs.states.approve(made)
      pairOf ??= made.id
    }
  }
}

function say(client: Client, { id, topic, campaignId, meetingId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade }: Brief, some: Partial<BriefParticulars>) {
  return client.briefs.saveParticulars({ id, particulars: { topic, campaignId, meetingId, contactId, groupId, bodyId, expiresOn, expiryNote, targetGrade, ...some } })
}

async function approve(client: Client, { id, version }: Brief): Promise<void> {
  await client.briefs.states.askForReview({ id, version })
  await client.briefs.states.approve({ id, version })
}
