import { CompiledQuery, type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Tables } from '#main/tables.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { listLadderMoves, listOnStep } from './ladder.queries.ts'

const person = async (client: DeskClient, givenName: string) => (await client.contacts.create({ kind: 'person', givenName, familyName: '' })).id
const steps = async (client: DeskClient) => (await client.contacts.ladder.steps()).map(({ id }) => id)

test('a new desk has six steps in both languages', async () => {
  await using desk = await openTestDesk()
  const ladder = await desk.client.contacts.ladder.steps()
  expect(ladder.map(({ name }) => name['en-CA'])).toEqual(['Observes', 'Adds their voice', 'Comes regularly', 'Contributes', 'Leads a task', 'Holds a role'])
  expect(ladder.every(({ name, archived }) => name['fr-CA'] && !archived)).toBe(true)
})

test('a person’s moves are kept with when, by whom and why, newest first', async () => {
  let now = Date.UTC(2026, 10, 24, 15)
  await using desk = await openTestDesk({ now: () => now })
  const amina = await person(desk.client, 'Amina')
  const [observes, voice] = await steps(desk.client)
  await desk.client.contacts.ladder.move({ contactId: amina, from: null, to: observes!, why: 'Came to the fair' })
  now += 60_000
  await desk.client.contacts.ladder.move({ contactId: amina, from: observes!, to: voice! })
  const { items } = await desk.client.contacts.ladder.moves({ contactId: amina })
  expect(items).toMatchObject([
    { from: observes, to: voice, at: now, by: 'Noor Coordinator', why: '', takesBack: null },
    { from: null, to: observes, at: now - 60_000, by: 'Noor Coordinator', why: 'Came to the fair', takesBack: null },
  ])
  const first = await desk.client.contacts.ladder.moves({ contactId: amina, limit: 1 })
  expect((await desk.client.contacts.ladder.moves({ contactId: amina, limit: 1, cursor: first.next })).items.map(({ to }) => to)).toEqual([observes])
})

test('a move from where someone no longer stands, to the same step, of an organization or to a step put away is refused', async () => {
  await using desk = await openTestDesk()
  const { ladder } = desk.client.contacts
  const amina = await person(desk.client, 'Amina')
  const oak = (await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak' })).id
  const [observes, voice] = await steps(desk.client)
  await ladder.move({ contactId: amina, from: null, to: observes! })
  await expect(ladder.move({ contactId: amina, from: null, to: voice! })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  await expect(ladder.move({ contactId: amina, from: observes!, to: observes! })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'ties:ladder.sameStep' }] } })
  await expect(ladder.move({ contactId: oak, from: null, to: observes! })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'ties:ladder.personsOnly' }] } })
  await ladder.archiveStep({ id: voice! })
  await expect(ladder.move({ contactId: amina, from: observes!, to: voice! })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'ties:ladder.stepArchived' }] } })
  expect((await ladder.moves({ contactId: amina })).items).toHaveLength(1)
})

