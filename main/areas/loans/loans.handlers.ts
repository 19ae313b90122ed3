import { loansContract } from '#shared/areas/loans/loans.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveItem, createItem, issueStock, receiveStock, restoreItem, reverseEntry, updateItem } from './loans.commands.ts'
import { listEntries, listItems } from './loans.queries.ts'

const { reading, writing } = implementContract(loansContract)

export const loansHandlers = {
  items: reading.items.handler(({ context }) => listItems(context.db)),
  createItem: writing.createItem.handler(({ context, input }) => createItem(context.db, input, context.act)),
  updateItem: writing.updateItem.handler(({ context, input }) => updateItem(context.db, input.id, input.item, context.act)),
  archiveItem: writing.archiveItem.handler(({ context, input }) => archiveItem(context.db, input.id, context.act)),
  restoreItem: writing.restoreItem.handler(({ context, input }) => restoreItem(context.db, input.id, context.act)),
  entries: reading.entries.handler(({ context, input }) => listEntries(context.db, input)),
  receive: writing.receive.handler(({ context, input }) => receiveStock(context.db, input, context.act)),
  issue: writing.issue.handler(({ context, input }) => issueStock(context.db, input, context.act)),
  reverse: writing.reverse.handler(({ context, input }) => reverseEntry(context.db, input, context.act)),
}
