// One of two programs that give out of one store at the same time, with no lock on the folder between them:
//   node issuer.ts FOLDER KEY ITEM MEMBER TIMES
// It says "ready", waits for a line on its input, then issues one at a time; last it says what came of it.
import { once } from 'node:events'
import { v7 as newId } from 'uuid'
import { migrations } from '#main/app/router.ts'
import { issueStock } from '#main/areas/loans/stock/stock.commands.ts'
import { Store } from '#main/store/store.ts'

const [folder, key, itemId, memberId, times] = process.argv.slice(2) as [string, string, string, string, string]
const store = await Store.open({ folder, key: Buffer.from(key, 'hex'), migrations, expect: 'existing' })
const act = { at: Date.now(), member: { id: memberId, name: 'Issuer' }, newId: () => newId(), touch: () => undefined }
let issued = 0
const refused: Record<string, number> = {}

process.stdout.write('ready\n')
await once(process.stdin, 'data')
for (let turn = 0; turn < Number(times); turn++) {
  try {
    await store.write((db) => issueStock(db, { itemId, quantity: 1, contactId: null, code: 'R-1', signed: false, meetingId: null, note: '' }, act))
    issued++
  } catch (error) {
    const { code, data } = error as { code?: string; data?: { reason?: string } }
    const reason = `${code} ${data?.reason}`
    refused[reason] = (refused[reason] ?? 0) + 1
  }
}
await store.close()
process.stdout.write(`${JSON.stringify({ issued, refused })}\n`)
process.exit(0)
