import { privacyContract } from '#shared/areas/contacts/privacy.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { heldFilesOf } from '../importing/heldFiles.ts'
import { eraseContact } from './erase.commands.ts'
import { findHeld } from './held.queries.ts'
import { heldReport } from './report.ts'

const { reading, writing, handingOut } = implementContract(privacyContract)

export const privacyHandlers = {
  export: handingOut.export.handler(async ({ context, input }) => {
    const held = await findHeld(context.db, input.id)
    context.handedOut([input.id])
    const page = heldReport(held, { now: context.desk.now(), zone: await getZone(context.db), language: context.language })
    return { file: new Blob([page], { type: 'text/html;charset=utf-8' }), name: `${held.contact.name.replace(/[^\p{L}\p{N} .-]/gu, '').slice(0, 80) || 'contact'}.html` }
  }),
  held: reading.held.handler(async ({ context, input }) => {
    const { tables } = await findHeld(context.db, input.id)
    return Object.entries(tables).map(([table, rows]) => ({ table, rows: rows.length }))
  }),
  erase: writing.erase.handler(async ({ context, input }) => {
    const mentions = await eraseContact(context.db, input.id, input.name, context.act)
    // A file read for an import may hold the person too.
    heldFilesOf(context.desk).dropAll()
    return { mentions }
  }),
}
