import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'

test('a campaign is begun, renamed, put away and taken up again; names in use are not given twice', async () => {
  await using desk = await openTestDesk()
  const { campaigns } = desk.client
  const repairs = await campaigns.create({ name: 'Repairs now', goal: 'Orders carried out within a year' })
  const fares = await campaigns.create({ name: 'Fair fares' })
  expect(await campaigns.list()).toEqual([fares, repairs])
  await expect(campaigns.create({ name: 'REPAIRS  now' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists', field: 'name' } })
  await expect(campaigns.update({ id: fares.id, campaign: { name: 'Repairs now' } })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await campaigns.update({ id: repairs.id, campaign: { name: 'Repairs now', goal: '' } })).toMatchObject({ goal: '' })

  expect(await campaigns.archive({ id: repairs.id })).toMatchObject({ archived: true })
  const again = await campaigns.create({ name: 'Repairs now' })
  expect((await campaigns.list()).map(({ id }) => id)).toEqual([fares.id, again.id, repairs.id])
  await expect(campaigns.restore({ id: repairs.id })).rejects.toMatchObject({ code: 'CONFLICT' })
  await campaigns.archive({ id: again.id })
  expect(await campaigns.restore({ id: repairs.id })).toMatchObject({ archived: false })
  await expect(campaigns.archive({ id: '0190a0a0-0000-7000-8000-000000000001' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the front desk sees campaigns and begins none', async () => {
  await using desk = await openTestDesk()
  await desk.client.campaigns.create({ name: 'Repairs now' })
  const frontDesk = await desk.windowAs('front-desk')
  expect(await frontDesk.campaigns.list()).toHaveLength(1)
  await expect(frontDesk.campaigns.create({ name: 'Fair fares' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
