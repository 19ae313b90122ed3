import { openAsBlob } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type Database from 'better-sqlite3-multiple-ciphers'
import { csvRow } from '#shared/areas/contacts/cells.rules.ts'
import { fold } from '#shared/base/text.ts'
import { Chance } from '#main/sample/chance.ts'
import { inventPerson } from '#main/sample/people.ts'
import { benchDesk } from './desk.ts'
import { reportLong, runLong } from './measure.ts'

const rows = 100_000
const columns = ['First Name', 'Last Name', 'Organization', 'Mobile Phone', 'Email', 'Home Street', 'Home City', 'Home Postal Code', 'Tags', 'Notes']

/** A file of invented people, each with a phone of their own so that none is known. */
function* people(): Generator<string[]> {
  const chance = new Chance(11)
  for (let n = 0; n < rows; n++) {
    const { givenName, familyName, affiliation, emails, addresses, tags, notes } = inventPerson(chance)
    const address = addresses[0]
    yield [givenName, familyName, affiliation, `416-${String(n).padStart(7, '2')}`, emails[0]?.address ?? '', address?.street ?? '', address?.city ?? '', address?.postalCode ?? '', tags.join(' ::: '), notes]
  }
}

/** A hundred thousand rows of CSV: read and checked against who is here (the preview), then brought in with that check again and a report of each row. One run. */
export async function contactsImport(): Promise<void> {
  await using bench = await benchDesk({ contacts: 1000, bookings: 0 })
  const file = await fileOfPeople(join(bench.folder, 'people.csv'))
  const run = await runLong(async () => {
    const { token } = await bench.client.contacts.importing.preview({ file, name: 'people.csv' })
    const { jobId } = await bench.client.contacts.importing.start({ token, skipBadRows: true })
    for await (const state of await bench.client.desk.jobs.watch({ jobId })) if (state.state === 'failed' || state.state === 'cancelled') throw new Error(`The import ${state.state}.`)
  })
  const baseline = await runLong(async () => byHand(bench.raw()))
  reportLong('contacts.import', rows, { ...run, baselineSeconds: baseline.seconds })
}

/** Written row by row, so that the bench's own memory is not counted as the program's. */
async function fileOfPeople(path: string): Promise<Blob> {
  await using file = await open(path, 'w')
  let text = csvRow(columns)
  for (const cells of people()) {
    text += csvRow(cells)
    if (text.length < 65_536) continue
    await file.write(text)
    text = ''
  }
  await file.write(text)
  return openAsBlob(path)
}

/** The same rows put into the same tables by statements of a few lines. */
function byHand(raw: Database.Database): void {
  const contact = raw.prepare(`insert into contact (id, kind, name, sort_name, match_name, given_name, family_name, organization_name, pronouns, affiliation, needs_interpretation, neighbourhood, notes, version, created_at, updated_at)
    values (?, 'person', ?, ?, ?, ?, ?, '', '', ?, 0, '', ?, 1, 1, 1)`)
  const phone = raw.prepare(`insert into contact_phone values (?, 0, 'mobile', ?, ?)`)
  const email = raw.prepare(`insert into contact_email values (?, 0, 'other', ?, ?)`)
  const tagged = raw.prepare('insert or ignore into contact_tag values (?, ?, ?)')
  const search = raw.prepare(`insert into search (key, area, title, body) values (?, 'contacts', ?, ?)`)
  const known = raw.prepare('select id from contact where match_name = ?')
  raw.transaction(() => {
    for (const [given = '', family = '', affiliation = '', number = '', address = '', street = '', , , tags = '', notes = ''] of people()) {
      const id = newId()
      const name = `${given} ${family}`.trim()
      const folded = fold(name)
      known.get(folded)
      contact.run(id, name, fold(`${family} ${given}`), folded, given, family, affiliation, notes)
      phone.run(id, number, number.replace(/\D/g, ''))
      if (address) email.run(id, address, address)
      for (const tag of tags.split(' ::: ').filter(Boolean)) tagged.run(id, tag, folded)
      search.run(`contacts:${id}`, folded, fold(`${affiliation} ${number} ${address} ${street} ${tags}`))
    }
  }).immediate()
}
