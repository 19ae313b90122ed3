import { equipmentContract } from '#shared/areas/loans/equipment.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { findDue, listClaimsOfContact, listLive } from './claims.queries.ts'
import { listEvents } from './events.queries.ts'
import { addEquipment, backFromRepair, checkEquipment, restoreEquipment, retireEquipment, sendForRepair, updateEquipment } from './items.commands.ts'
import { findByBarcode, findStrip, getEquipment, listEquipment } from './items.queries.ts'
import { bringBack, cancelReservation, extendClaim, lendEquipment, reserveEquipment } from './lending.commands.ts'
import { describePhoto, findPhoto, removePhoto, savePhoto } from './photos.commands.ts'
import { logReminder } from './reminders.commands.ts'
import { composeReminder, findSlip } from './reminders.queries.ts'
import { reverseEvent } from './reversing.commands.ts'

const { reading, writing } = implementContract(equipmentContract)

const today = ({ db, desk }: { db: Parameters<typeof clinicDay>[0]; desk: { now: () => number } }) => clinicDay(db, desk.now())

export const equipmentHandlers = {
  list: reading.list.handler(async ({ context }) => listEquipment(context.db, await today(context))),
  get: reading.get.handler(async ({ context, input }) => getEquipment(context.db, input.itemId, await today(context))),
  scan: reading.scan.handler(async ({ context, input }) => ({ item: await findByBarcode(context.db, input.barcode, await today(context)) })),
  add: writing.add.handler(({ context, input }) => addEquipment(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateEquipment(context.db, input.itemId, input.item, context.act)),
  events: reading.events.handler(({ context, input }) => listEvents(context.db, input)),
  claims: reading.claims.handler(async ({ context, input }) => listLive(context.db, await today(context), input.itemId)),
  strip: reading.strip.handler(async ({ context, input }) => findStrip(context.db, input.from, await today(context))),
  due: reading.due.handler(async ({ context }) => findDue(context.db, await today(context))),
  ofContact: reading.ofContact.handler(async ({ context, input }) => listClaimsOfContact(context.db, input.contactId, await today(context))),
  reserve: writing.reserve.handler(({ context, input }) => reserveEquipment(context.db, input, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelReservation(context.db, input, context.act)),
  lend: writing.lend.handler(({ context, input }) => lendEquipment(context.db, input, context.act)),
  extend: writing.extend.handler(({ context, input }) => extendClaim(context.db, input, context.act)),
  bringBack: writing.bringBack.handler(({ context, input }) => bringBack(context.db, input, context.act)),
  check: writing.check.handler(({ context, input }) => checkEquipment(context.db, input, context.act)),
  sendForRepair: writing.sendForRepair.handler(({ context, input }) => sendForRepair(context.db, input, context.act)),
  backFromRepair: writing.backFromRepair.handler(({ context, input }) => backFromRepair(context.db, input, context.act)),
  retire: writing.retire.handler(({ context, input }) => retireEquipment(context.db, input, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreEquipment(context.db, input, context.act)),
  reverse: writing.reverse.handler(({ context, input }) => reverseEvent(context.db, input, context.act)),
  reminder: reading.reminder.handler(({ context, input }) => composeReminder(context.db, { ...input, language: context.language, now: context.desk.now() })),
  logReminder: writing.logReminder.handler(async ({ context, input }) => {
    await logReminder(context.db, input, context.act)
    return {}
  }),
  slip: reading.slip.handler(({ context, input }) => findSlip(context.db, { ...input, language: context.language, now: context.desk.now() })),
  photo: reading.photo.handler(async ({ context, input }) => ({ photo: await findPhoto(context.db, input.itemId) })),
  savePhoto: writing.savePhoto.handler(async ({ context, input }) => {
    await savePhoto(context.db, input, context.act)
    return {}
  }),
  describePhoto: writing.describePhoto.handler(async ({ context, input }) => {
    await describePhoto(context.db, input, context.act)
    return {}
  }),
  removePhoto: writing.removePhoto.handler(async ({ context, input }) => {
    await removePhoto(context.db, input.itemId, context.act)
    return {}
  }),
}
