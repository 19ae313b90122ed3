import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { DeskClient } from './harness.ts'

/** The document, read and approved as it is. */
export async function approve(client: DeskClient, { id, version }: Pick<Brief, 'id' | 'version'>): Promise<Brief> {
  await client.briefs.states.askForReview({ id, version })
  return client.briefs.states.approve({ id, version })
}
