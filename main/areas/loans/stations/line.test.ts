import { expect, test } from 'vitest'
import { minute } from '#shared/base/time.ts'
import { conflict, group } from '../loans.fixture.ts'
import { at, openStations } from './stations.fixture.ts'

test('who comes first is called first, sits down, and is out of the line', async () => {
  await using desk = await openStations(['Station 1'])
  const { stations, clock, roomId, client } = desk
  const contactId = (await group(client)).id
  const seated = await stations.start({ roomId })
  const first = await stations.queue({ contactId })
  clock.now += minute
  const second = await stations.queue({ who: 'Ling' })
  expect((await stations.view()).line).toMatchObject([
    { id: first.id, who: '#2', contactName: 'Oak Street Tenants', since: at('14:00'), state: 'waiting' }, { id: second.id, who: 'Ling', state: 'waiting' },
  ])
  await stations.end({ id: seated.id })
  expect(await stations.call({ id: first.id, roomId })).toMatchObject({ state: 'called', roomId, calledAt: clock.now })
  await expect(stations.start({ roomId, waitId: second.id })).rejects.toMatchObject(conflict('stationLine', { available: 1 }))
  await expect(stations.start({ roomId, who: 'Walks in' })).rejects.toMatchObject(conflict('stationLine', { available: 2 }))
  expect(await stations.start({ roomId, waitId: first.id })).toMatchObject({ who: '#2', contactId })
  expect((await stations.view()).line).toMatchObject([{ id: second.id }])
  await expect(stations.start({ roomId, waitId: first.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
})

test('nobody extends while others wait, but for a coordinator who says why', async () => {
  await using desk = await openStations(['Station 1'])
  const { stations, roomId } = desk
  const { id } = await stations.start({ roomId })
  for (const who of ['Ling', 'Sam']) await stations.queue({ who })
  const frontDesk = (await desk.windowAs('front-desk')).loans.stations
  await expect(frontDesk.extend({ id })).rejects.toMatchObject(conflict('stationLine', { available: 2 }))
  await expect(frontDesk.extend({ id, override: 'hearing' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await stations.extend({ id, override: 'hearing' })).toMatchObject({ extensions: 1, overrideReason: 'hearing' })
})

test('with a free station for each of those before, the next may sit down too; a booking goes before the line', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, otherId, client } = desk
  const first = await stations.queue({ who: 'Ling' })
  const second = await stations.queue({ who: 'Sam' })
  expect(await stations.start({ roomId: otherId, waitId: second.id })).toMatchObject({ who: 'Sam' })
  await expect(stations.start({ roomId })).rejects.toMatchObject(conflict('stationLine', { available: 1 }))
  const booking = await client.space.book({ roomId, start: at('14:10'), end: at('15:00'), title: 'Job search', notes: '' })
  clock.now = at('14:09')
  expect(await stations.start({ roomId, bookingId: booking.id })).toMatchObject({ who: 'Job search' })
  expect((await stations.view()).line).toMatchObject([{ id: first.id }])
})

test('who gave up is out of the line, and back in their place when they return after all', async () => {
  await using desk = await openStations(['Station 1'])
  const { stations, clock, roomId } = desk
  const first = await stations.queue({ who: 'Ling' })
  clock.now += minute
  await stations.queue({ who: 'Sam' })
  await stations.giveUp({ id: first.id })
  await expect(stations.giveUp({ id: first.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
  await expect(stations.call({ id: first.id, roomId })).rejects.toMatchObject(conflict('changedMeanwhile'))
  await stations.requeue({ id: first.id })
  expect((await stations.view()).line.map(({ who }) => who)).toEqual(['Ling', 'Sam'])
  const { id } = await stations.start({ roomId, waitId: first.id })
  await expect(stations.requeue({ id: first.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
  await stations.undoStart({ id })
  expect((await stations.view()).line.map(({ who, state }) => `${who} ${state}`)).toEqual(['Ling waiting', 'Sam waiting'])
})

test('numbers are given to those without a name, each once a day', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId } = desk
  const given = [(await stations.queue({})).who, (await stations.queue({})).who]
  const [first] = (await stations.view()).line
  const { id } = await stations.start({ roomId, waitId: first!.id })
  given.push((await stations.queue({})).who)
  await stations.undoStart({ id })
  given.push((await stations.queue({})).who)
  expect(new Set(given).size).toBe(4)
  clock.now = at('10:00', '2026-11-25')
  expect((await stations.queue({})).who).toBe('#1')
})

test('an erased contact is out of the line, and no computer says who sat there for them', async () => {
  await using desk = await openStations()
  const { stations, roomId, client } = desk
  const { id, name } = await client.contacts.create({ kind: 'person', givenName: 'Zephyrine', familyName: 'Quillfeather' })
  const { bookingId } = await stations.start({ roomId, who: 'Zephyrine', contactId: id })
  await stations.queue({ who: 'Zeph', contactId: id })
  await client.contacts.privacy.erase({ id, name })
  expect(await stations.view()).toMatchObject({ stations: [{ session: { who: '–', contactId: null } }, {}], line: [{ who: '–', contactId: null }] })
  expect(await client.space.booking({ id: bookingId })).toMatchObject({ title: '–', contactId: null })
  expect(await client.today.find({ words: 'Zephyrine' })).toEqual([])
})
