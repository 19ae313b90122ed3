import { fieldsContract } from '#shared/areas/contacts/fields.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveField, createField, orderFields, restoreField, updateField } from './fields.commands.ts'
import { listFields } from './fields.queries.ts'

const { reading, writing } = implementContract(fieldsContract)

export const fieldsHandlers = {
  list: reading.list.handler(({ context }) => listFields(context.db)),
  create: writing.create.handler(({ context, input }) => createField(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateField(context.db, input.id, input.version, input.field, context.act)),
  archive: writing.archive.handler(({ context, input }) => archiveField(context.db, input.id, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreField(context.db, input.id, context.act)),
  order: writing.order.handler(({ context, input }) => orderFields(context.db, input.ids, context.act)),
}
