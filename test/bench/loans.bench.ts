import type Database from 'better-sqlite3-multiple-ciphers'
import { v7 as newId } from 'uuid'
import { addDays } from '#shared/base/time.ts'
import { type BenchDesk, benchDesk } from './desk.ts'
import { measure, report } from './measure.ts'

const entries = 500_000
const itemCount = 20
const lotsPerItem = 50
const issuesPerLot = entries / itemCount / lotsPerItem
const firstDay = '2020-01-06'
/** A lot is used up in so many days, one after the other. */
const lotDays = 40
const groupCount = 200

interface Filled {
  itemIds: string[]
  contactIds: string[]
  drawerId: string
}

/** Five and a half years of fares: each item's lots used up one after the other, two at a time, by 200 groups; the last three lots are nearly full. */
async function fillLedger(bench: BenchDesk, raw: Database.Database): Promise<Filled> {
  const { client } = bench
  const drawerId = (await client.loans.stock.drawers())[0]!.id
  const itemIds: string[] = []
  for (let n = 0; n < itemCount; n++) itemIds.push((await client.loans.stock.createItem({ name: `Ticket ${n}`, unitValue: 335 })).id)
  const contactIds: string[] = []
  for (let n = 0; n < groupCount; n++) contactIds.push((await client.contacts.create({ kind: 'organization', organizationName: `Group ${n}` })).id)
  const lot = raw.prepare(`insert into loan_lot (id, item_id, label, unit_value, serial_from, serial_to, purchased_on, expires_on, created_at) values (?, ?, '', 335, '', '', ?, ?, ?)`)
  const line = raw.prepare(`insert into loan_entry (id, act_id, item_id, lot_id, drawer_id, kind, change, balance, there, unit_value, contact_id, meeting_id, code, signed, note, member_id, at, on_day, reverses, returns)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 335, ?, null, '', 0, '', ?, ?, ?, null, null)`)
  const balances = new Map<string, number>()
  const write = (itemId: string, lotId: string, kind: string, change: number, there: number, contactId: string | null, day: string) => {
    const balance = (balances.get(itemId) ?? 0) + change
    balances.set(itemId, balance)
    const id = newId()
    line.run(id, id, itemId, lotId, drawerId, kind, change, balance, there, contactId, bench.memberId, Date.parse(`${day}T15:00:00Z`), day)
  }
  const fillLot = (itemId: string, n: number, filled: boolean) => {
    const id = newId()
    const day = addDays(firstDay, n * lotDays)
    lot.run(id, itemId, day, filled ? `2099-0${1 + (n % 9)}-01` : addDays(day, 90), Date.parse(`${day}T15:00:00Z`))
    const bought = filled ? 100_000 : 2 * issuesPerLot
    write(itemId, id, 'received', bought, bought, null, day)
    if (filled) return
    for (let out = 0; out < issuesPerLot; out++) write(itemId, id, 'issued', -2, bought - 2 * (out + 1), contactIds[(out * 7 + n) % groupCount]!, addDays(day, Math.floor((out * lotDays) / issuesPerLot)))
  }
  const fillItem = raw.transaction((itemId: string) => {
    for (let n = 0; n < lotsPerItem + 3; n++) fillLot(itemId, n, n >= lotsPerItem)
  })
  raw.pragma('synchronous = OFF')
  for (const itemId of itemIds) fillItem(itemId)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.pragma('synchronous = FULL')
  return { itemIds, contactIds, drawerId }
}

/** Issues fares out of the right lots among half a million lines. */
export async function loansIssue(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const raw = bench.raw()
  const { itemIds, contactIds } = await fillLedger(bench, raw)
  const lots = raw.prepare(`select stock.lot_id, stock.drawer_id, stock.quantity, lot.unit_value from loan_stock as stock join loan_lot as lot on lot.id = stock.lot_id
    where stock.item_id = ? and stock.quantity > 0 and (lot.expires_on is null or lot.expires_on >= ?) order by lot.expires_on is null, lot.expires_on, lot.id`)
  const last = raw.prepare('select balance from loan_entry where item_id = ? order by seq desc limit 1')
  const insert = raw.prepare(`insert into loan_entry (id, act_id, item_id, lot_id, drawer_id, kind, change, balance, there, unit_value, contact_id, meeting_id, code, signed, note, member_id, at, on_day, reverses, returns)
    values (?, ?, ?, ?, ?, 'issued', ?, ?, ?, ?, ?, null, '', 0, '', ?, ?, ?, null, null)`)
  const today = new Date().toISOString().slice(0, 10)
  const byHand = raw.transaction((itemId: string, quantity: number, contactId: string) => {
    const actId = newId()
    let wanted = quantity
    let { balance } = last.get(itemId) as { balance: number }
    for (const lot of lots.all(itemId, today) as { lot_id: string; drawer_id: string; quantity: number; unit_value: number }[]) {
      const taken = Math.min(wanted, lot.quantity)
      balance -= taken
      insert.run(newId(), actId, itemId, lot.lot_id, lot.drawer_id, -taken, balance, lot.quantity - taken, lot.unit_value, contactId, bench.memberId, Date.now(), today)
      wanted -= taken
      if (wanted === 0) return
    }
    throw new Error('short')
  }).immediate
  const baseline = await measure(500, (run) => byHand(itemIds[run % itemCount]!, 3, contactIds[run % groupCount]!))
  const program = await measure(500, (run) => bench.client.loans.stock.issue({ itemId: itemIds[run % itemCount]!, quantity: 3, contactId: contactIds[run % groupCount]! }))
  report('loans.issue', entries, program, baseline)
}

/** What lay where at the end of a day years ago, every item and lot. */
export async function loansBalance(): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const raw = bench.raw()
  await fillLedger(bench, raw)
  const byHand = raw.prepare(`select lot.id, lot.item_id, (select closing from loan_day where lot_id = stock.lot_id and drawer_id = stock.drawer_id and day <= ? order by day desc limit 1) as closing
    from loan_stock as stock join loan_lot as lot on lot.id = stock.lot_id where closing > 0`)
  const dayOf = (run: number) => addDays(firstDay, 100 + ((run * 37) % 1800))
  const baseline = await measure(200, (run) => byHand.all(dayOf(run)))
  const program = await measure(200, (run) => bench.client.loans.stock.shelf({ day: dayOf(run) }))
  report('loans.balance', entries, program, baseline)
}
