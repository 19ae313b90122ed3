// A program that is to be killed: books on the desk in argv[2] and says each acknowledged booking's id.
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { clientOf, passphrase } from '../harness.ts'

const desk = Desk.take({ folder: process.argv[2]!, migrations })
if (!desk) throw new Error('The desk is taken')
const client = clientOf(desk)
const { members } = await client.staff.status()
await client.staff.signIn({ memberId: members[0]!.id, passphrase })
const [room] = await client.space.rooms()
const first = Number(process.argv[3])
for (let n = first; n < first + 200; n++) {
  const start = Date.UTC(2027, 0, 1) + n * 3_600_000
  const { id } = await client.space.book({ roomId: room!.id, start, end: start + 3_600_000, title: `Booking ${n}` })
  process.stdout.write(`${id}\n`)
}
