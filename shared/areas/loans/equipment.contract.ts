import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { photoAlt } from '#shared/base/photos.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import {
  addInput, bringBackInput, checkInput, claim, dueLoans, equipment, equipmentEvent, equipmentInput, extendInput, lendInput, reminder, reminderWay, reserveInput, slip, stepInput, stripRow,
} from './equipment.schema.ts'

const ofItem = z.object({ itemId: id })
const ofClaim = z.object({ claimId: id })

export const equipmentContract = {
  /** Every thing by name, retired ones last, with who has it and who has it next. */
  list: read(everyone).output(z.array(equipment)),
  get: read(everyone).input(ofItem).output(equipment),
  /** The thing in use with this barcode, if there is one. */
  scan: read(everyone).input(z.object({ barcode: line(80) })).output(z.object({ item: equipment.nullable() })),
  add: write(coordinators).input(addInput).output(equipment),
  /** Sets right what it is; how it is and who has it are told by its history. */
  update: write(coordinators).input(ofItem.extend({ item: equipmentInput })).output(equipment),
  /** What was done with a thing, the latest first. */
  events: read(everyone).input(page.extend({ itemId: id })).output(paged(equipmentEvent)),
  /** Claims on a thing that are not over, the earliest first. */
  claims: read(everyone).input(ofItem).output(z.array(claim)),
  /** What is taken on which of fourteen days from one on. */
  strip: read(everyone).input(z.object({ from: day })).output(z.array(stripRow)),
  /** What is out and overdue, and what is due today or tomorrow. */
  due: read(everyone).output(dueLoans),
  /** What a contact has out or reserved. */
  ofContact: read(everyone).input(z.object({ contactId: id })).output(z.array(claim)),
  /** CONFLICT `equipmentTaken` with who has it, when, and the nearest days that are free. */
  reserve: write(everyone).input(reserveInput).output(claim),
  cancel: write(everyone).input(ofClaim.extend({ reason: line() })).output(claim),
  /** CONFLICT `equipmentLent`, `equipmentTaken`, `equipmentInRepair` or `equipmentRetired` when it cannot be had. */
  lend: write(everyone).input(lendInput).output(claim),
  /** A later or an earlier last day; CONFLICT `equipmentTaken` with the latest day possible. */
  extend: write(everyone).input(extendInput).output(claim),
  bringBack: write(everyone).input(bringBackInput).output(claim),
  /** Says how a thing is, outside of a loan. */
  check: write(everyone).input(checkInput).output(equipment),
  sendForRepair: write(everyone).input(stepInput).output(equipment),
  backFromRepair: write(everyone).input(checkInput).output(equipment),
  /** Refused while it is out or someone has reserved it. */
  retire: write(coordinators).input(stepInput).output(equipment),
  restore: write(coordinators).input(stepInput).output(equipment),
  /** Undoes one line by a new one; CONFLICT `doneSince` when something later rests on it. */
  reverse: write(everyone).input(z.object({ eventId: id, reason: line() })).output(equipment),
  /** What is to be said to whoever has it, and by which ways that is safe. */
  reminder: read(everyone).input(ofClaim).output(reminder),
  /** Notes in the history that they were reminded. */
  logReminder: write(everyone).input(ofClaim.extend({ way: reminderWay })).output(z.object({})),
  slip: read(everyone).input(ofClaim).output(slip),
  photo: read(everyone).input(ofItem).output(z.object({ photo: z.instanceof(Blob).nullable() })),
  /** PNG, JPEG or WebP by its bytes, `photoMost` at most; INVALID at `photo` for anything else. In place of the one of before. */
  savePhoto: write(coordinators).input(ofItem.extend({ photo: z.instanceof(Blob), alt: photoAlt })).output(z.object({})),
  describePhoto: write(coordinators).input(ofItem.extend({ alt: photoAlt })).output(z.object({})),
  removePhoto: write(coordinators).input(ofItem).output(z.object({})),
}
