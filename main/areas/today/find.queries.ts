import { sql } from 'kysely'
import { searchWords } from '#shared/areas/contacts/contacts.rules.ts'
import { type Hit, rankHits } from '#shared/areas/today/today.rules.ts'
import { findableArea, type Found } from '#shared/areas/today/today.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { describeBriefs } from '#main/areas/briefs/briefs.queries.ts'
import { describeContacts } from '#main/areas/contacts/contacts.queries.ts'
import { describeEquipment } from '#main/areas/loans/equipment/items.queries.ts'
import { describeItems } from '#main/areas/loans/stock/items.queries.ts'
import { describeMeetings } from '#main/areas/meetings/meetings.queries.ts'
import { describeBookings } from '#main/areas/space/space.queries.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'

const describers: Record<Found['area'], (db: AnyDb, ids: string[], language: Language) => Promise<Found[]>> = {
  contacts: describeContacts,
  meetings: describeMeetings,
  space: describeBookings,
  briefs: describeBriefs,
  loans: async (db, ids, language) => [...(await describeItems(db, ids, language)), ...(await describeEquipment(db, ids))],
}

/** Where words are the whole of a record's words, or begin them. */
type Form = 'whole' | 'begun'

/** With fewer hits than this all of them are known; with more, each area is asked for its own titles. */
const mostAtOnce = 200

/**
 * Records of every area that have all these words as beginnings of theirs, best first; what is no longer there is left out.
 * A bounded number of statements and of candidates, however many there are.
 */
export async function findAnything(db: AnyDb, typed: string, limit: number, language: Language): Promise<Found[]> {
  const words = searchWords(typed)
  if (words.length === 0) return []
  const best = rankHits(await findHits(db, words, limit), typed, limit)
  const known = new Map<string, Found>()
  for (const area of findableArea.options) {
    const ids = best.filter((hit) => hit.area === area).map((hit) => hit.id)
    for (const found of await describers[area](db, ids, language)) known.set(`${area}:${found.id}`, found)
  }
  return best.flatMap((hit) => known.get(`${hit.area}:${hit.id}`) ?? [])
}

/**
 * The newest with these words. The index is not asked to rank: it would count every hit of every word first,
 * a second for "o" at a busy desk. Whole words come first, since for beginnings of more than three letters
 * the index gathers every hit before it gives the first.
 */
async function findHits(db: AnyDb, words: string[], limit: number): Promise<Hit[]> {
  const whole = await newest(db, matchOf(words, 'whole'), mostAtOnce)
  const begun = whole.length < mostAtOnce ? await newest(db, matchOf(words, 'begun'), mostAtOnce) : []
  if (Math.max(whole.length, begun.length) < mostAtOnce) return [...whole, ...begun]
  const form = begun.length > 0 ? 'begun' : 'whole'
  const titled: Hit[] = []
  for (const area of findableArea.options) titled.push(...(await newest(db, matchOf(words, form, area), limit)))
  return [...whole, ...titled, ...begun]
}

async function newest(db: AnyDb, match: string, limit: number): Promise<Hit[]> {
  const query = sql<{ key: string; title: string }>`select key, title from search where search match ${match} order by rowid desc limit ${limit}`
  const { rows } = await query.execute(db as WriteDb)
  return rows.map(({ key, title }) => {
    const colon = key.indexOf(':')
    return { area: key.slice(0, colon), id: key.slice(colon + 1), title }
  })
}

/** FTS5's own language, of an area's titles or of everything; words are folded, so nothing of what was typed is left as syntax. */
function matchOf(words: string[], form: Form, area?: string): string {
  const all = words.map((word) => (form === 'whole' ? `"${word}"` : `"${word}"*`)).join(' AND ')
  return area ? `area : "${area}" AND title : (${all})` : `{title body} : (${all})`
}
