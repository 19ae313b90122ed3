import { describe, expect, test } from 'vitest'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

type Given = Parameters<DeskClient['contacts']['create']>[0]

const amina: Given = {
  kind: 'person', givenName: 'Amina', familyName: 'Warsame', pronouns: 'she/her', affiliation: 'Oak Street Tenants', languages: ['Somali', 'English'],
  needsInterpretation: true, phones: [{ kind: 'mobile', number: '416-555-0134' }, { kind: 'home', number: '416-555-0135' }],
  emails: [{ kind: 'home', address: 'Amina@example.org' }], addresses: [{ kind: 'home', street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }],
  neighbourhood: 'Moss Park', tags: ['Tenants', 'Leaders'], notes: 'Met at the fair.\nEvenings.',
}
const person = (givenName: string, familyName: string, more: Partial<Given> = {}): Given => ({ kind: 'person', givenName, familyName, ...more })
const organization = (organizationName: string, more: Partial<Given> = {}): Given => ({ kind: 'organization', organizationName, ...more })
const names = async (client: DeskClient, input: Parameters<DeskClient['contacts']['list']>[0]) => (await client.contacts.list(input)).items.map(({ name }) => name)

describe('a contact', () => {
  test('is kept with all that was typed', async () => {
    await using desk = await openTestDesk()
    const made = await desk.client.contacts.create(amina)
    expect(made).toMatchObject({ ...amina, tags: ['Leaders', 'Tenants'], name: 'Amina Warsame', archived: false, version: 1 })
    expect(await desk.client.contacts.get({ id: made.id })).toEqual(made)
    expect(await desk.client.contacts.count()).toEqual({ people: 1, organizations: 0 })
  })

  test('needs a name of its kind', async () => {
    await using desk = await openTestDesk()
    await expect(desk.client.contacts.create(person('', ' '))).rejects.toMatchObject({
      code: 'INVALID', data: { issues: [{ path: ['givenName'], message: 'contacts:name.missing' }] },
    })
    await expect(desk.client.contacts.create({ ...person('Amina', ''), kind: 'organization' })).rejects.toMatchObject({ code: 'INVALID' })
    expect(await desk.client.contacts.count()).toEqual({ people: 0, organizations: 0 })
  })

  test('changes as a whole, and is then found by what it is and not by what it was', async () => {
    await using desk = await openTestDesk()
    const made = await desk.client.contacts.create(amina)
    const next = await desk.client.contacts.update({ id: made.id, version: 1, contact: person('Amina', 'Noor', { phones: [{ kind: 'work', number: '647-555-0100' }], tags: ['Workers'] }) })
    expect(next).toMatchObject({ name: 'Amina Noor', version: 2, phones: [{ kind: 'work', number: '647-555-0100' }], emails: [], languages: [], tags: ['Workers'], notes: '' })
    expect(await names(desk.client, { search: 'noor 6475' })).toEqual(['Amina Noor'])
    for (const gone of ['warsame', '416555', 'oak', 'example.org']) expect(await names(desk.client, { search: gone })).toEqual([])
    expect(await names(desk.client, { tag: 'Leaders' })).toEqual([])
    expect(await desk.client.contacts.tags()).toEqual(['Workers'])
  })

  test('that changed meanwhile is not overwritten', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create(amina)
    const other = await desk.windowAs('front-desk')
    await other.contacts.update({ id, version: 1, contact: person('Amina', 'Noor') })
    await expect(desk.client.contacts.update({ id, version: 1, contact: person('Amina', 'Ali') })).rejects.toMatchObject({
      code: 'CONFLICT', data: { reason: 'changedMeanwhile', with: [{ area: 'contacts', id, label: 'Amina Noor' }] },
    })
    expect((await desk.client.contacts.get({ id })).name).toBe('Amina Noor')
  })

  test('unknown is NOT_FOUND, and left out of summaries', async () => {
    await using desk = await openTestDesk()
    const made = await desk.client.contacts.create(amina)
    const unknown = '01932f00-0000-7000-8000-000000000000'
    for (const act of ['get', 'archive', 'restore'] as const) {
      await expect(desk.client.contacts[act]({ id: unknown })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'contacts', id: unknown } })
    }
    const second = await desk.client.contacts.create(organization('Oak Street Tenants', { organizationKind: 'group' }))
    const summaries = await desk.client.contacts.named({ ids: [second.id, unknown, made.id] })
    expect(summaries.map(({ name }) => name)).toEqual(['Oak Street Tenants', 'Amina Warsame'])
    expect(summaries[1]).toEqual({
      id: made.id, kind: 'person', name: 'Amina Warsame', organizationKind: null, affiliation: 'Oak Street Tenants', neighbourhood: 'Moss Park',
      phone: '416-555-0134', email: 'Amina@example.org', languages: ['Somali', 'English'], tags: ['Leaders', 'Tenants'], archived: false, unsafe: false,
    })
  })

  test('archived is out of every list but that of the archived, and comes back whole', async () => {
    await using desk = await openTestDesk()
    const made = await desk.client.contacts.create(amina)
    const archived = await desk.client.contacts.archive({ id: made.id })
    expect(archived).toMatchObject({ archived: true, version: 2 })
    expect(await names(desk.client, {})).toEqual([])
    expect(await names(desk.client, { search: 'amina' })).toEqual([])
    expect(await names(desk.client, { tag: 'Leaders' })).toEqual([])
    expect(await desk.client.contacts.count()).toEqual({ people: 0, organizations: 0 })
    for (const search of ['', 'wars ami', '5550134', 'moss']) expect(await names(desk.client, { search, archived: true })).toEqual(['Amina Warsame'])
    expect(await names(desk.client, { search: 'nobody', archived: true })).toEqual([])
    expect(await names(desk.client, { tag: 'Leaders', archived: true })).toEqual(['Amina Warsame'])
    expect(await names(desk.client, { kind: 'organization', archived: true })).toEqual([])

    await desk.client.contacts.update({ id: made.id, version: 2, contact: { ...amina, familyName: 'Noor' } })
    expect(await names(desk.client, { search: 'noor' })).toEqual([])
    expect(await names(desk.client, { search: 'noor', archived: true })).toEqual(['Amina Noor'])

    expect(await desk.client.contacts.restore({ id: made.id })).toMatchObject({ archived: false, name: 'Amina Noor', phones: made.phones, tags: made.tags })
    expect(await names(desk.client, { search: 'noor' })).toEqual(['Amina Noor'])
    expect(await names(desk.client, { archived: true })).toEqual([])
  })

  test('archived or restored twice stays as it is', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create(amina)
    const archived = await desk.client.contacts.archive({ id })
    expect(await desk.client.contacts.archive({ id })).toEqual(archived)
    const restored = await desk.client.contacts.restore({ id })
    expect(await desk.client.contacts.restore({ id })).toEqual(restored)
  })
})

