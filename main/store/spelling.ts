import { sql } from 'kysely'
import { distanceBetween, leastSlips, lettersIn, slipsForgiven } from '#shared/base/spelling.ts'
import { fold } from '#shared/base/text.ts'
import { insertCells } from './bulk.ts'
import type { AnyDb, WriteDb } from './database.ts'

/** A word of the store that may have been meant, and by how many slips it is away. */
export interface Meant {
  word: string
  slips: number
}

/** So many words are searched for in place of a misspelled one; the nearest. */
const mostMeant = 60

interface Held {
  lastId: number
  words: string[]
  /** Of each word its letters: most words are told apart by these alone. */
  letters: number[]
}

/**
 * The words of an area by the connection that reads them: compared in memory, since a misspelling can be anywhere in a word.
 * Words are only added to; one that nobody has any longer finds nothing. Gone with the connection when the desk locks.
 */
const held = new WeakMap<AnyDb, Map<string, Held>>()

/** Remembers the words of these texts, which may be misspelled when searched for. */
export async function rememberWords(db: WriteDb, area: string, texts: readonly string[]): Promise<void> {
  const words = [...new Set(texts.flatMap(wordsOf))]
  await insertCells(db, 'search_word', ['area', 'word'], words.map((word) => [area, word]), { known: 'skip' })
}

/** Forgets those words of a record taken out of the index that no other record of its area has. */
export async function forgetWords(db: WriteDb, area: string, texts: readonly string[]): Promise<void> {
  const { rows } = await sql`select 1 from search_word where area = ${area} limit 1`.execute(db)
  if (rows.length === 0) return
  for (const word of new Set(texts.flatMap(wordsOf))) {
    const match = `area : "${area}" AND {title body} : "${word}"`
    await sql`delete from search_word where area = ${area} and word = ${word} and not exists (select 1 from search where search match ${match})`.execute(db)
  }
}

/**
 * For each of these folded words, perhaps only begun, the words of the area that may have been meant, nearest first:
 * misspelled as a whole before misspelled as a beginning. None for what is too short or no word.
 */
export async function wordsMeant(db: AnyDb, area: string, typed: readonly string[]): Promise<Meant[][]> {
  if (!typed.some(mayBeMisspelled)) return typed.map(() => [])
  const here = await wordsHeld(db, area)
  return typed.map((one) => (mayBeMisspelled(one) ? nearest(one, here) : []))
}

function nearest(typed: string, { words, letters }: Held): Meant[] {
  const most = slipsForgiven(typed.length)
  const typedLetters = lettersIn(typed)
  const near: (Meant & { whole: number })[] = []
  for (const [index, word] of words.entries()) {
    if (leastSlips(typedLetters, letters[index]!) > most) continue
    const distance = distanceBetween(typed, word, most)
    if (distance) near.push({ word, slips: distance.begun, whole: distance.whole })
  }
  near.sort((a, b) => a.slips - b.slips || a.whole - b.whole || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
  return near.slice(0, mostMeant)
}

async function wordsHeld(db: AnyDb, area: string): Promise<Held> {
  const areas = held.get(db) ?? new Map<string, Held>()
  held.set(db, areas)
  const known = areas.get(area) ?? { lastId: 0, words: [], letters: [] }
  areas.set(area, known)
  const { rows } = await sql<{ id: number; word: string }>`select id, word from search_word where id > ${known.lastId} order by id`.execute(db as WriteDb)
  return rows.length === 0 ? known : add(known, rows)
}

function add(known: Held, rows: { id: number; word: string }[]): Held {
  for (const { word } of rows) {
    known.words.push(word)
    known.letters.push(lettersIn(word))
  }
  known.lastId = rows.at(-1)!.id
  return known
}

const mayBeMisspelled = (typed: string) => slipsForgiven(typed.length) > 0 && isWord(typed)
const isWord = (text: string) => /^\p{L}+$/u.test(text)
const wordsOf = (text: string) => fold(text).split(' ').filter((word) => word.length > 2 && word.length <= 40 && isWord(word))