test('the last move is taken back by another, once; the history keeps both', async () => {
  await using desk = await openTestDesk()
  const { ladder } = desk.client.contacts
  const amina = await person(desk.client, 'Amina')
  const [observes, voice] = await steps(desk.client)
  const first = await ladder.move({ contactId: amina, from: null, to: observes! })
  const second = await ladder.move({ contactId: amina, from: observes!, to: voice! })
  await expect(ladder.takeBack({ id: first.id })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  const back = await ladder.takeBack({ id: second.id })
  expect(back).toMatchObject({ from: voice, to: observes, takesBack: second.id })
  for (const id of [second.id, back.id]) await expect(ladder.takeBack({ id })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyReversed' } })
  expect((await ladder.moves({ contactId: amina })).items.map(({ id }) => id)).toEqual([back.id, second.id, first.id])
})

test('what a move says is never changed, but it goes with its person', async () => {
  await using desk = await openTestDesk()
  const amina = await person(desk.client, 'Amina')
  const [observes] = await steps(desk.client)
  const { id } = await desk.client.contacts.ladder.move({ contactId: amina, from: null, to: observes! })
  await expect(desk.desk.store.write((db) => db.updateTable('ladder_move').set({ why: 'otherwise' }).where('id', '=', id).execute())).rejects.toThrow(/appendOnly/)
  await desk.desk.store.write((db) => sql`delete from contact where id = ${amina}`.execute(db))
  expect((await desk.client.contacts.ladder.moves({ contactId: amina })).items).toEqual([])
})

test('people are counted and listed by the step they stand on now, the longest there first, archived ones left out', async () => {
  await using desk = await openTestDesk()
  const { ladder } = desk.client.contacts
  const [observes, voice] = await steps(desk.client)
  const ids: string[] = []
  for (const name of ['Amina', 'Bo', 'Chi', 'Dee', 'Eva']) {
    ids.push(await person(desk.client, name))
    await ladder.move({ contactId: ids.at(-1)!, from: null, to: observes! })
  }
  await ladder.move({ contactId: ids[1]!, from: observes!, to: voice! })
  await ladder.move({ contactId: ids[4]!, from: observes!, to: null })
  await desk.client.contacts.archive({ id: ids[2]! })
  expect((await ladder.counts()).toSorted((one, other) => other.people - one.people)).toEqual([{ stepId: observes, people: 2 }, { stepId: voice, people: 1 }])
  const first = await ladder.people({ stepId: observes!, limit: 1 })
  expect(first.items.map(({ person }) => person.name)).toEqual(['Amina'])
  const rest = await ladder.people({ stepId: observes!, limit: 1, cursor: first.next })
  expect([rest.items.map(({ person }) => person.name), rest.next]).toEqual([['Dee'], null])
})

test('who stands on a step is read in the order of an index, and every move of a person too', async () => {
  await using desk = await openTestDesk()
  const plain = desk.desk.store.read as unknown as Kysely<Tables>
  const sent: { sql: string; parameters: readonly unknown[] }[] = []
  const db = plain.withPlugin({
    transformQuery: ({ node, queryId }) => {
      sent.push(plain.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  }) as never
  const [stepId] = await steps(desk.client)
  await listOnStep(db, { stepId: stepId!, cursor: '3', limit: 10 })
  await listLadderMoves(db, { contactId: stepId!, cursor: '3', limit: 10 })
  expect(sent).toHaveLength(2)
  for (const { sql, parameters } of sent) {
    const { rows } = await plain.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]))
    expect(rows.map(({ detail }) => detail).filter((detail) => /^SCAN|TEMP B-TREE/.test(detail)), sql).toEqual([])
  }
})

test('the coordinator names, orders and puts away the steps; others do not, and the front desk sees nothing of the ladder', async () => {
  await using desk = await openTestDesk()
  const { ladder } = desk.client.contacts
  const added = await ladder.addStep({ name: { 'en-CA': 'Trains others', 'fr-CA': '' } })
  expect(added).toMatchObject({ name: { 'en-CA': 'Trains others', 'fr-CA': 'Trains others' }, archived: false })
  await expect(ladder.addStep({ name: { 'en-CA': 'trains OTHERS' } })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
  const ids = await steps(desk.client)
  const turned = ids.toReversed()
  expect((await ladder.orderSteps({ ids: turned })).map(({ id }) => id)).toEqual(turned)
  await expect(ladder.orderSteps({ ids: turned.slice(1) })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  expect(await ladder.changeStep({ id: added.id, step: { name: { 'en-CA': 'Teaches', 'fr-CA': 'Forme' } } })).toMatchObject({ name: { 'en-CA': 'Teaches', 'fr-CA': 'Forme' } })
  expect((await ladder.restoreStep(await ladder.archiveStep({ id: added.id }))).archived).toBe(false)
  const organizer = await desk.windowAs('organizer')
  await expect(organizer.contacts.ladder.addStep({ name: { 'en-CA': 'x' } })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(organizer.contacts.ladder.counts()).resolves.toEqual([])
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.contacts.ladder.moves({ contactId: ids[0]! })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
