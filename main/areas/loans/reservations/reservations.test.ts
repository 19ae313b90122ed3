import { describe, expect, test } from 'vitest'
import { defaultZone, momentAt } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { conflict, group, ticket } from '../loans.fixture.ts'

const at = (day: string, clock: string) => momentAt(day, clock, defaultZone)
const now = at('2026-12-01', '12:00')

const meeting = (client: DeskClient, title: string, day = '2026-12-03') => client.meetings.create({ title, start: at(day, '18:00'), end: at(day, '20:00') })

/** A hundred fares, ten of which run out before the meetings. */
async function stocked() {
  const desk = await openTestDesk({ now: () => now })
  const { loans } = desk.client
  const { id: itemId } = await loans.stock.createItem(ticket)
  await loans.stock.receive({ itemId, quantity: 90 })
  await loans.stock.receive({ itemId, quantity: 10, expiresOn: '2026-12-02' })
  const { id: contactId } = await group(desk.client)
  const keep = (meetingId: string, quantity: number, drawerId: string | null = null) => loans.reservations.set({ meetingId, reservation: { itemId, quantity, drawerId } })
  const issue = (quantity: number, more: object = {}) => loans.stock.issue({ itemId, quantity, contactId, ...more })
  return { ...desk, itemId, contactId, keep, issue }
}

describe('fares kept for a meeting', () => {
  test('cannot be kept twice, nor those that will have run out', async () => {
    await using desk = await stocked()
    const [one, other] = [await meeting(desk.client, 'One'), await meeting(desk.client, 'Other')]
    await desk.keep(one.id, 60)
    await expect(desk.keep(other.id, 31)).rejects.toMatchObject(conflict('stockShort', { available: 30, field: 'quantity' }))
    expect(await desk.keep(other.id, 30)).toMatchObject([{ quantity: 30, left: 30, meetingTitle: 'Other', released: false }])
    // What a meeting keeps is set anew, not added to.
    expect(await desk.keep(one.id, 20)).toMatchObject([{ quantity: 20, left: 20 }])
    expect((await desk.client.loans.reservations.list()).map(({ meetingTitle, left }) => [meetingTitle, left])).toEqual([['One', 20], ['Other', 30]])
  })
  test('are not issued to others, unless for a reason, which is noted', async () => {
    await using desk = await stocked()
    const { id } = await meeting(desk.client, 'Tenants')
    await desk.keep(id, 60)
    await expect(desk.issue(41)).rejects.toMatchObject(conflict('stockReserved', { available: 40, field: 'reservedReason', with: [{ area: 'meetings', id }] }))
    await desk.issue(40)
    await expect(desk.issue(1)).rejects.toMatchObject(conflict('stockReserved', { available: 0 }))
    const { entries } = await desk.issue(1, { note: 'home', reservedReason: 'more come on Thursday' })
    expect(entries[0]).toMatchObject({ note: 'home · more come on Thursday' })
    await expect(desk.client.loans.visit.give({ contactId: desk.contactId, fares: [{ itemId: desk.itemId, quantity: 2 }] })).rejects.toMatchObject(conflict('stockReserved', { field: 'fares.0.reservedReason' }))
    await desk.client.loans.visit.give({ contactId: desk.contactId, fares: [{ itemId: desk.itemId, quantity: 2, reservedReason: 'asked' }] })
  })
  test('are issued for the meeting itself, which uses them up; what comes back is not kept again', async () => {
    await using desk = await stocked()
    const { id } = await meeting(desk.client, 'Tenants')
    await desk.keep(id, 90)
    const { entries } = await desk.issue(100, { meetingId: id })
    const left = async () => (await desk.client.loans.reservations.ofMeeting({ meetingId: id }))[0]!.left
    expect(await left()).toBe(0)
    await desk.client.loans.stock.takeBack({ entryId: entries[1]!.id, quantity: 15 })
    expect(await left()).toBe(0)
    await desk.issue(15)
    await desk.client.loans.stock.receive({ itemId: desk.itemId, quantity: 100 })
    const wrong = await desk.issue(5, { meetingId: id })
    await desk.client.loans.stock.reverse({ entryId: wrong.entries[0]!.id, reason: 'wrong' })
    expect(await left()).toBe(0)
  })
  test('out of one drawer leave the others’ alone', async () => {
    await using desk = await stocked()
    const back = await desk.client.loans.stock.addDrawer({ name: 'Back office' })
    await desk.client.loans.stock.receive({ itemId: desk.itemId, quantity: 20, drawerId: back.id })
    const { id } = await meeting(desk.client, 'Tenants')
    await expect(desk.keep(id, 21, back.id)).rejects.toMatchObject(conflict('stockShort', { available: 20 }))
    await desk.keep(id, 20, back.id)
    await expect(desk.issue(1, { drawerId: back.id })).rejects.toMatchObject(conflict('stockReserved', { available: 0 }))
    await desk.issue(100)
  })
  test('are let go of when it is called off or its day is over, and kept again when it takes place after all', async () => {
    await using desk = await stocked()
    const { id } = await meeting(desk.client, 'Tenants')
    await desk.keep(id, 90)
    await desk.client.meetings.cancel({ id })
    expect(await desk.client.loans.reservations.list()).toEqual([])
    expect(await desk.client.loans.reservations.ofMeeting({ meetingId: id })).toMatchObject([{ quantity: 90, left: 0, released: true }])
    expect((await desk.client.meetings.reinstate({ id })).lost).toEqual([])
    await expect(desk.issue(50)).rejects.toMatchObject(conflict('stockReserved', { available: 10 }))
    await desk.client.meetings.cancel({ id })
    await desk.issue(50)
    expect((await desk.client.meetings.reinstate({ id })).lost).toEqual([{ is: 'fares', itemName: ticket.name, quantity: 90 }])
    await expect(desk.keep((await desk.client.meetings.cancel({ id })).id, 1)).rejects.toMatchObject({ code: 'INVALID' })
    const over = await meeting(desk.client, 'Yesterday’s', '2026-11-30')
    await desk.keep(over.id, 10)
    expect(await desk.client.loans.reservations.list()).toEqual([])
  })
})
