import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { invalid } from '../loans.fixture.ts'
import { equipmentDesk, projectorInput } from './equipment.fixture.ts'

const png = () => new Blob([readFileSync(join(import.meta.dirname, '../../../../assets/icons/icon-256.png'))], { type: 'text/html' })

test('a thing is found by its label and by its words, and no longer once it is retired', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, client } = desk
  expect((await equipment.scan({ barcode: ' OD-0001 ' })).item).toMatchObject({ id: itemId, name: 'Projector' })
  expect((await equipment.scan({ barcode: 'OD-0002' })).item).toBeNull()
  const found = { area: 'loans', id: itemId, title: 'Projector', page: 'equipment' }
  expect(await client.today.find({ words: 'projec', limit: 5 })).toEqual([expect.objectContaining(found)])
  expect(await client.today.find({ words: 'od 0001', limit: 5 })).toEqual([expect.objectContaining(found)])
  await equipment.retire({ itemId, reason: 'stolen' })
  expect((await equipment.scan({ barcode: 'OD-0001' })).item).toBeNull()
  expect(await client.today.find({ words: 'projec', limit: 5 })).toEqual([])
  // Retired ones come last, and keep all that was ever done with them.
  await equipment.add({ name: 'Zither', value: 1 })
  expect((await equipment.list()).map(({ name, standing }) => [name, standing])).toEqual([['Zither', 'inUse'], ['Projector', 'retired']])
  expect((await equipment.events({ itemId })).items.map(({ kind, note }) => [kind, note])).toEqual([['retired', 'stolen'], ['added', '']])
})

test('what a thing is can be set right, and what no longer belongs to it is not missing either', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId } = desk
  await equipment.check({ itemId, condition: 'worn', conditionNote: 'dusty', missing: ['Remote', 'Power cord'] })
  const saved = await equipment.update({ itemId, item: { ...projectorInput, name: 'Projector (small)', accessories: ['Remote'], value: 70_000 } })
  expect(saved).toMatchObject({ name: 'Projector (small)', condition: 'worn', conditionNote: 'dusty', missing: ['Remote'], value: 70_000 })
  // What was written before keeps the worth of then.
  expect((await equipment.events({ itemId })).items.map(({ value }) => value)).toEqual([70_000, 65_000, 65_000])
  for (const wrong of [{ accessories: ['Remote', 'remote'] }, { barcode: 'with space' }, { serviceDays: 61 }, { value: -1 }, { name: ' ' }]) {
    await expect(equipment.update({ itemId, item: { ...projectorInput, ...wrong } }), JSON.stringify(wrong)).rejects.toMatchObject({ code: 'INVALID' })
  }
  await expect(equipment.check({ itemId, condition: 'good', missing: ['Tripod'] })).rejects.toMatchObject(invalid('missing'))
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.loans.equipment.update({ itemId, item: projectorInput })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(frontDesk.loans.equipment.retire({ itemId, reason: 'old' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await frontDesk.loans.equipment.check({ itemId, condition: 'good' })).toMatchObject({ condition: 'good', missing: [] })
})

test('its photo is kept as what its bytes are, described anew and removed', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId } = desk
  expect((await equipment.get({ itemId })).photoAt).toBeNull()
  await expect(equipment.describePhoto({ itemId, alt: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await equipment.savePhoto({ itemId, photo: png(), alt: 'Grey, in a bag' })
  expect((await equipment.photo({ itemId })).photo!.type).toBe('image/png')
  await equipment.describePhoto({ itemId, alt: 'Grey' })
  expect(await equipment.get({ itemId })).toMatchObject({ photoAlt: 'Grey', photoAt: desk.desk.now() })
  await expect(equipment.savePhoto({ itemId, photo: new Blob(['<svg/>'], { type: 'image/png' }), alt: 'No' })).rejects.toMatchObject(invalid('photo', 'kit:photo.notPicture'))
  await equipment.removePhoto({ itemId })
  expect((await equipment.photo({ itemId })).photo).toBeNull()
})

test('the strip tells who has what on which of fourteen days, and what is overdue is taken up to today', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-25' })
  const later = await equipment.reserve({ itemId, contactId: elm, from: '2026-12-01', to: '2026-12-08' })
  await equipment.reserve({ itemId, contactId: elm, from: '2027-01-01', to: '2027-01-02' })
  await desk.turnTo('2026-11-27')
  const [row] = await equipment.strip({ from: '2026-11-27' })
  expect(row).toMatchObject({ itemName: 'Projector', claims: [{ id: loan.id, to: '2026-11-25', freeFrom: '2026-11-28' }, { id: later.id, freeFrom: '2026-12-09' }] })
  expect(row!.claims).toHaveLength(2)
})
