import { CompiledQuery, type Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { shippedRules } from '#shared/areas/contacts/duplicates.rules.ts'
import { contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { Tables } from '#main/tables.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { findLike } from './duplicates.queries.ts'
import { selectPairs } from './pairs.queries.ts'

type Given = Parameters<DeskClient['contacts']['create']>[0]
const person = (givenName: string, familyName: string, number = '', more: Partial<Given> = {}): Given =>
  ({ kind: 'person', givenName, familyName, phones: number ? [{ kind: 'mobile', number }] : [], ...more })

async function find(client: DeskClient) {
  const { jobId } = await client.contacts.duplicates.find()
  let last: { state: string; result: Record<string, number> | null } | undefined
  for await (const step of await client.desk.jobs.watch({ jobId })) last = step
  return last!
}
const pairsOf = async (client: DeskClient) => (await client.contacts.duplicates.pairs({})).items.map(({ a, b, score }) => [...[a.name, b.name].toSorted(), score])

describe('while a contact is typed', () => {
  test('those who may be the same are told, with reasons, likeliest first; archived ones are not', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const same = await client.contacts.create(person('Amina', 'Warsame', '416-555-0134'))
    await client.contacts.create(person('Aminah', 'Warsane', '416 555 0134'))
    await client.contacts.create(person('Warsame', 'Amina'))
    await client.contacts.create(person('Gordon', 'Fraser', '647-555-0100'))
    const gone = await client.contacts.create(person('Amina', 'Warsame', '416-555-0134'))
    await client.contacts.archive({ id: gone.id })
    const { items } = await client.contacts.duplicates.like({ contact: { kind: 'person', givenName: 'amina', familyName: 'Warsame', phones: [{ number: '(416) 555-0134' }], emails: [{ address: 'half@' }] } })
    expect(items.map(({ contact, score }) => [contact.name, score])).toEqual([['Amina Warsame', 18], ['Aminah Warsane', 16], ['Warsame Amina', 10]])
    expect(items[0]).toMatchObject({ contact: { id: same.id }, reasons: [{ why: 'phone', shown: '(416) 555-0134' }, { why: 'givenName' }, { why: 'familyName' }] })
  })

  test('nothing is told of blanks, and no more than five are', async () => {
    await using desk = await openTestDesk()
    for (let n = 0; n < 8; n++) await desk.client.contacts.create(person('Amina', 'Warsame', '416-555-0134'))
    expect((await desk.client.contacts.duplicates.like({ contact: { kind: 'person' } })).items).toEqual([])
    expect((await desk.client.contacts.duplicates.like({ contact: { kind: 'organization', organizationName: 'Amina Warsame' } })).items).toEqual([])
    expect((await desk.client.contacts.duplicates.like({ contact: { kind: 'person', givenName: 'Amina', familyName: 'Warsame' } })).items).toHaveLength(5)
  })

  test('some hundreds handed in at once are each answered for themselves, with few statements', async () => {
    await using desk = await openTestDesk()
    const made = await desk.client.contacts.create(person('Amina', 'Warsame', '416-555-0134', { otherNames: ['Mimi Ali'] }))
    const inputs = Array.from({ length: 300 }, (_, n) => contactInput.parse(person(`Name${n}`, `Family${n}`, `647-555-${String(n).padStart(4, '0')}`)))
    inputs[7] = contactInput.parse(person('Amina', 'Warsame', '416-555-0134'))
    inputs[250] = contactInput.parse(person('Mimi', 'Ali', '416-555-0134'))
    let statements = 0
    const counted = (desk.desk.store.read as unknown as Kysely<Tables>).withPlugin({ transformQuery: ({ node }) => (statements++, node), transformResult: async ({ result }) => result })
    const found = await findLike(counted as never, inputs)
    expect(found.flatMap((likes, index) => likes.map(({ contactId, score }) => [index, contactId, score]))).toEqual([[7, made.id, 18], [250, made.id, 16]])
    expect(statements).toBeLessThanOrEqual(15)
  })
})

describe('comparing everyone', () => {
  test('finds pairs by phone, e-mail, sound of the name and street, best first, and not families or namesakes', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const street = { addresses: [{ kind: 'home' as const, street: '40 Oak Street', postalCode: 'M5A 1B2' }] }
    for (const given of [
      person('Amina', 'Warsame', '416-555-0134', street), person('Aminah', 'Warsame', '416-555-0134'), person('Yusuf', 'Warsame', '416-555-0134', street),
      person('Bob', 'Fraser', '', street), person('Robert', 'Fraser', '', street),
      person('John', 'Reid', '647-555-0101'), person('John', 'Reid', '647-555-0102'),
      { kind: 'organization', organizationName: 'The Oak Street Tenants' }, { kind: 'organization', organizationName: 'Oak Street Tenants' },
    ] satisfies Given[]) await client.contacts.create(given)
    expect(await client.contacts.duplicates.lastFound()).toBeNull()
    expect(await find(client)).toMatchObject({ state: 'done', result: { contacts: 9, pairs: 3 } })
    expect(await pairsOf(client)).toEqual([['Amina Warsame', 'Aminah Warsame', 17], ['Bob Fraser', 'Robert Fraser', 16], ['Oak Street Tenants', 'The Oak Street Tenants', 15]])
    expect(await client.contacts.duplicates.lastFound()).toMatchObject({ contacts: 9, pairs: 3 })
  })

  test('pages by points without losing or repeating a pair', async () => {
    await using desk = await openTestDesk()
    for (let n = 0; n < 6; n++) await desk.client.contacts.create(person('Amina', 'Warsame', '416-555-0134', n % 2 ? { born: '1975-04-02' } : {}))
    await find(desk.client)
    const seen: string[] = []
    for (let cursor: string | null | undefined; ; ) {
      const page = await desk.client.contacts.duplicates.pairs({ cursor, limit: 4 })
      seen.push(...page.items.map(({ score, a, b }) => `${score} ${a.id} ${b.id}`))
      if (!(cursor = page.next)) break
    }
    expect(seen).toHaveLength(15)
    expect(new Set(seen).size).toBe(15)
    expect(seen.map((one) => Number.parseInt(one, 10))).toEqual([23, 23, 23, ...new Array<number>(12).fill(18)])
  })

  test('what is said to be different is not shown again, also not of someone merged into one of them, until it is taken back', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const [a, b, c] = [await client.contacts.create(person('Amina', 'Warsame', '416-555-0134')), await client.contacts.create(person('Amina', 'Warsame', '416-555-0134')), await client.contacts.create(person('Amina', 'Warsame', '416-555-0134'))] as const
    await find(client)
    expect(await pairsOf(client)).toHaveLength(3)
    await client.contacts.duplicates.setDifferent({ aId: b.id, bId: c.id, different: true })
    await find(client)
    expect(await pairsOf(client)).toHaveLength(2)
    const merge = await client.contacts.duplicates.merge({ kept: a, gone: b })
    expect(await pairsOf(client)).toEqual([])
    await find(client)
    expect(await pairsOf(client)).toEqual([])
    await client.contacts.duplicates.undo({ mergeId: merge.id })
    await client.contacts.duplicates.setDifferent({ aId: c.id, bId: b.id, different: false })
    await find(client)
    expect(await pairsOf(client)).toHaveLength(3)
  })

  test('goes by the rules the coordinator sets; others may not set them', async () => {
    await using desk = await openTestDesk()
    const organizer = await desk.windowAs('organizer')
    await desk.client.contacts.create(person('John', 'Reid', '647-555-0101'))
    await desk.client.contacts.create(person('John', 'Reid', '647-555-0102'))
    expect(await organizer.contacts.duplicates.rules()).toEqual(shippedRules)
    const looser = { ...shippedRules, threshold: 10 }
    await expect(organizer.contacts.duplicates.setRules(looser)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await desk.client.contacts.duplicates.setRules(looser)
    await find(organizer)
    expect(await pairsOf(organizer)).toEqual([['John Reid', 'John Reid', 10]])
    await expect(desk.client.contacts.duplicates.setRules({ ...looser, threshold: 0 })).rejects.toMatchObject({ code: 'INVALID' })
  })

  test('stopped half-way leaves what was found before', async () => {
    await using desk = await openTestDesk()
    for (let n = 0; n < 3; n++) await desk.client.contacts.create(person('Amina', 'Warsame', '416-555-0134'))
    await find(desk.client)
    const before = await desk.client.contacts.duplicates.lastFound()
    const { jobId } = await desk.client.contacts.duplicates.find()
    await desk.client.desk.jobs.cancel({ jobId })
    let state = ''
    for await (const step of await desk.client.desk.jobs.watch({ jobId })) state = step.state
    expect(state).toBe('cancelled')
    expect(await desk.client.contacts.duplicates.lastFound()).toEqual(before)
    expect(await pairsOf(desk.client)).toHaveLength(3)
  })

  test('a page of pairs is read in the order of its index', async () => {
    await using desk = await openTestDesk()
    const db = desk.desk.store.read as unknown as Kysely<Tables>
    for (const after of [null, { score: 20, a: 'a', b: 'b' }]) {
      const query = selectPairs(db as never, after, 50).compile()
      const { rows } = await db.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]))
      const plan = rows.map(({ detail }) => detail).join('\n')
      expect(plan).toContain('contact_pair_by_score')
      expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
    }
  })
})

test('two are shown side by side, with what is linked to each', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const [a, b] = [await client.contacts.create(person('Amina', 'Warsame', '416-555-0134')), await client.contacts.create(person('Amina', 'Warsame', '416-555-0134'))]
  const room = await client.space.createRoom({ name: 'Room', capacity: 9 })
  await client.space.book({ roomId: room.id, start: Date.UTC(2026, 10, 24, 20), end: Date.UTC(2026, 10, 24, 21), title: 'Tenants', contactId: b.id })
  expect(await client.contacts.duplicates.compare({ aId: a.id, bId: b.id })).toMatchObject({ a, b, linked: { a: 0, b: 1 }, score: 18, reasons: [{ why: 'phone' }, { why: 'givenName' }, { why: 'familyName' }] })
})
