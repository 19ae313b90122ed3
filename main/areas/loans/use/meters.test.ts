import { expect, test } from 'vitest'
import { conflict, group, invalid } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'
import { setAllRates } from './use.fixture.ts'

async function scene() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  await setAllRates(desk.client)
  const contactId = (await group(desk.client)).id
  const { use } = desk.client.loans
  const meter = await use.terms.addMeter({ name: 'Copier by the door, black', kind: 'copyLetterBlack' })
  const read = (start: number, end: number, more: object = {}) => use.log({ kind: 'copyLetterBlack', quantity: Math.max(end - start, 1), contactId, reading: { meterId: meter.id, start, end }, ...more })
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], use, terms: use.terms, meter, read }
}

test('a job by a meter is what it went on by, and its end is where the next one begins', async () => {
  await using desk = await scene()
  const { read, terms, meter, use } = desk
  expect(meter).toMatchObject({ archived: false, last: null })
  const job = await read(41_200, 41_260, { day: '2026-11-20' })
  expect(job).toMatchObject({ quantity: 60, value: 900, reading: { meterId: meter.id, meterName: 'Copier by the door, black', start: 41_200, end: 41_260 } })
  expect((await terms.meters())[0]).toMatchObject({ last: { reading: 41_260, day: '2026-11-20' } })
  const later = await read(41_300, 41_310)
  // Written down late, it does not set the meter back; and undone, its reading counts no more.
  await read(41_260, 41_300, { day: '2026-11-21' })
  expect((await terms.meters())[0]!.last).toEqual({ reading: 41_310, day: '2026-11-24' })
  const reversal = await use.reverse({ jobId: later.id, reason: 'misread' })
  expect(reversal).toMatchObject({ quantity: -10, reading: null })
  expect((await terms.meters())[0]!.last).toEqual({ reading: 41_300, day: '2026-11-21' })
})

test('a meter that went backwards, stood still, counts something else or is out of use is refused', async () => {
  await using desk = await scene()
  const { read, terms, meter } = desk
  await expect(read(500, 400)).rejects.toMatchObject(invalid('end', 'use:reading.endBeforeStart'))
  await expect(read(500, 500)).rejects.toMatchObject(invalid('end', 'use:reading.nothing'))
  await expect(read(500, 540, { quantity: 41 })).rejects.toMatchObject(invalid('quantity', 'use:reading.differs'))
  await expect(read(500, 540, { kind: 'faxLocal' })).rejects.toMatchObject(invalid('kind', 'use:reading.otherKind'))
  await expect(read(500, 1001)).rejects.toMatchObject(conflict('veryMany'))
  await terms.archiveMeter({ id: meter.id })
  await expect(read(500, 540)).rejects.toMatchObject(invalid('meterId', 'use:meter.isArchived'))
  expect((await desk.use.jobs({})).items).toEqual([])
  await terms.restoreMeter({ id: meter.id })
  await read(500, 540)
})

test('meters in use have names of their own, and are kept by coordinators', async () => {
  await using desk = await scene()
  const { terms, meter } = desk
  await expect(terms.addMeter({ name: 'copier by the Door, black', kind: 'faxLocal' })).rejects.toMatchObject(conflict('alreadyExists', { field: 'name' }))
  const other = await terms.addMeter({ name: 'Copier, colour', kind: 'copyLetterColour' })
  await expect(terms.renameMeter({ id: other.id, name: meter.name })).rejects.toMatchObject(conflict('alreadyExists'))
  expect(await terms.renameMeter({ id: other.id, name: 'Copier, all colour' })).toMatchObject({ name: 'Copier, all colour' })
  await terms.archiveMeter({ id: meter.id })
  await terms.renameMeter({ id: other.id, name: meter.name })
  await expect(terms.restoreMeter({ id: meter.id })).rejects.toMatchObject(conflict('alreadyExists'))
  expect((await terms.meters()).map(({ archived }) => archived)).toEqual([false, true])
  await expect((await desk.windowAs('front-desk')).loans.use.terms.addMeter({ name: 'x', kind: 'faxLocal' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
