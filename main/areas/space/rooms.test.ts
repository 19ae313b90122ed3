import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from './space.fixture.ts'

const kitchen = { name: 'Kitchen', capacity: 12, features: ['stove', 'step-free'], notes: 'Key at the desk' }

test('a coordinator adds and changes rooms; everyone sees them by name, accents and case aside', async () => {
  await using desk = await openTestDesk()
  for (const name of ['zone d’accueil', 'Étude', 'Annexe']) await addRoom(desk.client, name)
  const made = await desk.client.space.createRoom(kitchen)
  await desk.client.space.updateRoom({ id: made.id, room: { ...kitchen, capacity: 14 } })
  const frontDesk = await desk.windowAs('front-desk')
  const rooms = await frontDesk.space.rooms()
  expect(rooms.map((room) => room.name)).toEqual(['Annexe', 'Étude', 'Kitchen', 'zone d’accueil'])
  expect(rooms[2]).toMatchObject({ ...kitchen, capacity: 14, id: made.id, archived: false })
})

test('nobody else adds, changes, archives or restores one', async () => {
  await using desk = await openTestDesk()
  const { id } = await addRoom(desk.client)
  for (const role of ['front-desk', 'organizer'] as const) {
    const other = await desk.windowAs(role)
    await refusal(other.space.createRoom(kitchen), 'FORBIDDEN')
    await refusal(other.space.updateRoom({ id, room: kitchen }), 'FORBIDDEN')
    await refusal(other.space.archiveRoom({ id }), 'FORBIDDEN')
    await refusal(other.space.restoreRoom({ id }), 'FORBIDDEN')
  }
  expect(await desk.client.space.rooms()).toHaveLength(1)
})

test('two rooms in use never share a name; an archived one lends its name until it comes back', async () => {
  await using desk = await openTestDesk()
  const first = await addRoom(desk.client, 'Salle Éloïse')
  const other = await addRoom(desk.client, 'Kitchen')
  expect((await refusal(addRoom(desk.client, 'salle  eloise'), 'CONFLICT')).with[0]!.label).toBe('Salle Éloïse')
  await refusal(desk.client.space.updateRoom({ id: other.id, room: { ...kitchen, name: 'SALLE ÉLOÏSE' } }), 'CONFLICT')
  await desk.client.space.updateRoom({ id: first.id, room: { ...kitchen, name: 'Salle Eloise' } })
  await desk.client.space.archiveRoom({ id: first.id })
  await addRoom(desk.client, 'Salle Éloïse')
  expect((await refusal(desk.client.space.restoreRoom({ id: first.id }), 'CONFLICT')).reason).toBe('alreadyExists')
})

test('an archived room cannot be booked, moved into or taken back into; what is in it stays and can be renamed', async () => {
  await using desk = await openTestDesk()
  const hall = await addRoom(desk.client)
  const other = await addRoom(desk.client, 'Kitchen')
  const stays = await desk.client.space.book(evening(hall))
  const cancelled = await desk.client.space.book(evening(hall, { start: at('10:00'), end: at('11:00') }))
  await desk.client.space.cancel({ id: cancelled.id })
  const elsewhere = await desk.client.space.book(evening(other))
  await desk.client.space.archiveRoom({ id: hall.id })
  const refusals = [
    desk.client.space.book(evening(hall, { start: at('12:00'), end: at('13:00') })),
    desk.client.space.move({ id: elsewhere.id, to: { roomId: hall.id, start: at('12:00'), end: at('13:00') } }),
    desk.client.space.move({ id: stays.id, to: { roomId: hall.id, start: at('12:00'), end: at('13:00') } }),
    desk.client.space.reinstate({ id: cancelled.id }),
  ]
  for (const call of refusals) {
    const { issues } = await refusal<{ issues: unknown[] }>(call, 'INVALID')
    expect(issues).toEqual([{ path: ['roomId'], code: 'custom', message: 'space:roomArchived' }])
  }
  const renamed = await desk.client.space.update({ id: stays.id, booking: evening(hall, { title: 'Renamed' }) })
  expect(renamed).toMatchObject({ title: 'Renamed', roomId: hall.id })
  await desk.client.space.restoreRoom({ id: hall.id })
  await desk.client.space.reinstate({ id: cancelled.id })
})

test('says how much is still to come in a room before it is archived', async () => {
  await using desk = await openTestDesk({ now: () => at('19:00') })
  const room = await addRoom(desk.client)
  await desk.client.space.book(evening(room, { title: 'over', start: at('17:00'), end: at('18:00') }))
  const under = await desk.client.space.book(evening(room, { title: 'under way' }))
  await desk.client.space.book(evening(room, { title: 'tomorrow', start: at('18:00', '2026-11-25'), end: at('20:00', '2026-11-25') }))
  const { id } = await desk.client.space.book(evening(room, { title: 'called off', start: at('21:00'), end: at('22:00') }))
  await desk.client.space.cancel({ id })
  expect(await desk.client.space.roomOutlook({ id: room.id })).toEqual({ count: 2, next: under })
})
