import type Database from 'better-sqlite3-multiple-ciphers'
import { v7 as newId } from 'uuid'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { excerptOf, textOf } from '#shared/areas/briefs/briefs.rules.ts'
import { fold } from '#shared/base/text.ts'
import { Chance } from '#main/sample/chance.ts'
import { type BenchDesk, benchDesk } from './desk.ts'
import { longDocument, paragraph, sentence, typed } from './documents.ts'
import { measure, report } from './measure.ts'

const documents = 5000
const mostPages = 6

/** So many documents of one to six pages, half of them the other language of the one before, and their words in the index. */
function fillLibrary(raw: Database.Database, bench: BenchDesk, chance: Chance): void {
  const brief = raw.prepare(`insert into brief (id, kind, title, title_key, language, pair_id, body, excerpt, version, created_at, updated_at, state, page, topic) values (?, ?, ?, ?, ?, null, ?, ?, 1, ?, ?, ?, '{}', ?)`)
  const pair = raw.prepare('update brief set pair_id = ? where id = ?')
  const index = raw.prepare(`insert into search (key, area, title, body, notes) values (?, 'briefs', ?, ?, '')`)
  const row = raw.prepare('insert into search_row (key, docid) values (?, ?)')
  raw.pragma('synchronous = OFF')
  raw.transaction(() => {
    let before = ''
    for (let n = 0; n < documents; n++) {
      const id = newId()
      const language = n % 2 === 0 ? 'en-CA' : 'fr-CA'
      const title = sentence(chance, 4, language)
      const body = longDocument(chance, chance.whole(1, mostPages), language)
      const at = bench.desk.now() - (documents - n) * 60_000
      brief.run(id, chance.one(['factSheet', 'report', 'letter']), title, fold(title), language, JSON.stringify(body), excerptOf(body), at, at, chance.one(['draft', 'approved']), chance.one(['Housing', 'Transit', '']))
      if (n % 2 === 1) {
        pair.run(before, id)
        pair.run(id, before)
      }
      row.run(`briefs:${id}`, index.run(`briefs:${id}`, fold(title), fold(textOf(body))).lastInsertRowid)
      before = id
    }
  })()
  raw.exec('analyze')
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.pragma('synchronous = FULL')
}

/** Full-text search over five thousand documents as someone types; now and then with a filter. */
export async function briefsFind(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const raw = bench.raw()
  const chance = new Chance(11)
  fillLibrary(raw, bench, chance)
  const asked = Array.from({ length: 400 }, () => typed(chance))
  const find = raw.prepare(`select brief.id, brief.title, brief.language, brief.state, brief.pair_id, brief.body from (
      select rowid as docid, bm25(search, 0, 0, 10, 1, 0.2) as score from search where search match ? order by rowid desc limit 400
    ) as hit cross join search_row on search_row.docid = hit.docid join brief on brief.id = substr(search_row.key, 8) order by score limit 12`)
  const matchOf = (words: string) => `area : "briefs" AND {title body notes} : (${fold(words).split(' ').map((one) => `"${one}"*`).join(' AND ')})`
  const baseline = await measure(300, (run) => find.all(matchOf(asked[run]!)))
  const program = await measure(300, (run) => bench.client.briefs.library.find({ search: asked[run]!, language: run % 5 === 0 ? 'fr-CA' : null, limit: 12 }))
  report('briefs.find', documents, program, baseline)
}

const pages = 100

async function longBrief(bench: BenchDesk): Promise<{ id: string; version: number; title: string; body: BriefNode }> {
  const { id, version } = await bench.client.briefs.createFromTemplate({ templateId: 'report.en-CA', title: 'A hundred pages' })
  return bench.client.briefs.save({ id, version, title: 'A hundred pages', body: longDocument(new Chance(3), pages) })
}

/** Opens a document of a hundred pages. */
export async function briefsOpen(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const { id } = await longBrief(bench)
  const row = bench.raw().prepare('select * from brief where id = ?')
  const baseline = await measure(60, () => JSON.parse((row.get(id) as { body: string }).body))
  const program = await measure(60, () => bench.client.briefs.get({ id }))
  report('briefs.open', pages, program, baseline)
}

/** Saves a document of a hundred pages after a word of it was changed. */
export async function briefsSave(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const { id, title, body, version: first } = await longBrief(bench)
  const raw = bench.raw()
  const changed = (run: number): BriefNode => ({ ...body, content: body.content!.with(1, paragraph(`Changed ${run} times.`)) })
  const byHand = bySaving(raw, id)
  const baseline = await measure(60, (run) => byHand(changed(run)))
  let version = first
  const program = await measure(60, async (run) => {
    version = (await bench.client.briefs.save({ id, version, title, body: changed(run + 1000) })).version
  })
  report('briefs.save', pages, program, baseline)
}

/** The same text written and indexed by hand-written SQL; its version stays, so that the program can go on from it. */
function bySaving(raw: Database.Database, id: string) {
  const write = raw.prepare('update brief set body = ?, excerpt = ? where id = ?')
  const docid = (raw.prepare('select docid from search_row where key = ?').get(`briefs:${id}`) as { docid: number }).docid
  const index = raw.prepare('update search set body = ? where rowid = ?')
  return raw.transaction((body: BriefNode) => {
    write.run(JSON.stringify(body), excerptOf(body), id)
    index.run(fold(textOf(body)), docid)
  }).immediate
}
