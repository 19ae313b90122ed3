import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import { countStates, standingOf } from '#shared/areas/briefs/pairs.rules.ts'
import type { Agreement, PairCounts } from '#shared/areas/briefs/pairs.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'

export interface Pair {
  english: Brief
  french: Brief
}

/** A document and its other language; INVALID `id` when it has none; throws NOT_FOUND. */
export async function getPair(db: AnyDb, briefId: string): Promise<Pair> {
  const one = await getBrief(db, briefId)
  if (!one.pairId) throw invalidField(['id'], 'briefPairs:unpaired')
  const other = await getBrief(db, one.pairId)
  return one.language === 'en-CA' ? { english: one, french: other } : { english: other, french: one }
}

/** What was last said to be the same, of each section once. */
export async function listAgreements(db: AnyDb, briefId: string): Promise<Agreement[]> {
  const { english, french } = await getPair(db, briefId)
  return agreementsOf(db, { englishId: english.id, frenchId: french.id })
}

/** How many sections of a document stand how in its two languages. */
export async function countPair(db: AnyDb, briefId: string): Promise<PairCounts> {
  const { english, french } = await getPair(db, briefId)
  return countStates(standingOf(english.body, french.body, await agreementsOf(db, { englishId: english.id, frenchId: french.id })))
}

async function agreementsOf(db: AnyDb, { englishId, frenchId }: { englishId: string; frenchId: string }): Promise<Agreement[]> {
  const rows = await db
    .selectFrom('brief_agreement as agreement')
    .innerJoin('member', 'member.id', 'agreement.member_id')
    .select(['agreement.id', 'agreement.section', 'agreement.english', 'agreement.french', 'agreement.at', 'member.name as by'])
    .where('agreement.english_id', '=', englishId)
    .where('agreement.french_id', '=', frenchId)
    .where('agreement.withdrawn_at', 'is', null)
    .orderBy('agreement.section')
    .orderBy('agreement.at')
    .orderBy('agreement.id')
    .execute()
  return [...new Map(rows.map((row) => [row.section, row])).values()]
}
