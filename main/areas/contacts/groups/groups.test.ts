import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { depthOf, isInGroup } from '#shared/areas/contacts/groups.rules.ts'
import { deepest, type GroupRule, groupRule, type RuleLeaf, type RuleSet } from '#shared/areas/contacts/groups.schema.ts'
import { selectContacts } from '../selection.queries.ts'
import { type DeskClient, openTestDesk, passphrase } from '#test/harness.ts'

type Given = Parameters<DeskClient['contacts']['create']>[0]

const places = ['Moss Park', 'Regent Park', '']
const tagNames = ['Tenants', 'Leaders']
const languageNames = ['Somali', 'Français']
const days = ['2026-10-30', '2026-11-01', '2026-11-02', '2026-11-24']
const one = <Of>(...some: Of[]) => fc.constantFrom(...some)

const contacts = (fieldIds: string[]): fc.Arbitrary<Given> => fc.record({
  kind: one('person' as const, 'organization' as const),
  givenName: fc.constant('Amina'), organizationName: fc.constant('Oak Street'),
  organizationKind: one(null, 'union' as const, 'faith' as const),
  tags: fc.subarray(tagNames), languages: fc.subarray(languageNames), needsInterpretation: fc.boolean(),
  neighbourhood: one(...places), ward: one('Ward 13', ''), riding: one('Toronto Centre', ''),
  born: one('', '1975', '1980-02-03', '--04-02', '2001'),
  phones: one([], [{ kind: 'mobile' as const, number: '416-555-0134' }]), emails: one([], [{ kind: 'home' as const, address: 'a@example.org' }]),
  addresses: one([], [{ kind: 'home' as const, street: '40 Oak' }]),
  custom: fc.record<Record<string, string | number | boolean>>({ [fieldIds[0]!]: one<string | number | boolean>('Été 12', 'a % b', '2026-11-24', 'x"y'), [fieldIds[1]!]: one(-3, 0, 7.5, 12), [fieldIds[2]!]: one('2020-01-01', '2024-06-30'), [fieldIds[3]!]: fc.boolean() }, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string | number | boolean>>,
})

const leaf = (fieldIds: string[]): fc.Arbitrary<RuleLeaf> => fc.oneof(
  fc.record({ by: fc.constant('kind' as const), kind: one('person' as const, 'organization' as const) }),
  fc.record({ by: fc.constant('organizationKind' as const), kind: one('union' as const, 'media' as const) }),
  fc.record({ by: fc.constant('tag' as const), tag: one(...tagNames, 'Nobody') }),
  fc.record({ by: one('neighbourhood' as const, 'ward' as const, 'riding' as const), name: one('Moss Park', 'Ward 13', 'Toronto Centre') }),
  fc.record({ by: fc.constant('language' as const), name: one(...languageNames) }),
  fc.constant({ by: 'interpretation' as const }),
  fc.record({ by: fc.constant('reach' as const), has: one('phone' as const, 'email' as const, 'address' as const) }),
  fc.record({ by: fc.constant('born' as const), from: one(null, 1975, 1976, 1990), to: one(null, 1975, 1980, 2001) }),
  fc.record({ by: fc.constant('addedSince' as const), day: one(...days) }),
  fc.record({
    by: fc.constant('field' as const), fieldId: one(...fieldIds), test: fc.oneof(
      fc.constant({ is: 'filled' as const }),
      fc.record({ is: fc.constant('equal' as const), value: one<string | number | boolean>('Été 12', -3, 7.5, true, '2020-01-01', 'x"y') }),
      fc.record({ is: fc.constant('containing' as const), words: one('ete', '12', '%', '_', 'true') }),
      fc.record({ is: fc.constant('between' as const), from: one<number | string | null>(null, -3, 5, '2020-01-01'), to: one<number | string | null>(null, 0, 12, '2025-01-01') }),
    ),
  }),
)

const setOf = (fieldIds: string[], depth: number): fc.Arbitrary<RuleSet> => fc.record({
  by: one('all' as const, 'any' as const, 'none' as const),
  rules: fc.array<GroupRule>(depth > 1 ? fc.oneof({ weight: 3, arbitrary: leaf(fieldIds) }, { weight: 1, arbitrary: setOf(fieldIds, depth - 1) }) : leaf(fieldIds), { minLength: 1, maxLength: 3 }),
})

async function deskWithFields(now?: () => number) {
  const desk = await openTestDesk(now ? { now } : {})
  const { fields } = desk.client.contacts
  const made = [await fields.create({ name: 'Note', type: 'text' }), await fields.create({ name: 'Units', type: 'number' }), await fields.create({ name: 'Since', type: 'date' }), await fields.create({ name: 'Keys', type: 'yesNo' })]
  return { desk, fieldIds: made.map(({ id }) => id) }
}

describe('rules', () => {
  test('let in exactly those whom the rule read plainly lets in, by name; the archived never', async () => {
    let now = Date.UTC(2026, 9, 30, 15)
    const { desk: opened, fieldIds } = await deskWithFields(() => now)
    await using desk = opened
    const memberId = (await desk.client.staff.status()).me!.id
    const all: Contact[] = []
    for (const given of fc.sample(contacts(fieldIds), { numRuns: 60, seed: 7 })) {
      all.push(await desk.client.contacts.create({ ...given, givenName: `Amina ${all.length}` }))
      // A night in four hours' steps: some at the edges of days, the clocks going back among them.
      now += 4 * 3_600_000 + 1_800_000
      await desk.client.staff.signIn({ memberId, passphrase })
      if (all.length % 9 === 0) all[all.length - 1] = await desk.client.contacts.archive({ id: all.at(-1)!.id })
    }
    await fc.assert(fc.asyncProperty(setOf(fieldIds, deepest), async (rule) => {
      const expected = all.filter((contact) => isInGroup(contact, groupRule.parse(rule), 'America/Toronto')).map(({ id }) => id)
      expect(await desk.client.contacts.groups.count({ rule })).toEqual({ count: expected.length })
      const group = await desk.client.contacts.groups.create({ name: `Group ${Math.random()}`, rule })
      const members = await desk.client.contacts.groups.members({ id: group.id, limit: 200 })
      expect(members.items.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
      const listed = await desk.client.contacts.list({ groupId: group.id, limit: 200 })
      expect(listed.items.map(({ id }) => id)).toEqual(members.items.map(({ id }) => id))
      expect(await desk.client.contacts.groups.size({ id: group.id })).toEqual({ count: expected.length })
    }), { numRuns: 80 })
  })

  test('deeper than four sets, empty ones and unknown ones are refused', async () => {
    await using desk = await openTestDesk()
    const { groups } = desk.client.contacts
    const nested = (depth: number): GroupRule => (depth === 0 ? { by: 'interpretation' } : { by: 'all', rules: [nested(depth - 1)] })
    expect(depthOf(nested(4))).toBe(4)
    expect(await groups.count({ rule: nested(4) as RuleSet })).toEqual({ count: 0 })
    for (const rule of [nested(5), { by: 'all', rules: [] }, { by: 'all', rules: [{ by: 'wealth' }] }, { by: 'interpretation' }]) {
      await expect(groups.count({ rule: rule as RuleSet })).rejects.toMatchObject({ code: 'INVALID' })
    }
  })
})

describe('a group picked by hand', () => {
  test('takes contacts in and lets them go, each once, and both can be taken back', async () => {
    await using desk = await openTestDesk()
    const { contacts: all } = desk.client
    const [amina, tenzin] = [await all.create({ kind: 'person', givenName: 'Amina' }), await all.create({ kind: 'person', givenName: 'Tenzin' })]
    const group = await all.groups.create({ name: 'Captains', rule: null, contactIds: [amina.id] })
    expect(await all.groups.addMembers({ id: group.id, contactIds: [amina.id, tenzin.id] })).toEqual({ changed: [tenzin.id] })
    expect((await all.groups.ofContact({ contactId: tenzin.id })).map(({ name }) => name)).toEqual(['Captains'])
    expect(await all.groups.removeMembers({ id: group.id, contactIds: [amina.id, tenzin.id] })).toEqual({ changed: [amina.id, tenzin.id].toSorted() })
    await all.groups.addMembers({ id: group.id, contactIds: [amina.id, tenzin.id] })
    await all.archive({ id: amina.id })
    expect((await all.groups.members({ id: group.id })).items.map(({ name }) => name)).toEqual(['Tenzin'])
    await expect(all.groups.addMembers({ id: group.id, contactIds: [amina.id] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const ruled = await all.groups.create({ name: 'By rule', rule: { by: 'all', rules: [{ by: 'kind', kind: 'person' }] } })
    await expect(all.groups.addMembers({ id: ruled.id, contactIds: [tenzin.id] })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

test('names are unique among groups in use; a group comes back unless its name is taken', async () => {
  await using desk = await openTestDesk()
  const { groups } = desk.client.contacts
  const first = await groups.create({ name: 'Été', rule: null })
  await expect(groups.create({ name: 'ETE', rule: null })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists', with: [{ label: 'Été' }] } })
  expect(await groups.archive({ id: first.id })).toMatchObject({ archived: true })
  await groups.create({ name: 'Ete', rule: null })
  await expect(groups.restore({ id: first.id })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(groups.update({ id: first.id, version: 1, group: { name: 'Summer', rule: null } })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  await groups.update({ id: first.id, version: 2, group: { name: 'Summer', rule: null } })
  expect(await groups.restore({ id: first.id })).toMatchObject({ name: 'Summer', archived: false })
  expect((await groups.list({ limit: 1 })).items.map(({ name }) => name)).toEqual(['Ete'])
  expect((await groups.list({ limit: 1, cursor: (await groups.list({ limit: 1 })).next })).items.map(({ name }) => name)).toEqual(['Summer'])
  expect((await groups.list({ archived: true })).items).toEqual([])
})

test('leaves out who is unsafe to contact and counts them, but for those a permit names; pages go through everyone', async () => {
  await using desk = await openTestDesk()
  const { contacts: all } = desk.client
  const ids: string[] = []
  for (let index = 0; index < 7; index++) ids.push((await all.create({ kind: 'person', givenName: `Amina ${index}`, tags: ['Tenants'] })).id)
  await desk.desk.store.write((db) => sql`update contact set unsafe = 1 where id in (${ids[2]}, ${ids[5]})`.execute(db))
  const group = await all.groups.create({ name: 'Tenants', rule: { by: 'any', rules: [{ by: 'tag', tag: 'Tenants' }] } })
  const pages = async (permitId?: string) => {
    const seen: string[] = []
    let leftOut = 0
    for (let cursor: string | null = null; ;) {
      const answer: Awaited<ReturnType<typeof all.groups.members>> = await all.groups.members({ id: group.id, permitId, cursor, limit: 2 })
      seen.push(...answer.items.map(({ id }) => id))
      leftOut = answer.leftOut
      cursor = answer.next
      if (!cursor) return { seen, leftOut }
    }
  }
  expect(await pages()).toEqual({ seen: ids.filter((_, index) => index !== 2 && index !== 5), leftOut: 2 })
  const { permitId } = await all.safety.permit({ contactIds: [ids[2]!], purpose: 'invitation', reason: 'Asked to be told', confirmedTwice: true })
  expect(await pages(permitId)).toEqual({ seen: ids.filter((_, index) => index !== 5), leftOut: 1 })
  expect(await selectContacts(desk.desk.store.read, { by: 'group', groupId: group.id }, new Set())).toEqual({ ids: ids.filter((_, index) => index !== 2 && index !== 5), leftOut: 2 })
  expect((await all.list({ search: 'amina', groupId: group.id })).items).toHaveLength(7)
  expect((await all.list({ search: 'amnia 3', groupId: group.id })).items.map(({ name }) => name)).toEqual(['Amina 3'])
  await all.update({ id: ids[3]!, version: 1, contact: { kind: 'person', givenName: 'Amina 3' } })
  expect((await all.list({ search: 'amina', groupId: group.id })).items).toHaveLength(6)
})

test('the front desk reads groups and writes none', async () => {
  await using desk = await openTestDesk()
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.contacts.groups.create({ name: 'Mine', rule: null })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect((await frontDesk.contacts.groups.list({})).items).toEqual([])
})
