// One of two programs that lend from one store at the same time, with no lock on the folder between them:
//   node lender.ts FOLDER KEY MEMBER
// It says "ready", waits for a line on its input, then lends each thing in turn; last it says what came of it.
import { once } from 'node:events'
import { v7 as newId } from 'uuid'
import { migrations } from '#main/app/router.ts'
import { lendEquipment } from '#main/areas/loans/equipment/lending.commands.ts'
import { Store } from '#main/store/store.ts'

const [folder, key, memberId] = process.argv.slice(2) as [string, string, string]
const store = await Store.open({ folder, key: Buffer.from(key, 'hex'), migrations, expect: 'existing' })
const act = { at: Date.UTC(2026, 10, 24, 17), member: { id: memberId, name: 'Lender' }, newId: () => newId(), touch: () => undefined }
const items = await store.read.selectFrom('equipment_item').select('id').orderBy('id').execute()
let lent = 0
const refused: Record<string, number> = {}

process.stdout.write('ready\n')
await once(process.stdin, 'data')
for (const { id: itemId } of items) {
  try {
    await store.write((db) => lendEquipment(db, { itemId, code: 'R-1', meetingId: null, campaignId: null, due: '2026-11-26', note: '', conditionNote: '' }, act))
    lent++
  } catch (error) {
    const { code, data } = error as { code?: string; data?: { reason?: string } }
    const reason = `${code} ${data?.reason}`
    refused[reason] = (refused[reason] ?? 0) + 1
  }
}
await store.close()
process.stdout.write(`${JSON.stringify({ lent, refused })}\n`)
process.exit(0)
