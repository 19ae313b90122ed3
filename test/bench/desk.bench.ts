import { boundsOfDay, defaultZone } from '#shared/base/time.ts'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { clientOf, passphrase } from '../harness.ts'
import { benchDesk } from './desk.ts'
import { measure, report } from './measure.ts'

const contacts = 100_000
const day = '2026-11-24'

/** From the unlocked key to what the first screen shows: store opened and checked for its shape, status, the day. */
export async function deskOpen(): Promise<void> {
  await using bench = await benchDesk({ contacts, bookings: 20_000 })
  await bench.client.staff.lock()
  const span = boundsOfDay(day, defaultZone)
  const baseline = await measure(10, () => {
    const raw = bench.raw()
    raw.prepare('select name from migration').all()
    raw.prepare('select * from clinic').get()
    raw.prepare('select * from booking where start_at < ? and start_at > ? and end_at > ?').all(span.to, span.from - 86_400_000, span.from)
    raw.prepare('select * from meeting where start_at < ? and start_at > ?').all(span.to, span.from)
    raw.close()
  })
  await bench.desk.close()
  const program = await measure(10, async () => {
    const desk = Desk.take({ folder: bench.folder, migrations, sample: true })!
    const client = clientOf(desk)
    await client.staff.signIn({ memberId: bench.memberId, passphrase })
    await client.staff.status()
    await client.today.view({ day })
    await desk.close()
  })
  report('desk.open', contacts, program, baseline)
}
