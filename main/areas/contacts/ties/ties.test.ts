import fc from 'fast-check'
import { CompiledQuery, type Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { factOf } from '#shared/areas/contacts/ties.rules.ts'
import type { Tables } from '#main/tables.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { drawNetwork } from './network.queries.ts'
import { findTiePaths } from './paths.queries.ts'
import { countTies, listTies } from './ties.queries.ts'

/** 24 November 2026 at noon in Toronto. */
const noon = Date.UTC(2026, 10, 24, 17)
const openDesk = () => openTestDesk({ now: () => noon })
const unknown = '01932f00-0000-7000-8000-000000000000'

async function cast(client: DeskClient) {
  const person = async (givenName: string) => (await client.contacts.create({ kind: 'person', givenName, familyName: '' })).id
  const organization = async (organizationName: string) => (await client.contacts.create({ kind: 'organization', organizationName })).id
  const kinds = await client.contacts.ties.kinds()
  const kind = (english: string) => kinds.find(({ forward }) => forward['en-CA'] === english)!.id
  const tie = (fromId: string, english: string, toId: string, more: object = {}) => client.contacts.ties.add({ fromId, toId, kindId: kind(english), ...more })
  return { person, organization, kind, kinds, tie }
}
const seen = async (client: DeskClient, contactId: string, past = false) =>
  (await client.contacts.ties.list({ contactId, past })).items.map(({ way, other, role }) => [way, other.name, role])

describe('a tie', () => {
  test('is shown on both contacts, each from its own end', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const [amina, oak] = [await person('Amina'), await organization('Oak Street')]
    const made = await tie(amina, 'co-chair of', oak, { role: 'since the founding', since: '2024-05-01', note: 'Speaks for the fourth floor.' })
    expect(made).toMatchObject({ current: true, archived: false, version: 1, since: '2024-05-01', until: null })
    expect(await seen(desk.client, amina)).toEqual([['forward', 'Oak Street', 'since the founding']])
    expect(await seen(desk.client, oak)).toEqual([['backward', 'Amina', 'since the founding']])
    expect(await desk.client.contacts.ties.count({ contactId: oak })).toEqual({ current: 1, past: 0 })
  })

  test('is the same fact from both ends, whatever its kind and ends', async () => {
    await using desk = await openDesk()
    const { person, organization, kinds } = await cast(desk.client)
    const people = [await person('Amina'), await person('Bo'), await person('Chi')]
    const groups = [await organization('Oak'), await organization('Elm')]
    await fc.assert(fc.asyncProperty(fc.constantFrom(...kinds), fc.constantFrom(...people, ...groups), fc.constantFrom(...people, ...groups), async (kind, fromId, toId) => {
      const made = await desk.client.contacts.ties.add({ fromId, toId, kindId: kind.id }).catch(() => null)
      if (!made) return
      const factFrom = async (teller: string) => factOf(teller, (await desk.client.contacts.ties.list({ contactId: teller, limit: 200 })).items.find(({ id }) => id === made.id)!, kind.alike)
      expect(await factFrom(fromId)).toEqual(await factFrom(toId))
    }), { numRuns: 60 })
    expect((await desk.client.contacts.ties.count({ contactId: people[0]! })).current).toBeGreaterThan(0)
  })

  test('alike both ways reads the same from both ends, and is there already when told the other way round', async () => {
    await using desk = await openDesk()
    const { person, tie } = await cast(desk.client)
    const [amina, bo] = [await person('Amina'), await person('Bo')]
    await tie(amina, 'knows well', bo)
    expect(await seen(desk.client, bo)).toEqual([['forward', 'Amina', '']])
    await expect(tie(bo, 'knows well', amina)).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
  })

  test('that holds is not made twice; one that ended can be made again', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const [amina, oak] = [await person('Amina'), await organization('Oak')]
    const first = await tie(amina, 'member of', oak)
    await expect(tie(amina, 'member of', oak, { role: 'treasurer' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
    await tie(amina, 'co-chair of', oak)
    expect(await desk.client.contacts.ties.end({ id: first.id })).toMatchObject({ until: '2026-11-24', current: false, version: 2 })
    const second = await tie(amina, 'member of', oak)
    // What would bring the first back to life meets the second.
    await expect(desk.client.contacts.ties.change({ id: first.id, version: 2, tie: { fromId: amina, toId: oak, kindId: first.kindId } })).rejects.toMatchObject({ code: 'CONFLICT' })
    await desk.client.contacts.ties.remove({ id: second.id })
    await expect(desk.client.contacts.ties.change({ id: first.id, version: 2, tie: { fromId: amina, toId: oak, kindId: first.kindId } })).resolves.toMatchObject({ current: true })
    await expect(desk.client.contacts.ties.restore({ id: second.id })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
  })

  test.each([
    ['to oneself', (a: string) => ({ toId: a }), 'toId', 'ties:form.self'],
    ['that ends before it begins', () => ({ since: '2026-05-02', until: '2026-05-01' }), 'until', 'ties:form.untilBeforeSince'],
    ['to someone unknown', () => ({ toId: unknown }), 'toId', 'ties:form.unknownContact'],
  ])('%s is refused beside its field', async (_, wrong, field, message) => {
    await using desk = await openDesk()
    const { person, organization, kind } = await cast(desk.client)
    const [amina, oak] = [await person('Amina'), await organization('Oak')]
    await expect(desk.client.contacts.ties.add({ fromId: amina, toId: oak, kindId: kind('member of'), ...wrong(amina) })).rejects.toMatchObject({
      code: 'INVALID', data: { issues: [{ path: [field], message }] },
    })
    expect(await desk.client.contacts.ties.count({ contactId: amina })).toEqual({ current: 0, past: 0 })
  })

  test('joins only those its kind is for', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const [amina, bo, oak] = [await person('Amina'), await person('Bo'), await organization('Oak')]
    for (const [from, name, to] of [[oak, 'member of', amina], [amina, 'member of', bo], [amina, 'knows well', oak], [oak, 'reports to', amina]] as const) {
      await expect(tie(from, name, to), name).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['kindId'], message: 'ties:form.ends' }] } })
    }
  })

  test('changes with its version, keeps its ends, and may turn round', async () => {
    await using desk = await openDesk()
    const { person, tie, kind } = await cast(desk.client)
    const [amina, bo, chi] = [await person('Amina'), await person('Bo'), await person('Chi')]
    const made = await tie(amina, 'reports to', bo)
    const turned = { fromId: bo, toId: amina, kindId: kind('reports to'), role: 'on the campaign' }
    expect(await desk.client.contacts.ties.change({ id: made.id, version: 1, tie: turned })).toMatchObject({ ...turned, version: 2 })
    await expect(desk.client.contacts.ties.change({ id: made.id, version: 1, tie: turned })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
    await expect(desk.client.contacts.ties.change({ id: made.id, version: 2, tie: { ...turned, toId: chi } })).rejects.toMatchObject({
      code: 'INVALID', data: { issues: [{ path: ['toId'], message: 'ties:form.otherEnds' }] },
    })
    expect(await seen(desk.client, chi)).toEqual([])
  })

  test('that was a mistake is shown nowhere, and comes back as it was', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const [amina, oak] = [await person('Amina'), await organization('Oak')]
    const made = await tie(amina, 'member of', oak, { note: 'x' })
    await desk.client.contacts.ties.remove({ id: made.id })
    expect(await seen(desk.client, amina)).toEqual([])
    expect(await seen(desk.client, oak, true)).toEqual([])
    expect((await desk.client.contacts.ties.network({ contactId: amina, past: true })).nodes).toHaveLength(1)
    expect(await desk.client.contacts.ties.restore({ id: made.id })).toEqual({ ...made, version: 3 })
    expect(await seen(desk.client, oak)).toEqual([['backward', 'Amina', '']])
  })

  test('is paged by kind and name without gap or repetition, past ones apart', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const oak = await organization('Oak')
    for (const name of ['Zoë', 'Amina', 'Éva', 'Bo']) await tie(await person(name), 'member of', oak)
    await tie(await person('Maya'), 'co-chair of', oak)
    await tie(await person('Gone'), 'member of', oak, { since: '2020-01-01', until: '2021-01-01' })
    const expected = ['Maya', 'Amina', 'Bo', 'Éva', 'Zoë']
    for (const limit of [1, 2, 50]) {
      const names: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<DeskClient['contacts']['ties']['list']>> = await desk.client.contacts.ties.list({ contactId: oak, cursor, limit })
        names.push(...page.items.map(({ other }) => other.name))
        cursor = page.next
      } while (cursor)
      expect(names).toEqual(expected)
    }
    expect(await seen(desk.client, oak, true)).toEqual([['backward', 'Gone', '']])
  })
})

