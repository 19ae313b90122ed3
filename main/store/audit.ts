import { createHash } from 'node:crypto'
import type { AnyDb, WriteDb } from './database.ts'

export interface AuditFact {
  at: number
  memberId: string | null
  /** The procedure's path: "loans.stock.issue". */
  procedure: string
  /** Ids of the records it touched. */
  records: string[]
}

const first = 'desk'

/** Adds a line that carries the hash of the one before it: altering or removing any line breaks all that follow. */
export async function appendAudit(db: WriteDb, fact: AuditFact): Promise<void> {
  const last = await db.selectFrom('audit').select('hash').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const line = { at: fact.at, member_id: fact.memberId, procedure: fact.procedure, records: JSON.stringify(fact.records) }
  const previous = last?.hash ?? first
  await db.insertInto('audit').values({ ...line, previous, hash: hashOf(previous, line) }).execute()
}

/** Walks the chain from its first line; `brokenAt` is the number of the first line that does not fit. */
export async function checkAudit(db: AnyDb): Promise<{ lines: number; brokenAt: number | null }> {
  let previous = first
  let seq = 0
  for (;;) {
    const lines = await db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(5000).execute()
    if (lines.length === 0) return { lines: seq, brokenAt: null }
    for (const line of lines) {
      const fits = line.seq === seq + 1 && line.previous === previous && line.hash === hashOf(previous, line)
      if (!fits) return { lines: seq, brokenAt: line.seq }
      previous = line.hash
      seq = line.seq
    }
  }
}

function hashOf(previous: string, line: { at: number; member_id: string | null; procedure: string; records: string }): string {
  return createHash('sha256').update(JSON.stringify([previous, line.at, line.member_id, line.procedure, line.records])).digest('hex')
}
