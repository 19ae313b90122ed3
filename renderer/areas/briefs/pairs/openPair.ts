import { client } from '#renderer/link/desk.ts'
import type { Opened } from '../left.ts'
import { openBrief, settled } from '../opening.ts'

/** Both languages of a document, as they are opened to be written on; `asked` is the one that was asked for. */
export interface OpenedPair {
  english: Opened
  french: Opened
  asked: Side
}
export type Side = 'english' | 'french'

/** Opens both languages once all that was typed in them is saved and their sections know each other. INVALID `id` without another language; throws NOT_FOUND. */
export async function openPair(briefId: string, memberId: string): Promise<OpenedPair> {
  await settled(briefId)
  const { pairId } = await client.briefs.get({ id: briefId })
  if (pairId) await settled(pairId)
  await client.briefs.pairs.tie({ id: briefId })
  const [one, other] = await Promise.all([openBrief(briefId, memberId), openBrief(pairId!, memberId)])
  return one.brief.language === 'en-CA' ? { english: one, french: other, asked: 'english' } : { english: other, french: one, asked: 'french' }
}
