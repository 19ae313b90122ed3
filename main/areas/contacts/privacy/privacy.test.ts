import { sql } from 'kysely'
import words from '#assets/locales/en-CA/held.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import type { WriteDb } from '#main/store/database.ts'
import { findReferences } from '#main/store/references.ts'
import { clientOf, openTestDesk, passphrase } from '#test/harness.ts'
import { forgetting } from './erase.commands.ts'

type TestDesk = Awaited<ReturnType<typeof openTestDesk>>

const person = {
  kind: 'person' as const, givenName: 'Zephyrine', familyName: 'Quillfeather', otherNames: ['Zeph Quill'], pronouns: 'she/her', born: '1984-03-09', notes: 'Zephyrine organizes at night.', tags: ['Quillfeather clan'],
  phones: [{ kind: 'mobile' as const, number: '416-555-0177' }], emails: [{ kind: 'home' as const, address: 'zephyrine@quillfeather.example' }],
  addresses: [{ kind: 'home' as const, street: '77 Quillfeather Lane', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }], languages: ['French'],
}
const traces = ['zephyrine', 'quillfeather', '4165550177', '416-555-0177', 'ephyrin', 'uillfeath']

/** Everywhere in the store, of any table and column, where one of the words still stands. */
async function whereStill(desk: TestDesk, words: string[]): Promise<string[]> {
  const db = desk.desk.store.read as never as WriteDb
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        const text = (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)).toLowerCase()
        if (words.some((word) => text.includes(word))) found.push(`${name}.${column}`)
      }
    }
  }
  return [...new Set(found)]
}

/** A person whom every area knows. */
async function known(desk: TestDesk) {
  const { client } = desk
  const { id } = await client.contacts.create(person)
  const start = Date.now() + 86_400_000
  const meeting = await client.meetings.create({ title: 'Tenants', start, end: start + 3_600_000, groupId: id })
  await client.meetings.invite({ id: meeting.id, contactIds: [id] })
  const room = await client.space.createRoom({ name: 'Hall', capacity: 20 })
  const booking = await client.space.book({ roomId: room.id, start, end: start + 3_600_000, title: 'Evening', contactId: id })
  const item = await client.loans.stock.createItem({ name: 'Ride', unitValue: 335 } as never)
  await client.loans.stock.receive({ itemId: item.id, quantity: 10 })
  const entry = await client.loans.stock.issue({ itemId: item.id, quantity: 2, contactId: id })
  await client.desk.drafts.save({ place: `contacts/${id}/edit`, content: { givenName: 'Zephyrine', familyName: 'Quillfeather' } })
  // A report that names her, as known and as refused, from files called by her name.
  for (const text of ['Name,Phone,Email\nZephyrine Quillfeather,416-555-0177,\n', 'Name,Phone,Email\nZephyrine Quillfeather,,zephyrine at quillfeather\nBo,1,\n']) {
    const { token } = await client.contacts.importing.preview({ file: new Blob([text]), name: 'Zephyrine Quillfeather.csv' })
    const { jobId } = await client.contacts.importing.start({ token, skipBadRows: true })
    for await (const state of await client.desk.jobs.watch({ jobId })) if (state.state === 'failed') throw new Error('The import failed.')
  }
  await desk.desk.store.write((db) => db.insertInto('contact_photo').values({ contact_id: id, type: 'image/png', bytes: Buffer.from('a picture'), added_at: 1 }).execute())
  return { id, meeting, booking, entry, item }
}

/** Columns that are the store's own bookkeeping: numbers of records, orders, folded spellings. */
const bookkeeping = /^(id|seq|\w+_id|\w+_by|position|folded|digits|sort_name|version|time_zone|takes_back|split_from|anchor|balance|there|reverses|returns)$/

test('what is held about someone is told in words: of every table that names contacts, and of every column that says something', async () => {
  await using desk = await openTestDesk()
  const db = desk.desk.store.read as never as WriteDb
  const wordless: string[] = []
  for (const name of new Set((await findReferences(db, 'contact')).map(({ table }) => table))) {
    if (!(name in words.tables)) wordless.push(name)
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(db)
    wordless.push(...rows.filter(({ name: column }) => !bookkeeping.test(column) && !(column in words.fields)).map(({ name: column }) => `${name}.${column}`))
  }
  expect(wordless, 'give them words in held.json').toEqual([])
})

test('the file of everything held can be read in the language of whoever asks', async () => {
  await using desk = await openTestDesk()
  const { id } = await known(desk)
  const session = desk.desk.newSession()
  const french = clientOf(desk.desk, session, 'fr-CA')
  await french.staff.signIn({ memberId: (await desk.client.staff.members())[0]!.id, passphrase })
  const page = await (await french.contacts.privacy.export({ id })).file.text()
  for (const said of ['<h2>Téléphones</h2>', '<dt>Numéro</dt>', '<h2>Réservations</h2>', '<dt>Nom de famille</dt>']) expect(page).toContain(said)
  expect(page.split('<script')[0]).not.toMatch(/contact_id|folded|Contact phone/)
})

