import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const everyone = { selection: { by: 'filter' as const } }
const amina = {
  kind: 'person' as const, givenName: 'Amina', familyName: 'Warsame', otherNames: ['Mina'], born: '1984-03-09', phones: [{ kind: 'mobile' as const, number: '+1 416 555 0134' }, { kind: 'home' as const, number: '416-555-0135' }],
  emails: [{ kind: 'home' as const, address: 'amina@example.org' }], tags: ['Leaders', 'Tenants'], notes: '=HYPERLINK("http://x")', ward: 'Ward 13', riding: 'Toronto Centre', languages: ['Somali'], needsInterpretation: true,
}
const group = { kind: 'organization' as const, organizationName: 'Oak Street Tenants', organizationKind: 'group' as const, addresses: [{ kind: 'mailing' as const, street: '40 Oak Street', city: 'Toronto' }] }

async function inputsOf(client: DeskClient) {
  const { items } = await client.contacts.list({ limit: 200 })
  return Promise.all(items.map(async ({ id }) => contactInput.parse(await client.contacts.get({ id }))))
}

async function bringIn(client: DeskClient, file: Blob) {
  const { token } = await client.contacts.importing.preview({ file })
  const { jobId } = await client.contacts.importing.start({ token, skipBadRows: false })
  for await (const state of await client.desk.jobs.watch({ jobId })) if (state.state === 'done') return state.result
  throw new Error('The import did not end.')
}

describe('an export', () => {
  test.each(['csv', 'vcard4', 'vcard3'] as const)('as %s, brought in at another desk, gives the same contacts there, and here nobody new', async (format) => {
    await using here = await openTestDesk()
    await using there = await openTestDesk()
    for (const contact of [amina, group]) await here.client.contacts.create(contact)
    const { file, count, leftOut, name } = await here.client.contacts.exports.make({ ...everyone, format })
    expect({ count, leftOut }).toEqual({ count: 2, leftOut: 0 })
    expect(name).toMatch(/^contacts-\d{4}-\d\d-\d\d\.(csv|vcf)$/)
    expect(await bringIn(there.client, file)).toEqual({ added: 2, known: 0, refused: 0 })
    expect(await inputsOf(there.client)).toEqual(await inputsOf(here.client))
    expect(await bringIn(here.client, file)).toEqual({ added: 0, known: 2, refused: 0 })
  })

  test('as CSV starts no formula: also a phone that begins with + is text, and comes back whole', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create(amina)
    const { file } = await desk.client.contacts.exports.make({ ...everyone, format: 'csv' })
    const text = await file.text()
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(text).toContain(`"'+1 416 555 0134"`)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(text).not.toMatch(/"[=+\-@]/)
  })

  test('as a workbook has text cells and its first row frozen', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create(amina)
    const { file } = await desk.client.contacts.exports.make({ ...everyone, format: 'xlsx' })
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const read = (ending: string) => Buffer.from(Object.entries(parts).find(([path]) => path.endsWith(ending))![1]).toString()
    const sheet = read('sheet1.xml')
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).not.toContain('<f>')
    expect(sheet + read('sharedStrings.xml')).toContain('+1 416 555 0134')
  })

  test('leaves out who is unsafe to contact and says how many, but for those a permit names', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const { id } = await client.contacts.create(amina)
    await client.contacts.create(group)
    await desk.desk.store.write((db) => db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', id).execute())
    for (const format of ['csv', 'vcard4', 'vcard3', 'xlsx'] as const) {
      const made = await client.contacts.exports.make({ ...everyone, format })
      expect(made).toMatchObject({ count: 1, leftOut: 1 })
      if (format !== 'xlsx') expect(await made.file.text()).not.toContain('Warsame')
    }
    expect(await client.contacts.exports.count(everyone)).toEqual({ count: 1, leftOut: 1 })
    const { permitId } = await client.contacts.safety.permit({ contactIds: [id], purpose: 'export', reason: 'She asked for her own copy.', confirmedTwice: true })
    expect(await client.contacts.exports.make({ ...everyone, permitId })).toMatchObject({ count: 2, leftOut: 0 })
  })

  test('of a search holds what it found; the audit says that it was made', async () => {
    await using desk = await openTestDesk()
    for (const contact of [amina, group]) await desk.client.contacts.create(contact)
    const { file, count } = await desk.client.contacts.exports.make({ selection: { by: 'filter', search: 'oak' } })
    expect(count).toBe(1)
    expect(await file.text()).toContain('Oak Street Tenants')
    const audit = await desk.desk.store.read.selectFrom('audit').select('procedure').where('procedure', '=', 'contacts.exports.make').execute()
    expect(audit).toHaveLength(1)
    const frontDesk = await desk.windowAs('front-desk')
    await expect(frontDesk.contacts.exports.make(everyone)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
