import { exportsContract } from '#shared/areas/contacts/exports.contract.ts'
import { dayAt } from '#shared/base/time.ts'
import { implementContract } from '#main/app/implement.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { listPermitted } from '../safety/safety.queries.ts'
import { selectContacts } from '../selection.queries.ts'
import { endings, makeFile } from './makeExport.queries.ts'

const { reading, handingOut } = implementContract(exportsContract)

export const exportsHandlers = {
  count: reading.count.handler(async ({ context, input }) => {
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, context.desk.now())
    const { ids, leftOut } = await selectContacts(context.db, input.selection, permitted)
    return { count: ids.length, leftOut }
  }),
  make: handingOut.make.handler(async ({ context, input }) => {
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, context.desk.now())
    const { ids, leftOut } = await selectContacts(context.db, input.selection, permitted)
    const file = await makeFile(context.db, ids, input.format, context.language)
    context.handedOut(ids)
    return { file, name: `contacts-${dayAt(context.desk.now(), await getZone(context.db))}.${endings[input.format]}`, count: ids.length, leftOut }
  }),
}
