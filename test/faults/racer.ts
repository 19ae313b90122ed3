// One of two programs that book on one store at the same time, with no lock on the folder between them:
//   node racer.ts FOLDER KEY ROOM MEMBER FIRST ROUNDS [backwards]
// It says "ready", waits for a line on its input, then asks for the same hours as the other; last it says what came of it.
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { migrations } from '#main/app/router.ts'
import { bookRoom } from '#main/areas/space/space.commands.ts'
import { Store } from '#main/store/store.ts'

const [folder, key, roomId, memberId, first, rounds, way] = process.argv.slice(2) as [string, string, string, string, string, string, string?]
const store = await Store.open({ folder, key: Buffer.from(key, 'hex'), migrations, expect: 'existing' })
const act = { at: Date.now(), member: { id: memberId, name: 'Racer' }, newId: () => newId(), touch: () => undefined }
const quarter = 900_000
const booked: string[] = []
const refused: Record<string, number> = {}

process.stdout.write('ready\n')
await once(process.stdin, 'data')
for (let turn = 0; turn < Number(rounds); turn++) {
  const round = way === 'backwards' ? Number(rounds) - 1 - turn : turn
  // Now the very same hours, now half an hour off; now through the program's own check, now straight at the store's.
  const start = Number(first) + round * 4 * quarter + (round % 3) * quarter
  const end = start + 4 * quarter
  try {
    booked.push(await store.write(async (db) => {
      if (round % 2 === 0) return (await bookRoom(db, { roomId, start, end, title: `Round ${round}` }, act)).id
      const id = newId()
      await db
        .insertInto('booking')
        .values({ id, room_id: roomId, start_at: start, end_at: end, time_zone: 'America/Toronto', title: `Round ${round}`, contact_id: null, expected: null, layout: null, setup_minutes: null, cleanup_minutes: null, hold_until: null, arrived_at: null, left_at: null, no_show_at: null, notes: '', cancelled_at: null, cancel_reason: '', created_at: act.at, created_by: memberId })
        .execute()
      return id
    }))
  } catch (error) {
    const { code, data } = error as { code?: string; data?: { reason?: string } }
    const reason = `${code} ${data?.reason}`
    refused[reason] = (refused[reason] ?? 0) + 1
  }
  await pause(Math.random() * 4)
}
await store.close()
process.stdout.write(`${JSON.stringify({ booked, refused })}\n`)
process.exit(0)