describe('kinds of ties', () => {
  test('come in both languages, and the coordinator adds to them', async () => {
    await using desk = await openDesk()
    const { kinds, person } = await cast(desk.client)
    expect(kinds.length).toBeGreaterThanOrEqual(10)
    for (const kind of kinds) expect([...Object.values(kind.forward), ...Object.values(kind.backward)].every(Boolean)).toBe(true)
    const added = await desk.client.contacts.ties.addKind({ forward: { 'en-CA': 'mentor of' }, backward: { 'en-CA': 'mentored by', 'fr-CA': 'guidée par' }, fromKind: 'person', toKind: 'person' })
    expect(added).toMatchObject({ forward: { 'en-CA': 'mentor of', 'fr-CA': 'mentor of' }, backward: { 'en-CA': 'mentored by', 'fr-CA': 'guidée par' }, archived: false })
    const [amina, bo] = [await person('Amina'), await person('Bo')]
    await desk.client.contacts.ties.add({ fromId: amina, toId: bo, kindId: added.id })
    expect(await seen(desk.client, bo)).toEqual([['backward', 'Amina', '']])
    await expect(desk.client.contacts.ties.addKind({ forward: { 'en-CA': 'Mentor of' }, backward: { 'en-CA': 'x' } })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
    await expect(desk.client.contacts.ties.addKind({ forward: { 'en-CA': 'x' } })).rejects.toMatchObject({ code: 'INVALID' })
    await expect(desk.client.contacts.ties.addKind({ forward: { 'en-CA': 'x' }, alike: true, fromKind: 'person' })).rejects.toMatchObject({ code: 'INVALID' })
  })

  test('put away are not made anew, but old ties keep their name', async () => {
    await using desk = await openDesk()
    const { person, organization, tie, kind } = await cast(desk.client)
    const [amina, bo, oak] = [await person('Amina'), await person('Bo'), await organization('Oak')]
    const made = await tie(amina, 'member of', oak)
    await desk.client.contacts.ties.archiveKind({ id: kind('member of') })
    await expect(tie(bo, 'member of', oak)).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'ties:form.kindArchived' }] } })
    await expect(desk.client.contacts.ties.change({ id: made.id, version: 1, tie: { fromId: amina, toId: oak, kindId: made.kindId, role: 'founder' } })).resolves.toMatchObject({ role: 'founder' })
    await desk.client.contacts.ties.restoreKind({ id: kind('member of') })
    await expect(tie(bo, 'member of', oak)).resolves.toMatchObject({ current: true })
  })

  test('in use are not changed so that old ties would no longer fit', async () => {
    await using desk = await openDesk()
    const { person, organization, tie, kinds } = await cast(desk.client)
    await tie(await person('Amina'), 'member of', await organization('Oak'))
    const { id, archived: _archived, ...member } = kinds.find(({ forward }) => forward['en-CA'] === 'member of')!
    await expect(desk.client.contacts.ties.changeKind({ id, kind: { ...member, toKind: 'person' } })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'ties:kinds.endsInUse' }] } })
    await expect(desk.client.contacts.ties.changeKind({ id, kind: { ...member, alike: true, fromKind: null, toKind: null } })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'ties:kinds.alikeInUse' }] } })
    await expect(desk.client.contacts.ties.changeKind({ id, kind: { ...member, forward: { 'en-CA': 'belongs to', 'fr-CA': '' } } })).resolves.toMatchObject({ forward: { 'en-CA': 'belongs to', 'fr-CA': 'belongs to' } })
  })
})

