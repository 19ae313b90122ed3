import { client } from '#renderer/link/desk.ts'
import type { Opened } from '../left.ts'
import { openBrief, settled } from '../opening.ts'

/** Both languages of a document, as they are opened to be written on. */
export type OpenedPair = Record<Side, Opened>
export type Side = 'english' | 'french'

/** Opens both languages once all that was typed in them is saved and their sections know each other. INVALID `id` when they are no pair; throws NOT_FOUND. */
export async function openPair(englishId: string, frenchId: string, memberId: string): Promise<OpenedPair> {
  await Promise.all([settled(englishId), settled(frenchId)])
  await client.briefs.pairs.tie({ id: englishId })
  const [english, french] = await Promise.all([openBrief(englishId, memberId), openBrief(frenchId, memberId)])
  return { english, french }
}
