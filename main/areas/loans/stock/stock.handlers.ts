import { stockContract } from '#shared/areas/loans/stock.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from './day.queries.ts'
import { addDrawer, archiveDrawer, renameDrawer, restoreDrawer } from './drawers.commands.ts'
import { listDrawers } from './drawers.queries.ts'
import { listEntries } from './entries.queries.ts'
import { findHad } from './had.queries.ts'
import { archiveItem, createItem, restoreItem, updateItem } from './items.commands.ts'
import { listItems } from './items.queries.ts'
import { receiveStock, updateLot } from './receiving.commands.ts'
import { listShelf, listShelfOn } from './shelf.queries.ts'
import { expireStock, issueStock, moveStock, reverseEntry, spoilStock, takeBack } from './stock.commands.ts'

const { reading, writing } = implementContract(stockContract)

export const stockHandlers = {
  items: reading.items.handler(async ({ context }) => listItems(context.db, await clinicDay(context.db, context.desk.now()))),
  createItem: writing.createItem.handler(({ context, input }) => createItem(context.db, input, context.act)),
  updateItem: writing.updateItem.handler(({ context, input }) => updateItem(context.db, input.id, input.item, context.act)),
  archiveItem: writing.archiveItem.handler(({ context, input }) => archiveItem(context.db, input.id, context.act)),
  restoreItem: writing.restoreItem.handler(({ context, input }) => restoreItem(context.db, input.id, context.act)),
  drawers: reading.drawers.handler(({ context }) => listDrawers(context.db)),
  addDrawer: writing.addDrawer.handler(({ context, input }) => addDrawer(context.db, input.name, context.act)),
  renameDrawer: writing.renameDrawer.handler(({ context, input }) => renameDrawer(context.db, input.id, input.name, context.act)),
  archiveDrawer: writing.archiveDrawer.handler(({ context, input }) => archiveDrawer(context.db, input.id, context.act)),
  restoreDrawer: writing.restoreDrawer.handler(({ context, input }) => restoreDrawer(context.db, input.id, context.act)),
  shelf: reading.shelf.handler(({ context, input: { day, ...wish } }) => (day ? listShelfOn(context.db, day, wish) : listShelf(context.db, wish))),
  updateLot: writing.updateLot.handler(({ context, input }) => updateLot(context.db, input.id, input.lot, context.act)),
  entries: reading.entries.handler(({ context, input }) => listEntries(context.db, input)),
  receive: writing.receive.handler(({ context, input }) => receiveStock(context.db, input, context.act)),
  issue: writing.issue.handler(({ context, input }) => issueStock(context.db, input, context.act)),
  takeBack: writing.takeBack.handler(({ context, input }) => takeBack(context.db, input, context.act)),
  move: writing.move.handler(({ context, input }) => moveStock(context.db, input, context.act)),
  spoil: writing.spoil.handler(({ context, input }) => spoilStock(context.db, input, context.act)),
  expire: writing.expire.handler(({ context, input }) => expireStock(context.db, input, context.act)),
  reverse: writing.reverse.handler(({ context, input }) => reverseEntry(context.db, input, context.act)),
  had: reading.had.handler(async ({ context, input }) => findHad(context.db, input, await clinicDay(context.db, context.desk.now()))),
}
