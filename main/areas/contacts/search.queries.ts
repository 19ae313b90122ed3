import { sql } from 'kysely'
import { kindWord, matchesWords, mostFound, searchWords, tagWord } from '#shared/areas/contacts/contacts.rules.ts'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'

interface Candidate {
  key: string
  title: string
}

export interface SearchFilter {
  kind?: ContactKind | null | undefined
  tag?: string | null | undefined
}

/**
 * Ids of the contacts that have every typed word as the beginning of one of theirs, best first:
 * all words in the name, whole words before beginnings, then by name; after these, words found elsewhere.
 * Of very many hits the newest `mostFound` are looked at. Ranking happens here and not in the index,
 * which would count every hit of every word first: a second for "a" among 100,000 contacts.
 */
export async function findContactIds(db: AnyDb, typed: string, filter: SearchFilter): Promise<string[]> {
  const words = searchWords(typed)
  if (words.length === 0) return []
  const named = await candidates(db, matchOf('title', words, filter))
  const elsewhere = named.length < mostFound ? await candidates(db, matchOf('{title body}', words, filter)) : []
  const seen = new Set(named.map(({ key }) => key))
  const rest = elsewhere.filter(({ key }) => !seen.has(key))
  return [...byRank(named, words), ...byRank(rest, words)].slice(0, mostFound).map(({ key }) => key.slice(key.indexOf(':') + 1))
}

async function candidates(db: AnyDb, match: string): Promise<Candidate[]> {
  const query = sql<Candidate>`select key, title from search where search match ${match} order by rowid desc limit ${mostFound}`
  return (await query.execute(db as WriteDb)).rows
}

function byRank(hits: Candidate[], words: string[]): Candidate[] {
  const ranked = hits.map((hit) => ({ hit, whole: wholeWords(hit.title, words) }))
  ranked.sort((a, b) => b.whole - a.whole || (a.hit.title < b.hit.title ? -1 : 1))
  return ranked.map(({ hit }) => hit)
}

function wholeWords(title: string, words: string[]): number {
  return words.filter((word) => matchesWords(`${title} `, [`${word} `])).length
}

/** FTS5's own language; words are folded, so nothing of what was typed is left as syntax. */
function matchOf(columns: string, words: string[], { kind, tag }: SearchFilter): string {
  const typed = `${columns} : (${words.map((word) => `"${word}"*`).join(' AND ')})`
  const only = [kind && kindWord(kind), tag && tagWord(tag)].filter(Boolean).map((word) => `body : "${word}"`)
  return [`area : "contacts"`, ...only, typed].join(' AND ')
}