describe('an erasure', () => {
  test('leaves no trace of the person in any table; what other areas keep stands on without a name', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const { id, meeting, booking, item } = await known(desk)
    expect((await whereStill(desk, traces)).length).toBeGreaterThan(10)

    await expect(client.contacts.privacy.erase({ id, name: 'Zephyrine' })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['name'] }] } })
    expect(await client.contacts.privacy.erase({ id, name: ' zephyrine  QUILLFEATHER ' })).toEqual({ mentions: [] })

    expect(await whereStill(desk, traces)).toEqual([])
    await expect(client.contacts.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await client.contacts.photos.get({ id })).photo).toBeNull()
    expect(await client.meetings.get({ id: meeting.id })).toMatchObject({ title: 'Tenants', groupId: null, groupName: null, invitations: [] })
    expect(await client.space.booking({ id: booking.id })).toMatchObject({ title: 'Evening', contactId: null, contactName: null })
    expect((await client.loans.stock.entries({ itemId: item.id })).items).toMatchObject([{ kind: 'issued', contactId: id, contactName: null }, { kind: 'received' }])
    const audit = await desk.desk.store.read.selectFrom('audit').select(['procedure', 'records']).where('procedure', '=', 'contacts.privacy.erase').execute()
    expect(audit).toHaveLength(1)
    expect(audit[0]!.records).toContain(id)
    expect(desk.desk.store.check()).toBe('ok')
  })

  test('of someone who was merged leaves nothing of any of their records', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const { id } = await known(desk)
    const other = await client.contacts.create({ ...person, givenName: 'Zephyrina', tags: ['Zephyrine singers'], phones: [], emails: [] })
    await client.contacts.safety.saveCard({ contactId: other.id, version: 0, card: { level: 'limited', checkedOn: '2026-11-20', note: 'Zephyrine moved' } })
    await client.contacts.timeline.add({ contactId: other.id, kind: 'note', at: 1, text: 'Quillfeather came by' })
    await client.contacts.duplicates.merge({ kept: await client.contacts.get({ id: other.id }), gone: await client.contacts.get({ id }) })
    const merged = await client.contacts.get({ id: other.id })
    await client.contacts.update({ id: other.id, version: merged.version, contact: { ...merged, tags: [] } })
    const text = await (await client.contacts.privacy.export({ id: other.id })).file.text()
    expect(text).toContain('Zephyrine Quillfeather')
    await client.contacts.privacy.erase({ id: other.id, name: 'Zephyrina Quillfeather' })
    expect(await whereStill(desk, [...traces, 'zephyrina'])).toEqual([])
    for (const gone of [id, other.id]) await expect(client.contacts.get({ id: gone })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('says where words that someone wrote elsewhere still name the person', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create(person)
    const start = Date.now()
    const meeting = await desk.client.meetings.create({ title: 'One-to-one with Zephyrine Quillfeather', start, end: start + 3_600_000 })
    const { mentions } = await desk.client.contacts.privacy.erase({ id, name: 'Zephyrine Quillfeather' })
    expect(mentions).toEqual([{ table: 'meeting', column: 'title', id: meeting.id, text: 'One-to-one with Zephyrine Quillfeather' }])
  })

  test('is for coordinators alone', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create(person)
    const organizer = await desk.windowAs('organizer')
    await expect(organizer.contacts.privacy.erase({ id, name: 'Zephyrine Quillfeather' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const frontDesk = await desk.windowAs('front-desk')
    await expect(frontDesk.contacts.privacy.export({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('reaches every table: each column that names a contact is emptied by the store or listed with how its area forgets', async () => {
    await using desk = await openTestDesk()
    const references = await findReferences(desk.desk.store.read, 'contact')
    expect(references.length).toBeGreaterThan(10)
    const forgotten = references.filter(({ table, column, onDelete }) => !['CASCADE', 'SET NULL'].includes(onDelete ?? '') && !(`${table}.${column}` in forgetting))
    expect(forgotten).toEqual([])
    // And nothing is listed that is not there (any more).
    const there = new Set(references.map(({ table, column }) => `${table}.${column}`))
    expect(Object.keys(forgetting).filter((place) => !there.has(place))).toEqual([])
  })
})

describe('a privacy export', () => {
  test('holds everything from every table, to read and as JSON, and runs nothing that a name contains', async () => {
    await using desk = await openTestDesk()
    const { id, entry } = await known(desk)
    const changed = await desk.client.contacts.get({ id })
    await desk.client.contacts.update({ id, version: changed.version, contact: { ...changed, notes: '</script><script>alert(1)</script>' } })
    const { file, name } = await desk.client.contacts.privacy.export({ id })
    expect(name).toBe('Zephyrine Quillfeather.html')
    const page = await file.text()
    expect(page).toContain('416-555-0177')
    expect(page).not.toContain('<script>alert')
    const held = JSON.parse(/<script type="application\/json" id="held">([\s\S]*?)<\/script>/.exec(page)![1]!) as { contact: { notes: string }; tables: Record<string, unknown[]>; audit: { procedure: string; member: string }[] }
    expect(held.contact.notes).toBe('</script><script>alert(1)</script>')
    expect(Object.keys(held.tables)).toEqual(expect.arrayContaining(['contact_phone', 'contact_email', 'contact_photo', 'meeting', 'meeting_invitation', 'booking', 'loan_entry', 'import_row']))
    expect(held.tables.loan_entry).toMatchObject([{ id: entry.entries[0]!.id }])
    expect(held.audit).toEqual(expect.arrayContaining([expect.objectContaining({ procedure: 'contacts.create', member: 'Noor Coordinator' })]))
    expect((await desk.client.contacts.privacy.held({ id })).find(({ table }) => table === 'booking')).toEqual({ table: 'booking', rows: 1 })
  })

  test('is one file in French too', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create(person)
    const session = desk.desk.newSession()
    const french = clientOf(desk.desk, session, 'fr-CA')
    await french.staff.signIn({ memberId: (await desk.client.staff.status()).me!.id, passphrase })
    expect(await (await french.contacts.privacy.export({ id })).file.text()).toContain('Tout ce qui est conservé sur Zephyrine Quillfeather')
  })
})
