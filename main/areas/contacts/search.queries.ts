import { sql } from 'kysely'
import { kindWord, mostFound, searchWords, tagWord } from '#shared/areas/contacts/contacts.rules.ts'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { distanceBetween, slipsForgiven } from '#shared/base/spelling.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'
import { wordsMeant } from '#main/store/spelling.ts'
import type { Condition } from './groups/condition.queries.ts'

interface Candidate {
  key: string
  title: string
}

export interface SearchFilter {
  kind?: ContactKind | null | undefined
  tag?: string | null | undefined
  /** What a group asks of them. */
  group?: Condition | null
  /** So many of the best are enough: with them found, the lesser kinds of hits are not looked for. */
  enough?: number
}

/** With so many hits, nobody reads on to those of the notes. */
const enoughWithoutNotes = 100
/** Where the words are looked for, one after the other, and with how many hits it is enough. */
const everywhere = [['title', mostFound], ['{title body}', mostFound], ['{title body notes}', enoughWithoutNotes]] as const

/** Names have one number at most, and a short one ("Local 1281"): other digits are a phone's, and are not looked for among names alone first. */
const mayBeName = (words: string[]) => words.some((word) => /\D/.test(word)) || (words.length === 1 && words[0]!.length <= 4)

/** So many digits in a row are a phone's and nothing else's. */
const phoneAlone = 7

/** With so few hits, something may have been misspelled. */
const tooFew = 10

/**
 * Ids of the contacts that have every typed word as the beginning of one of theirs, best first:
 * all words in the name, whole words before beginnings, then by name; after these, words found elsewhere, last in the notes.
 * With few hits, those follow for whom a typed word is misspelled.
 * Of very many hits the newest `mostFound` are looked at. Ranking happens here and not in the index,
 * which would count every hit of every word first: a second for "a" among 100,000 contacts.
 */
export async function findContactIds(db: AnyDb, typed: string, filter: SearchFilter): Promise<string[]> {
  const words = searchWords(typed)
  if (words.length === 0) return []
  const found = new Map<string, string>()
  const take = (hits: Candidate[], distance: (title: string) => number) => {
    for (const { key, title } of byRank(hits.filter((hit) => !found.has(hit.key)), distance)) found.set(key, title)
  }
  // A phone's digits come in groups of any size: "905-555 01 72".
  const run = words.length > 1 && words.every((word) => /^\d+$/.test(word)) ? words.join('') : null
  if (run) take(await candidates(db, matchOf('{title body}', [`"${run}"*`], filter), filter.group), () => 0)
  if (run && run.length >= phoneAlone && found.size > 0) return idsOf(found)
  const begun = words.map((word) => `"${word}"*`)
  const wanted = filter.enough ?? mostFound
  for (const [columns, enough] of mayBeName(words) ? everywhere : everywhere.slice(1)) {
    if (found.size < Math.min(enough, wanted)) take(await candidates(db, matchOf(columns, begun, filter), filter.group), (title) => -wholeWords(title, words))
  }
  if (found.size < tooFew) {
    const meant = await alternatives(db, words)
    if (meant) take(await candidates(db, matchOf('{title body}', meant, filter), filter.group), (title) => slipsTo(title, words))
  }
  return idsOf(found)
}

const idsOf = (found: ReadonlyMap<string, string>) => [...found.keys()].slice(0, mostFound).map((key) => key.slice(key.indexOf(':') + 1))

async function candidates(db: AnyDb, match: string, group: Condition | null | undefined): Promise<Candidate[]> {
  const query = group
    // The index leads, so that of very many hits no more are looked at than are asked for.
    ? sql<Candidate>`select search.key, search.title from search cross join contact on contact.id = substr(search.key, 10)
        where search match ${match} and ${group} order by search.rowid desc limit ${mostFound}`
    : sql<Candidate>`select key, title from search where search match ${match} order by rowid desc limit ${mostFound}`
  return (await query.execute(db as WriteDb)).rows
}

/** For each typed word, itself or what may have been meant by it; null when nothing else was. */
async function alternatives(db: AnyDb, words: string[]): Promise<string[] | null> {
  const meant = await wordsMeant(db, 'contacts', words)
  if (meant.every((some) => some.length === 0)) return null
  return words.map((word, index) => `(${[`"${word}"*`, ...meant[index]!.map((one) => `"${one.word}"`)].join(' OR ')})`)
}

/** Nearest first, then by name. */
function byRank(hits: Candidate[], distance: (title: string) => number): Candidate[] {
  const ranked = hits.map((hit) => ({ hit, far: distance(hit.title) }))
  ranked.sort((a, b) => a.far - b.far || (a.hit.title < b.hit.title ? -1 : 1))
  return ranked.map(({ hit }) => hit)
}

function wholeWords(title: string, words: string[]): number {
  const spaced = ` ${title} `
  return words.filter((word) => spaced.includes(` ${word} `)).length
}

/** By how many slips the typed words are away from those of a name; a word that is not in the name is further than any slip. */
function slipsTo(title: string, words: string[]): number {
  const names = title.split(' ')
  let far = 0
  for (const word of words) {
    const most = slipsForgiven(word.length)
    const slips = names.map((name) => {
      const distance = distanceBetween(word, name, most)
      return distance ? Math.min(distance.whole, distance.begun + 0.5) : most + 2
    })
    far += Math.min(...slips)
  }
  return far
}

/** FTS5's own language; words are folded, so nothing of what was typed is left as syntax. */
function matchOf(columns: string, terms: string[], { kind, tag }: SearchFilter): string {
  const typed = `${columns} : (${terms.join(' AND ')})`
  const only = [kind && kindWord(kind), tag && tagWord(tag)].filter(Boolean).map((word) => `body : "${word}"`)
  return [`area : "contacts"`, ...only, typed].join(' AND ')
}
