import { CompiledQuery, type Kysely, type KyselyPlugin, type QueryId, type RootOperationNode } from 'kysely'
import type { ReadDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'

/** The store for reading, which notes each statement sent to it and can tell how SQLite would run it. */
export function watched(db: ReadDb) {
  const sent: { node: RootOperationNode; queryId: QueryId }[] = []
  const note: KyselyPlugin = {
    transformQuery: (query) => {
      sent.push(query)
      return query.node
    },
    transformResult: async ({ result }) => result,
  }
  const plain = db as unknown as Kysely<Tables>
  const plans = async () => {
    const lines: string[] = []
    for (const { node, queryId } of sent) {
      const { sql, parameters } = plain.getExecutor().compileQuery(node, queryId)
      const { rows } = await plain.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]))
      lines.push(...rows.map(({ detail }) => detail))
    }
    return lines
  }
  return { db: plain.withPlugin(note) as unknown as ReadDb, sent, plans }
}
