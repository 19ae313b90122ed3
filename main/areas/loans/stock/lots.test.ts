import { expect, test } from 'vitest'
import { conflict, firstDrawer, group, invalid, nobody, receiveLot, ticket } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'

const now = Date.UTC(2026, 10, 24, 15)
const opened = () => openTestDesk({ now: () => now })

test('what expires first goes out first, across lots where it must, and never what has expired', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  const receive = (label: string, quantity: number, expiresOn: string | null) => receiveLot(client, { itemId: item.id, quantity, label, expiresOn, purchasedOn: '2026-08-01' })
  await receive('no last day', 10, null)
  await receive('january', 4, '2027-01-31')
  await receive('over', 50, '2026-11-23')
  await receive('today', 3, '2026-11-24')
  const { id: contactId } = await group(client)

  expect(await stock.items()).toMatchObject([{ balance: 67, usable: 17 }])
  const { entries, balance } = await stock.issue({ itemId: item.id, quantity: 9, contactId })

  expect(entries.map(({ lotLabel, change, there }) => [lotLabel, change, there])).toEqual([['today', -3, 0], ['january', -4, 0], ['no last day', -2, 8]])
  expect(new Set(entries.map(({ actId }) => actId)).size).toBe(1)
  expect(balance).toBe(58)
  await expect(stock.issue({ itemId: item.id, quantity: 9, contactId })).rejects.toMatchObject(conflict('stockShort', { available: 8, field: 'quantity' }))
  const over = (await stock.shelf({})).find(({ label }) => label === 'over')!
  await expect(stock.issue({ itemId: item.id, quantity: 1, contactId, lotId: over.lotId })).rejects.toMatchObject(invalid('lotId', 'stock:issue.lotExpired'))
  expect(await stock.reverse({ entryId: entries[1]!.id, reason: 'all of it' })).toMatchObject({ balance: 67 })
  expect((await stock.shelf({})).map(({ label, quantity }) => [label, quantity])).toEqual([['over', 50], ['today', 3], ['january', 4], ['no last day', 10]])
})

test('printed numbers must be as many as came in, and a numbered lot is not added to', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem({ ...ticket, kind: 'ticket' })
  const receive = (more: object) => stock.receive({ itemId: item.id, quantity: 100, serialFrom: 'A000101', serialTo: 'A000200', ...more })

  await expect(receive({ quantity: 99 })).rejects.toMatchObject(invalid('quantity', 'stock:serial.differs'))
  await expect(receive({ serialTo: '' })).rejects.toMatchObject(invalid('serialTo', 'stock:serial.both'))
  await expect(receive({ serialTo: 'B000200' })).rejects.toMatchObject(invalid('serialTo', 'stock:serial.noRange'))
  await expect(receive({ serialTo: 'A00020X' })).rejects.toMatchObject(invalid('serialTo', 'stock:serial.digits'))
  await expect(receive({ purchasedOn: '2026-11-24', expiresOn: '2026-11-23' })).rejects.toMatchObject(invalid('expiresOn', 'stock:lot.expiresBefore'))
  await expect(receive({ drawerId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await stock.entries({})).items).toEqual([])
  const { lotId } = await receiveLot(client, { itemId: item.id, quantity: 100, serialFrom: 'A000101', serialTo: 'A000200' })
  await expect(stock.receive({ itemId: item.id, quantity: 1, lotId })).rejects.toMatchObject(invalid('lotId', 'stock:lot.numbered'))
  const other = await stock.createItem({ name: 'Stamp', kind: 'stamp', unitValue: 124 })
  await expect(stock.receive({ itemId: other.id, quantity: 1, lotId })).rejects.toMatchObject(invalid('lotId', 'stock:lot.otherItem'))
  const plain = await receiveLot(client, { itemId: other.id, quantity: 10 })
  expect(await stock.receive({ itemId: other.id, quantity: 5, lotId: plain.lotId })).toMatchObject({ balance: 15, entries: [{ there: 15 }] })
})