describe('tags', () => {
  test('are spelled one way, as those who have them', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create(person('A', 'A', { tags: ['Tenants’ leaders'] }))
    const second = await desk.client.contacts.create(person('B', 'B', { tags: ['TENANTS’ LEADERS', 'tenants’ leaders', 'Éducation'] }))
    expect(second.tags).toEqual(['Tenants’ leaders', 'Éducation'])
    expect(await desk.client.contacts.tags()).toEqual(['Éducation', 'Tenants’ leaders'])
  })

  test('that only one contact has can be spelled anew there', async () => {
    await using desk = await openTestDesk()
    const { id } = await desk.client.contacts.create(person('A', 'A', { tags: ['tennants', 'LEADERS'] }))
    await desk.client.contacts.update({ id, version: 1, contact: person('A', 'A', { tags: ['Tenants', 'Leaders'] }) })
    expect(await desk.client.contacts.tags()).toEqual(['Leaders', 'Tenants'])
  })
})

describe('a list', () => {
  const people: [string, string][] = [['Zoë', 'Adams'], ['Ann', 'Ådams'], ['Łukasz', 'Wiśniewski'], ['', 'Tenzin'], ['Bo', 'adams']]

  test('goes by family name, then given, accents and case ignored, page by page without gap or repetition', async () => {
    await using desk = await openTestDesk()
    for (const [given, family] of people) await desk.client.contacts.create(person(given, family))
    await desk.client.contacts.create(organization('Élan communautaire'))
    const expected = ['Ann Ådams', 'Bo adams', 'Zoë Adams', 'Élan communautaire', 'Tenzin', 'Łukasz Wiśniewski']
    for (const limit of [1, 2, 4, 50]) {
      const pages: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<DeskClient['contacts']['list']>> = await desk.client.contacts.list({ cursor, limit })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        pages.push(...page.items.map(({ name }) => name))
        cursor = page.next
      } while (cursor)
      expect(pages).toEqual(expected)
    }
  })

  test('is narrowed by kind and tag, alone and together, with and without words', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create(person('Amina', 'Oak', { tags: ['Tenants'] }))
    await desk.client.contacts.create(person('Bo', 'Elm', { tags: ['Tenants and more'] }))
    await desk.client.contacts.create(organization('Oak Street Tenants', { tags: ['Tenants'] }))
    expect(await names(desk.client, { kind: 'organization' })).toEqual(['Oak Street Tenants'])
    expect(await names(desk.client, { tag: 'Tenants' })).toEqual(['Amina Oak', 'Oak Street Tenants'])
    expect(await names(desk.client, { tag: 'Tenants', kind: 'person' })).toEqual(['Amina Oak'])
    expect(await names(desk.client, { search: 'oak', kind: 'person' })).toEqual(['Amina Oak'])
    expect(await names(desk.client, { search: 'tenants', tag: 'Tenants' })).toEqual(['Oak Street Tenants', 'Amina Oak'])
    expect(await names(desk.client, { search: 'bo', tag: 'Tenants' })).toEqual([])
  })

  test('of a search puts names before other words, whole words before beginnings, and goes on page by page', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create(person('Mariam', 'Ali'))
    await desk.client.contacts.create(person('Bo', 'Elm', { affiliation: 'Maria Shelter' }))
    await desk.client.contacts.create(person('Maria', 'Zeta'))
    await desk.client.contacts.create(person('Maria', 'Alba'))
    expect(await names(desk.client, { search: 'maria' })).toEqual(['Maria Alba', 'Maria Zeta', 'Mariam Ali', 'Bo Elm'])
    const first = await desk.client.contacts.list({ search: 'maria', limit: 3 })
    expect(first.next).not.toBeNull()
    expect(await desk.client.contacts.list({ search: 'maria', limit: 3, cursor: first.next })).toMatchObject({ items: [{ name: 'Bo Elm' }], next: null })
  })

  test('takes whatever is typed as words, never as a query', async () => {
    await using desk = await openTestDesk()
    await desk.client.contacts.create(person('Near', 'Orlando'))
    for (const search of ['NEAR(', '"', 'a AND', 'title:near', '*', '-near', "'; drop", '()']) await expect(desk.client.contacts.list({ search })).resolves.toBeDefined()
    expect(await names(desk.client, { search: 'near or' })).toEqual(['Near Orlando'])
  })
})

test('every change is audited, and nothing of it in the audit is a name', async () => {
  await using desk = await openTestDesk()
  const { id } = await desk.client.contacts.create(amina as ContactInput)
  await desk.client.contacts.archive({ id })
  const { items } = await desk.client.staff.audit({})
  expect(items.slice(0, 2)).toMatchObject([{ procedure: 'contacts.archive', records: [id] }, { procedure: 'contacts.create', records: [id] }])
  expect(JSON.stringify(items)).not.toContain('Warsame')
})
