import { copiesByLanguage } from '#shared/areas/briefs/prints.rules.ts'
import type { Share } from '#shared/areas/briefs/prints.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { getPack } from '#main/areas/meetings/pack/pack.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'

const nobody: ReadonlySet<string> = new Set()

/**
 * How many copies of a document a meeting wants in each language: as many together as it hands out of it, else as are expected.
 * `otherwise`: in which language those are written to of whom none is known. Throws NOT_FOUND.
 */
export async function findShare(db: AnyDb, { briefId, meetingId }: { briefId: string; meetingId: string }, otherwise: Language): Promise<Share> {
  const brief = await getBrief(db, briefId)
  const { handouts, expected, readers } = await getPack(db, meetingId, nobody, otherwise)
  const asked = (id: string | null) => handouts.find((handout) => handout.briefId === id)
  const own = asked(briefId)?.copies
  const other = brief.pairId ? await getBrief(db, brief.pairId) : null
  // Handed out by itself, the other language has its own number.
  const pair = other && !other.archived && !asked(other.id) ? { id: other.id, title: other.title, language: other.language, state: other.state } : null
  const count = own || expected.count
  const alone = { 'en-CA': 0, 'fr-CA': 0, [brief.language]: count }
  return { copies: pair ? copiesByLanguage(count, readers, brief.language) : alone, count, basis: own ? 'handout' : expected.basis, readers, pair }
}
