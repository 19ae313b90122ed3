import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { day, wallClock } from '#shared/base/time.ts'
import {
  accountOf, drawer, entry, entryFilter, expireInput, had, issueInput, item, itemInput, lot, lotFacts, moveInput, receiveInput, reverseInput, shelfLine, spoilInput, takeBackInput, written,
} from './stock.schema.ts'

export const stockContract = {
  /** Every counted item by name, archived ones last. */
  items: read(everyone).output(z.array(item)),
  createItem: write(coordinators).input(itemInput).output(item),
  updateItem: write(coordinators).input(z.object({ id, item: itemInput })).output(item),
  /** Takes it off the desk; its ledger and what is left of it stay on record. */
  archiveItem: write(coordinators).input(z.object({ id })).output(item),
  restoreItem: write(coordinators).input(z.object({ id })).output(item),
  /** Where stock is kept: the first one first, then by name; archived ones last. */
  drawers: read(everyone).output(z.array(drawer)),
  addDrawer: write(coordinators).input(z.object({ name: line(80) })).output(drawer),
  renameDrawer: write(coordinators).input(z.object({ id, name: line(80) })).output(drawer),
  /** Refused while something is in it, or when it is the last one. */
  archiveDrawer: write(coordinators).input(z.object({ id })).output(drawer),
  restoreDrawer: write(coordinators).input(z.object({ id })).output(drawer),
  /** What lies where, by drawer, item and last day: now, at the end of a day gone by, or on it at an hour ("14:30", through that minute). */
  shelf: read(everyone).input(z.object({ day: day.nullish(), clock: wallClock.nullish(), itemId: id.nullish() })).output(z.array(shelfLine)),
  /** Sets right what was written of a lot; its worth and its numbers stay as they came in. */
  updateLot: write(coordinators).input(z.object({ id, lot: lotFacts.pick({ label: true, purchasedOn: true, expiresOn: true }) })).output(lot),
  /** The ledger, newest first: all of it, or what fits the filter. */
  entries: read(everyone).input(page.extend(entryFilter.shape)).output(paged(entry)),
  receive: write(everyone).input(receiveInput).output(written),
  /**
   * Refused with CONFLICT `stockShort` and what there is, when there is not enough that is good that day; with `stockReserved`,
   * the meetings and how many are free, when it would take what is kept for them and no reason is given.
   */
  issue: write(everyone).input(issueInput).output(written),
  /** Brings back what was issued, not more than that line gave out. */
  takeBack: write(everyone).input(takeBackInput).output(written),
  move: write(everyone).input(moveInput).output(written),
  /** Writes off what was lost or damaged. */
  spoil: write(everyone).input(spoilInput).output(written),
  /** Writes off all that is left in a drawer of a lot that is no longer good. */
  expire: write(everyone).input(expireInput).output(written),
  /** Undoes what was written together by new lines; refused when it was reversed before, or when the stock would go below zero. */
  reverse: write(everyone).input(reverseInput).output(written),
  /** What a contact or a campaign has had this month and this fiscal year. */
  had: read(everyone).input(accountOf).output(had),
}
