import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { countContacts, getContact, listContacts, listTags, type ContactFilter } from './contacts.queries.ts'
import type { GroupRule } from '#shared/areas/contacts/groups.schema.ts'
import { findLike } from './duplicates/duplicates.queries.ts'
import { countOnSteps } from './ladder/ladder.queries.ts'
import { KnownContacts } from './importing/known.queries.ts'
import { listImportRows } from './importing/reports.queries.ts'

const contact = (index: number) => ({
  kind: index % 3 ? ('person' as const) : ('organization' as const), givenName: 'Amina', familyName: `Warsame ${index}`, organizationName: `Group ${index}`,
  tags: ['Tenants', 'Leaders'], languages: ['Somali'], phones: [{ kind: 'mobile' as const, number: `416-555-01${String(index).padStart(2, '0')}` }],
  emails: [{ kind: 'home' as const, address: `a${index}@example.org` }],
})
const page: ContactFilter = { search: '', archived: false, limit: 50 }
const filters: [string, ContactFilter][] = [
  ['all', page],
  ['after a cursor', { ...page, cursor: '01932f00-0000-7000-8000-000000000000warsame' }],
  ['of a kind', { ...page, kind: 'person', cursor: '01932f00-0000-7000-8000-000000000000warsame' }],
  ['of a tag', { ...page, tag: 'Tenants', cursor: '01932f00-0000-7000-8000-000000000000warsame' }],
  ['archived', { ...page, archived: true, search: 'ami' }],
  ['found', { ...page, search: 'amina 4165' }],
  ['found by the middle of a phone', { ...page, search: '5550' }],
  ['found misspelled', { ...page, search: 'aimna wrasame' }],
  ['found of a kind and tag', { ...page, search: 'amina', kind: 'person', tag: 'Leaders' }],
]

test.each(filters)('a list (%s) reads in the order of an index: nothing is scanned whole or sorted', async (_, filter) => {
  await using desk = await openTestDesk()
  for (let index = 0; index < 12; index++) await desk.client.contacts.create(contact(index))
  const store = watched(desk.desk.store.read)
  await listContacts(store.db, filter)
  for (const line of await store.plans()) {
    expect(line).not.toMatch(/^SCAN (?!.*(USING (COVERING )?INDEX|VIRTUAL TABLE INDEX))/)
    expect(line).not.toMatch(/TEMP B-TREE/)
  }
})

test('one contact, the tags, the counts, an import’s comparison and its report are served by indexes', async () => {
  await using desk = await openTestDesk()
  const { id } = await desk.client.contacts.create(contact(1))
  const store = watched(desk.desk.store.read)
  const made = await getContact(store.db, id)
  await listTags(store.db)
  await countContacts(store.db)
  await new KnownContacts().find(store.db, [made])
  await listImportRows(store.db, { jobId: id, outcome: 'refused', cursor: '3', limit: 50 })
  const plans = await store.plans()
  expect(plans.length).toBeGreaterThan(8)
  expect(plans.filter((line) => line.startsWith('SCAN') && !/USING (COVERING )?INDEX|^SCAN json_each /.test(line))).toEqual(['SCAN name'])
})

const leaves: [string, GroupRule][] = [
  ['a kind', { by: 'kind', kind: 'person' }], ['a tag', { by: 'tag', tag: 'Tenants' }], ['a neighbourhood', { by: 'neighbourhood', name: 'East Quay' }],
  ['a language', { by: 'language', name: 'Somali' }], ['a phone', { by: 'reach', has: 'phone' }], ['a birth year', { by: 'born', from: 1980, to: null }],
  ['a day', { by: 'addedSince', day: '2026-01-01' }],
  ['all and any', { by: 'all', rules: [{ by: 'tag', tag: 'Tenants' }, { by: 'any', rules: [{ by: 'language', name: 'Somali' }, { by: 'ward', name: '4' }] }] }],
]

test.each(leaves)('a group by rule (%s) is found by an index, whole and searched; only its own may be sorted', async (_, rule) => {
  await using desk = await openTestDesk()
  for (let index = 0; index < 12; index++) await desk.client.contacts.create(contact(index))
  const { id } = await desk.client.contacts.groups.create({ name: 'Tonight', rule: { by: 'all', rules: [rule] } })
  const store = watched(desk.desk.store.read)
  await listContacts(store.db, { ...page, groupId: id })
  await listContacts(store.db, { ...page, groupId: id, search: 'amina' })
  for (const line of await store.plans()) {
    expect(line).not.toMatch(/^SCAN (?!clinic$|.*(USING (COVERING )?INDEX|VIRTUAL TABLE INDEX))/)
  }
})

test('whom a new contact is like is looked up, and never more than a few of each phone, e-mail and name', async () => {
  await using desk = await openTestDesk()
  for (let index = 0; index < 40; index++) await desk.client.contacts.create({ ...contact(index), kind: 'person', phones: [{ kind: 'work', number: '416-555-0199' }] })
  const store = watched(desk.desk.store.read)
  const [like] = await findLike(store.db, [{ ...(await getContact(store.db, (await desk.client.contacts.list({})).items[0]!.id)), familyName: 'Nobody' }])
  expect(like!.length).toBeLessThanOrEqual(5)
  const plans = await store.plans()
  expect(plans.filter((line) => line.startsWith('SCAN') && !/USING (COVERING )?INDEX|^SCAN (wanted|json_each) /.test(line))).toEqual([])
})

test('the people on each step are counted without reading the moves of before', async () => {
  await using desk = await openTestDesk()
  const { id } = await desk.client.contacts.create({ ...contact(1), kind: 'person' })
  const [step] = await desk.client.contacts.ladder.steps()
  await desk.client.contacts.ladder.move({ contactId: id, from: null, to: step!.id, why: '' })
  const store = watched(desk.desk.store.read)
  expect(await countOnSteps(store.db)).toEqual([{ stepId: step!.id, people: 1 }])
  const plans = await store.plans()
  expect(plans.length).toBeGreaterThan(5)
  expect(plans.filter((line) => /^SCAN (?!mover|CONSTANT)/.test(line))).toEqual([])
})

test('a page takes as many statements with fifty contacts as with one', async () => {
  await using desk = await openTestDesk()
  const statements = async () => {
    const counts: number[] = []
    for (const [name, filter] of filters) {
      if (name === 'found misspelled') continue
      const store = watched(desk.desk.store.read)
      await listContacts(store.db, filter)
      counts.push(store.sent.length)
    }
    return counts
  }
  const archive = async (index: number) => desk.client.contacts.archive({ id: (await desk.client.contacts.create(contact(index))).id })
  // So many that nothing is searched for misspelled, which takes two statements more.
  for (let index = 0; index < 16; index++) await desk.client.contacts.create(contact(index))
  await archive(91)
  const few = await statements()
  for (let index = 16; index < 53; index++) await desk.client.contacts.create(contact(index))
  for (let index = 92; index < 95; index++) await archive(index)
  // Enough found in names spares a look elsewhere.
  for (const [index, count] of (await statements()).entries()) expect(count).toBeLessThanOrEqual(few[index]!)
  expect(Math.max(...few)).toBeLessThanOrEqual(6)
})
