import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'

const amina = { kind: 'person' as const, givenName: 'Amina' }

test('values are held to their field, and found by search', async () => {
  await using desk = await openTestDesk()
  const { contacts } = desk.client
  const buzzer = await contacts.fields.create({ name: 'Buzzer code', type: 'text' })
  const since = await contacts.fields.create({ name: 'Member since', type: 'date', for: 'person' })
  const role = await contacts.fields.create({ name: 'Role', type: 'choice', choices: ['Captain', 'Driver'] })
  const units = await contacts.fields.create({ name: 'Units', type: 'number', for: 'organization' })
  const keys = await contacts.fields.create({ name: 'Has keys', type: 'yesNo' })
  expect((await contacts.fields.list()).map(({ name }) => name)).toEqual(['Buzzer code', 'Member since', 'Role', 'Units', 'Has keys'])
  const custom = { [buzzer.id]: 'Quokka 12', [since.id]: '2021-03-04', [role.id]: 'Captain', [keys.id]: false }
  const made = await contacts.create({ ...amina, custom })
  expect((await contacts.get({ id: made.id })).custom).toEqual(custom)
  expect((await contacts.list({ search: 'quok capt' })).items.map(({ id }) => id)).toEqual([made.id])
  const unknown = '01932f00-0000-7000-8000-000000000000'
  const wrong: [string, string | number | boolean, string][] = [
    [buzzer.id, 4, 'text'], [since.id, '2021-02-30', 'date'], [role.id, 'King', 'choice'], [units.id, 'many', 'number'], [keys.id, 'yes', 'yesNo'], [unknown, 'x', 'unknown'],
  ]
  for (const [id, value, kind] of wrong) {
    const refused = { code: 'INVALID', data: { issues: [{ path: ['custom', id], message: `customFields:wrong.${kind}` }] } }
    await expect(contacts.create({ ...amina, custom: { [id]: value } })).rejects.toMatchObject(refused)
    await expect(contacts.update({ id: made.id, version: made.version, contact: { ...amina, custom: { ...custom, [id]: value } } })).rejects.toMatchObject(refused)
  }
})

test('what a contact holds outlives its field and its choice', async () => {
  await using desk = await openTestDesk()
  const { contacts } = desk.client
  const role = await contacts.fields.create({ name: 'Role', type: 'choice', choices: ['Captain', 'Driver'] })
  const made = await contacts.create({ ...amina, custom: { [role.id]: 'Driver' } })
  const fewer = await contacts.fields.update({ id: role.id, version: 1, field: { name: 'Part', type: 'choice', choices: ['Captain'] } })
  expect(fewer).toMatchObject({ name: 'Part', choices: ['Captain'], version: 2 })
  const again = await contacts.update({ id: made.id, version: 1, contact: { ...amina, familyName: 'Noor', custom: { [role.id]: 'Driver' } } })
  await contacts.fields.archive({ id: role.id })
  const kept = await contacts.update({ id: made.id, version: again.version, contact: { ...amina, custom: { [role.id]: 'Driver' } } })
  expect(kept.custom).toEqual({ [role.id]: 'Driver' })
  await expect(contacts.create({ ...amina, custom: { [role.id]: 'Captain' } })).rejects.toMatchObject({ code: 'INVALID' })
})

test('names are unique among fields in use, whatever their case; types stay; order is as it was put', async () => {
  await using desk = await openTestDesk()
  const { fields } = desk.client.contacts
  const one = await fields.create({ name: 'Âge', type: 'number' })
  const two = await fields.create({ name: 'Shift', type: 'text' })
  await expect(fields.create({ name: ' age ', type: 'text' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
  await expect(fields.update({ id: two.id, version: 1, field: { name: 'AGE', type: 'text' } })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(fields.update({ id: two.id, version: 1, field: { name: 'Shift', type: 'number' } })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(fields.update({ id: two.id, version: 7, field: { name: 'Shift', type: 'text' } })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  await expect(fields.create({ name: 'Empty', type: 'choice' })).rejects.toMatchObject({ code: 'INVALID' })
  expect((await fields.order({ ids: [two.id] })).map(({ name }) => name)).toEqual(['Shift', 'Âge'])
  await fields.archive({ id: one.id })
  await fields.create({ name: 'age', type: 'text' })
  await expect(fields.restore({ id: one.id })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
})

test('only coordinators define fields', async () => {
  await using desk = await openTestDesk()
  const organizer = await desk.windowAs('organizer')
  await expect(organizer.contacts.fields.create({ name: 'Mine', type: 'text' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await organizer.contacts.fields.list()).toEqual([])
})
