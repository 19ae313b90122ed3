import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import type { ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import type { JobState } from '#shared/desk.contract.ts'
import type { DeskClient } from './harness.ts'

export const fixture = (name: string) => new Blob([readFileSync(new URL(`./fixtures/contacts/${name}`, import.meta.url))])
export const written = (text: string, encoding = 'utf-8', addBOM = false) => new Blob([new Uint8Array(iconv.encode(text, encoding, { addBOM }))])

/** Follows a job to its end; `each` sees its steps. */
export async function ended(client: DeskClient, jobId: string, each: (state: JobState) => unknown = () => {}): Promise<JobState> {
  let last: JobState | undefined
  for await (const state of await client.desk.jobs.watch({ jobId })) {
    last = state
    await each(state)
  }
  return last!
}

/** Columns that have something in them and no place here. */
export const ignored = ({ columns }: Pick<ImportPreview, 'columns'>) => columns.filter(({ place, cells }) => place === null && cells.length > 0).map(({ name }) => name)

/** Previews a file, imports it, and answers with all three: what was foreseen, how it ended and what became of each row. */
export async function imported(client: DeskClient, file: Blob, skipBadRows = false) {
  const preview = await client.contacts.importing.preview({ file })
  const { jobId } = await client.contacts.importing.start({ token: preview.token, skipBadRows })
  const end = await ended(client, jobId)
  const { items } = await client.contacts.importing.rows({ jobId, limit: 200 })
  return { preview, end, items, jobId }
}

export const everything = async (client: DeskClient) => {
  const { items } = await client.contacts.list({ limit: 200 })
  return Promise.all(items.map(({ id }) => client.contacts.get({ id })))
}
