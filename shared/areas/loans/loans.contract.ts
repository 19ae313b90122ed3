import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { entry, entryFilter, issueInput, item, itemInput, receiveInput, reverseInput } from './loans.schema.ts'

export const loansContract = {
  /** Every counted item by name, archived ones last. */
  items: read(everyone).output(z.array(item)),
  createItem: write(coordinators).input(itemInput).output(item),
  updateItem: write(coordinators).input(z.object({ id, item: itemInput })).output(item),
  /** Takes it off the desk; its ledger and what is left of it stay on record. */
  archiveItem: write(coordinators).input(z.object({ id })).output(item),
  restoreItem: write(coordinators).input(z.object({ id })).output(item),
  /** The ledger, newest first: all of it, or of one item, contact or meeting. */
  entries: read(everyone).input(page.extend(entryFilter.shape)).output(paged(entry)),
  receive: write(everyone).input(receiveInput).output(entry),
  /** Refused with CONFLICT `stockShort` and what there is, when there is not enough. */
  issue: write(everyone).input(issueInput).output(entry),
  /** Undoes a line by a new one; refused when it was reversed before, or when the stock would go below zero. */
  reverse: write(everyone).input(reverseInput).output(entry),
}