test('a coordinator names drawers; what lies in them is moved, and an empty one can be put away', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  const front = await firstDrawer(client)
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.loans.stock.addDrawer({ name: 'Safe' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const safe = await stock.addDrawer({ name: 'Safe' })
  await expect(stock.addDrawer({ name: 'SAFE' })).rejects.toMatchObject(conflict('alreadyExists'))
  expect(await stock.renameDrawer({ id: front.id, name: 'Front desk' })).toMatchObject({ name: 'Front desk' })
  const { lotId } = await receiveLot(client, { itemId: item.id, quantity: 30, drawerId: safe.id })

  const moved = await frontDesk.loans.stock.move({ lotId, fromId: safe.id, toId: front.id, quantity: 12, note: 'for tonight' })

  expect(moved.entries.map(({ kind, change, there, drawerName, balance }) => [kind, change, there, drawerName, balance])).toEqual([['moved', -12, 18, 'Safe', 18], ['moved', 12, 12, 'Front desk', 30]])
  await expect(stock.move({ lotId, fromId: safe.id, toId: front.id, quantity: 19 })).rejects.toMatchObject(conflict('stockShort', { available: 18 }))
  await expect(stock.move({ lotId, fromId: safe.id, toId: safe.id, quantity: 1 })).rejects.toMatchObject(invalid('toId', 'stock:move.same'))
  await expect(stock.issue({ itemId: item.id, quantity: 13, drawerId: front.id, code: 'R-7' })).rejects.toMatchObject(conflict('stockShort', { available: 12 }))
  await stock.issue({ itemId: item.id, quantity: 12, drawerId: front.id, code: 'R-7' })
  await expect(stock.reverse({ entryId: moved.entries[0]!.id, reason: 'wrong' })).rejects.toMatchObject(conflict('stockShort', { available: 0 }))
  await expect(stock.archiveDrawer({ id: safe.id })).rejects.toMatchObject(invalid('id', 'stock:drawer.notEmpty'))
  expect(await stock.archiveDrawer({ id: front.id })).toMatchObject({ archived: true })
  await expect(stock.archiveDrawer({ id: safe.id })).rejects.toMatchObject(invalid('id'))
  await expect(stock.move({ lotId, fromId: safe.id, toId: front.id, quantity: 1 })).rejects.toMatchObject(invalid('toId', 'stock:drawer.isArchived'))
  expect(await receiveLot(client, { itemId: item.id, quantity: 1 })).toMatchObject({ drawerName: 'Safe' })
})

test('what comes back is never more than was given out on that line, and an issue of which some came back is not reversed', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  await receiveLot(client, { itemId: item.id, quantity: 30 })
  const { entries: [issued] } = await stock.issue({ itemId: item.id, quantity: 10, contactId: (await group(client)).id })
  const back = (quantity: number) => stock.takeBack({ entryId: issued!.id, quantity, note: 'stayed home' })

  const returned = await back(4)
  expect(returned).toMatchObject({ balance: 24, entries: [{ kind: 'returned', change: 4, contactName: 'Oak Street Tenants', returns: issued!.id }] })
  await expect(back(7)).rejects.toMatchObject(invalid('quantity', 'stock:takeBack.tooMany'))
  await expect(back(0)).rejects.toMatchObject(invalid('quantity'))
  await expect(back(-1)).rejects.toMatchObject(invalid('quantity'))
  await expect(back(1.5)).rejects.toMatchObject(invalid('quantity'))
  await expect(stock.reverse({ entryId: issued!.id, reason: 'x' })).rejects.toMatchObject(conflict('returnedSince', { available: 4 }))
  await stock.reverse({ entryId: returned.entries[0]!.id, reason: 'not brought back' })
  expect(await back(10)).toMatchObject({ balance: 30 })
  await expect(back(1)).rejects.toMatchObject(invalid('quantity'))
  await expect(stock.takeBack({ entryId: returned.entries[0]!.id, quantity: 1 })).rejects.toMatchObject(invalid('entryId', 'stock:takeBack.notIssued'))
})

test('what is spoiled or has expired is written off where it lies', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  const over = await receiveLot(client, { itemId: item.id, quantity: 8, purchasedOn: '2026-05-01', expiresOn: '2026-11-20' })
  const good = await receiveLot(client, { itemId: item.id, quantity: 8, expiresOn: '2026-12-01' })
  const at = ({ lotId, drawerId }: { lotId: string; drawerId: string }) => ({ lotId, drawerId })

  expect((await client.today.view({ day: '2026-11-24' })).expiring).toMatchObject([{ lotId: over.lotId, expired: true, quantity: 8 }, { lotId: good.lotId, expired: false, expiresOn: '2026-12-01' }])
  await expect(stock.expire(at(good))).rejects.toMatchObject(invalid('lotId', 'stock:expire.notExpired'))
  expect(await stock.expire(at(over))).toMatchObject({ balance: 8, entries: [{ kind: 'expired', change: -8, there: 0 }] })
  await expect(stock.expire(at(over))).rejects.toMatchObject(conflict('stockShort', { available: 0 }))
  await expect(stock.spoil({ ...at(good), quantity: 9, reason: 'coffee' })).rejects.toMatchObject(conflict('stockShort', { available: 8 }))
  await expect(stock.spoil({ ...at(good), quantity: 1, reason: ' ' })).rejects.toMatchObject(invalid('reason'))
  expect(await stock.spoil({ ...at(good), quantity: 2, reason: 'coffee' })).toMatchObject({ balance: 6, entries: [{ kind: 'spoiled', note: 'coffee' }] })
  expect((await client.today.view({ day: '2026-11-24' })).expiring).toMatchObject([{ lotId: good.lotId }])
  await stock.updateLot({ id: good.lotId, lot: { label: 'box 9', purchasedOn: '2026-11-02', expiresOn: '2027-06-30' } })
  expect((await client.today.view({ day: '2026-11-24' })).expiring).toEqual([])
})

