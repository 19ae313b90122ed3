import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type Database from 'better-sqlite3-multiple-ciphers'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { Act } from '#main/app/act.ts'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { addContacts } from '#main/areas/contacts/contacts.commands.ts'
import { inventPerson } from '#main/sample/people.ts'
import { Chance } from '#main/sample/chance.ts'
import { openConnection } from '#main/store/connection.ts'
import { unwrapKey } from '#main/store/keySlots.ts'
import { indexForSearch } from '#main/store/search.ts'
import { clientOf, type DeskClient, passphrase, temporaryFolder, testClinic } from '../harness.ts'

export interface BenchDesk extends AsyncDisposable {
  desk: Desk
  client: DeskClient
  memberId: string
  folder: string
  /** The same encrypted file, for hand-written SQL. */
  raw(): Database.Database
}

const bulk = 5000
export const firstBooking = Date.UTC(2020, 0, 1)
export const hourLong = 3_600_000

/** A desk with so many contacts and bookings (of twenty rooms, an hour each, one after the other); with `now`, its clock stands still. */
export async function benchDesk(size: { contacts: number; bookings: number; now?: number }): Promise<BenchDesk> {
  const folder = temporaryFolder()
  const desk = Desk.take({ folder: folder.path, migrations, ...(size.now === undefined ? {} : { now: () => size.now! }) })!
  const client = clientOf(desk)
  // Filling may take longer than a desk stays open by itself.
  await client.staff.setUp({ clinic: { ...testClinic, idleMinutes: 480 }, member: { name: 'Noor', passphrase, language: 'en-CA' } })
  const memberId = (await client.staff.status()).me!.id
  await fillContacts(desk, size.contacts, memberId)
  await fillBookings(desk, client, size.bookings, memberId)
  const file = desk.file()!
  const key = (await unwrapKey(file.slots.find((slot) => slot.id === memberId)!, passphrase, file.deskId))!
  const opened: Database.Database[] = []
  return {
    desk,
    client,
    memberId,
    folder: folder.path,
    raw: () => {
      const connection = openConnection(join(folder.path, 'desk.db'), key)
      connection.pragma('synchronous = FULL')
      opened.push(connection)
      return connection
    },
    [Symbol.asyncDispose]: async () => {
      for (const connection of opened) connection.close()
      await desk.close()
      folder[Symbol.dispose]()
    },
  }
}

async function fillContacts(desk: Desk, count: number, memberId: string): Promise<void> {
  const chance = new Chance(7)
  const act: Act = { at: Date.now(), member: { id: memberId, name: 'Noor' }, newId: () => newId(), touch: () => {} }
  for (let done = 0; done < count; done += bulk) {
    const people = Array.from({ length: Math.min(bulk, count - done) }, () => varied(chance))
    await desk.store.write((db) => addContacts(db, people, act))
  }
}

const syllables = ['ba', 'che', 'dov', 'el', 'fa', 'gri', 'hu', 'ja', 'kov', 'li', 'mar', 'nen', 'or', 'pe', 'rou', 'sha', 'ti', 'var', 'wen', 'zo']

/** A person of the sample's names, a third with one of eight thousand family names, and any seven digits: the sample's own have a hundred endings. */
function varied(chance: Chance): ContactInput {
  const person = inventPerson(chance)
  const number = (before: string) => `${before.slice(0, 4)}${chance.whole(200, 999)}-${String(chance.whole(0, 9999)).padStart(4, '0')}`
  const phones = person.phones.map((phone) => ({ ...phone, number: number(phone.number) }))
  return chance.often(0.33) ? { ...person, phones, familyName: `${chance.one(syllables)}${chance.one(syllables)}${chance.one(syllables)}` } : { ...person, phones }
}

async function fillBookings(desk: Desk, client: DeskClient, count: number, memberId: string): Promise<void> {
  const rooms: string[] = []
  for (let n = 1; n <= 20; n++) rooms.push((await client.space.createRoom({ name: `Room ${n}`, capacity: 20 })).id)
  for (let done = 0; done < count; done += bulk) {
    await desk.store.write(async (db) => {
      for (let n = done; n < Math.min(done + bulk, count); n++) {
        const start = firstBooking + Math.floor(n / rooms.length) * 2 * hourLong
        const id = newId()
        const title = `Booking ${n}`
        await db
          .insertInto('booking')
          .values({ id, room_id: rooms[n % rooms.length]!, start_at: start, end_at: start + hourLong, time_zone: 'America/Toronto', title, contact_id: null, expected: null, notes: '', cancelled_at: null, cancel_reason: '', created_at: start, created_by: memberId })
          .execute()
        await indexForSearch(db, { area: 'space', id, title, body: '' })
      }
    })
  }
}