describe('the network', () => {
  test('goes two steps out over ties that hold, and over past ones when asked', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const [amina, bo, chi, dee] = [await person('Amina'), await person('Bo'), await person('Chi'), await person('Dee')]
    const oak = await organization('Oak')
    await tie(amina, 'co-chair of', oak)
    await tie(bo, 'member of', oak)
    await tie(bo, 'knows well', chi)
    await tie(dee, 'member of', oak, { until: '2025-01-01' })
    const shown = async (past: boolean) => (await desk.client.contacts.ties.network({ contactId: amina, past })).nodes.map(({ name, step }) => [name, step])
    expect(await shown(false)).toEqual([['Amina', 0], ['Oak', 1], ['Bo', 2]])
    expect(await shown(true)).toEqual([['Amina', 0], ['Oak', 1], ['Bo', 2], ['Dee', 2]])
    await desk.client.contacts.archive({ id: oak })
    expect(await shown(false)).toEqual([['Amina', 0]])
    await expect(desk.client.contacts.ties.network({ contactId: unknown })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('draws at most 150 contacts, says that there are more, and gives every branch its share', async () => {
    await using desk = await openDesk()
    const { person, organization, tie } = await cast(desk.client)
    const amina = await person('Amina')
    const [large, small] = [await organization('Large'), await organization('Small')]
    for (const group of [large, small]) await tie(amina, 'member of', group)
    for (let index = 0; index < 160; index++) await tie(await person(`L${index}`), 'member of', large)
    for (let index = 0; index < 3; index++) await tie(await person(`S${index}`), 'member of', small)
    const drawn = await desk.client.contacts.ties.network({ contactId: amina })
    expect(drawn.nodes).toHaveLength(150)
    expect(drawn.more).toBe(true)
    expect(drawn.nodes.filter(({ parentId }) => parentId === small)).toHaveLength(3)
    const ids = new Set(drawn.nodes.map(({ id }) => id))
    for (const { fromId, toId } of drawn.lines) expect(ids.has(fromId) && ids.has(toId)).toBe(true)
  }, 30_000)
})

describe('ways from a group to an official', () => {
  test('are the shortest over ties that hold, told from the first to the last', async () => {
    await using desk = await openDesk()
    const { person, organization, tie, kind } = await cast(desk.client)
    const [oak, ward] = [await organization('Oak'), await organization('Ward office')]
    const [amina, bo, councillor] = [await person('Amina'), await person('Bo'), await person('Councillor')]
    await tie(amina, 'member of', oak)
    await tie(bo, 'co-chair of', oak)
    await tie(bo, 'knows well', councillor)
    await tie(amina, 'knows well', councillor, { until: '2026-01-01' })
    await tie(councillor, 'works at', ward)
    const { paths, cutShort } = await desk.client.contacts.ties.paths({ fromId: oak, toId: councillor })
    expect(cutShort).toBe(false)
    expect(paths).toEqual([[
      { fromId: oak, toId: bo, ties: [expect.objectContaining({ kindId: kind('co-chair of'), way: 'backward' })] },
      { fromId: bo, toId: councillor, ties: [expect.objectContaining({ kindId: kind('knows well'), way: 'forward' })] },
    ]])
    const four = await desk.client.contacts.ties.paths({ fromId: ward, toId: amina })
    expect(four.paths.map((path) => path.length)).toEqual([4])
    expect(four.contacts.map(({ name }) => name).toSorted()).toEqual(['Amina', 'Bo', 'Councillor', 'Oak', 'Ward office'])
    await desk.client.contacts.archive({ id: bo })
    expect((await desk.client.contacts.ties.paths({ fromId: oak, toId: councillor })).paths).toEqual([])
  })
})

test('lists, networks and ways are found by index: no table of ties is read whole', async () => {
  await using desk = await openDesk()
  const { person, organization, tie } = await cast(desk.client)
  const [amina, bo, oak] = [await person('Amina'), await person('Bo'), await organization('Oak')]
  await tie(amina, 'member of', oak)
  await tie(bo, 'member of', oak)
  const plain = desk.desk.store.read as unknown as Kysely<Tables>
  const sent: { sql: string; parameters: readonly unknown[] }[] = []
  const watching = plain.withPlugin({
    transformQuery: ({ node, queryId }) => {
      sent.push(plain.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const db = watching as never
  await listTies(db, { contactId: oak, past: false, limit: 10, cursor: JSON.stringify([0, 0, 'a', oak]) }, '2026-11-24')
  await countTies(db, oak, '2026-11-24')
  await drawNetwork(db, oak, false, '2026-11-24')
  await findTiePaths(db, amina, bo, '2026-11-24')
  expect(sent.length).toBeGreaterThan(8)
  for (const { sql, parameters } of sent) {
    const { rows } = await plain.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]))
    for (const { detail } of rows) expect(detail, sql).not.toMatch(/^SCAN (?!\(|tie_kind|kind)/)
  }
})

test('the front desk sees and writes ties, but neither walks the network nor changes its kinds', async () => {
  await using desk = await openDesk()
  const { person, organization, kind } = await cast(desk.client)
  const [amina, oak] = [await person('Amina'), await organization('Oak')]
  const frontDesk = await desk.windowAs('front-desk')
  await frontDesk.contacts.ties.add({ fromId: amina, toId: oak, kindId: kind('member of') })
  expect(await seen(frontDesk, oak)).toEqual([['backward', 'Amina', '']])
  await expect(frontDesk.contacts.ties.network({ contactId: amina })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(frontDesk.contacts.ties.paths({ fromId: amina, toId: oak })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const organizer = await desk.windowAs('organizer')
  await expect(organizer.contacts.ties.archiveKind({ id: kind('member of') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(organizer.contacts.ties.network({ contactId: amina })).resolves.toMatchObject({ more: false })
})