test('what happened on a day gone by is written on that day, as far as it was there then and is not gone since', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  const contactId = (await group(client)).id
  await receiveLot(client, { itemId: item.id, quantity: 20, day: '2026-11-02' })
  await stock.issue({ itemId: item.id, quantity: 15, contactId, day: '2026-11-10' })
  await receiveLot(client, { itemId: item.id, quantity: 50, day: '2026-11-15' })
  const issue = (quantity: number, day: string) => stock.issue({ itemId: item.id, quantity, contactId, day })

  await expect(issue(1, '2026-11-25')).rejects.toMatchObject(invalid('day', 'stock:day.future'))
  await expect(issue(1, '2026-11-01')).rejects.toMatchObject(conflict('stockShort', { available: 0 }))
  await expect(issue(6, '2026-11-05')).rejects.toMatchObject(conflict('stockShort', { available: 5 }))
  await issue(5, '2026-11-05')
  await expect(issue(1, '2026-11-12')).rejects.toMatchObject(conflict('stockShort'))
  const sum = async (day: string) => (await stock.shelf({ day })).reduce((total, { quantity }) => total + quantity, 0)
  expect(await Promise.all(['2026-11-01', '2026-11-02', '2026-11-05', '2026-11-10', '2026-11-15', '2026-11-24'].map(sum))).toEqual([0, 20, 15, 0, 50, 50])
  // Written today at 10:00 in Toronto: before that, today began as the day before had ended.
  await issue(4, '2026-11-24')
  const at = async (day: string, clock: string) => (await stock.shelf({ day, clock })).reduce((total, { quantity }) => total + quantity, 0)
  expect(await Promise.all([at('2026-11-24', '09:59'), at('2026-11-24', '10:00'), at('2026-11-23', '23:59')])).toEqual([50, 46, 50])
  const receipt = (await stock.entries({ kind: 'received' })).items.at(-1)!
  await expect(stock.reverse({ entryId: receipt.id, reason: 'never came' })).rejects.toMatchObject(conflict('stockShort'))
})

test('a group’s tickets of the month and of the fiscal year are counted, less what came back', async () => {
  let at = Date.UTC(2027, 3, 2, 15)
  await using desk = await openTestDesk({ now: () => at })
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  const pass = await stock.createItem({ name: 'Day pass', unitValue: 1350 })
  const [tenants, parents] = [await group(client), await group(client, 'Parents for Child Care')]
  await receiveLot(client, { itemId: item.id, quantity: 100, day: '2027-03-01' })
  await receiveLot(client, { itemId: pass.id, quantity: 100, day: '2027-03-01' })
  const issue = async (itemId: string, quantity: number, day: string) => (await stock.issue({ itemId, quantity, contactId: tenants.id, day })).entries[0]!
  await issue(item.id, 7, '2027-03-31')
  const april = await issue(item.id, 10, '2027-04-01')
  await issue(pass.id, 2, '2027-04-02')
  await stock.takeBack({ entryId: april.id, quantity: 3 })
  await stock.issue({ itemId: item.id, quantity: 30, contactId: parents.id })

  const had = await stock.had({ contactId: tenants.id })
  expect(had.month).toEqual({ from: '2027-04-01', to: '2027-04-30', units: 9, value: 7 * 335 + 2 * 1350, items: [
    { itemId: pass.id, itemName: 'Day pass', units: 2, value: 2700 }, { itemId: item.id, itemName: ticket.name, units: 7, value: 7 * 335 },
  ] })
  expect(had.year).toMatchObject({ from: '2027-04-01', to: '2028-03-31', units: 9 })
  at = Date.UTC(2027, 4, 2, 15)
  await desk.client.staff.signIn({ memberId: (await client.staff.status()).members[0]!.id, passphrase: 'a long enough passphrase' })
  await issue(item.id, 1, '2027-05-01')
  const later = await stock.had({ contactId: tenants.id })
  expect([later.month.units, later.year.units]).toEqual([1, 10])
  await client.contacts.duplicates.merge({ kept: await client.contacts.get({ id: parents.id }), gone: await client.contacts.get({ id: tenants.id }) })
  expect((await stock.had({ contactId: parents.id })).year.units).toBe(40)
})

test('who got it is a contact or a code, and one of the two there must be', async () => {
  await using desk = await opened()
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  await receiveLot(client, { itemId: item.id, quantity: 5 })
  await expect(stock.issue({ itemId: item.id, quantity: 1 })).rejects.toMatchObject(invalid('contactId', 'stock:issue.whomOrCode'))
  expect(await stock.issue({ itemId: item.id, quantity: 1, code: 'R-17' })).toMatchObject({ entries: [{ code: 'R-17', contactId: null, signed: false }] })
})
