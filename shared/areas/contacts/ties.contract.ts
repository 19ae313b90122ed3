import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone, organizers } from '#shared/base/roles.ts'
import { network, tie, tieInput, tieKind, tieKindInput, tiePaths, tieSeen } from './ties.schema.ts'

const one = z.object({ id })
const ofContact = z.object({ contactId: id })

export const tiesContract = {
  /** Every kind of tie in the clinic's order, archived ones too: old ties bear their names. */
  kinds: read(everyone).output(z.array(tieKind).max(200)),
  addKind: write(coordinators).input(tieKindInput).output(tieKind),
  /** Changes the words of a kind, for old ties too; ends that old ties would not fit are refused. */
  changeKind: write(coordinators).input(z.object({ id, kind: tieKindInput })).output(tieKind),
  /** Puts a kind away: ties of it stay, new ones are not made. */
  archiveKind: write(coordinators).input(one).output(tieKind),
  restoreKind: write(coordinators).input(one).output(tieKind),
  /** A contact's ties as it sees them, by kind, then by the other's name. */
  list: read(everyone).input(page.extend({ contactId: id, past: z.boolean().default(false) })).output(paged(tieSeen)),
  count: read(everyone).input(ofContact).output(z.object({ current: z.int(), past: z.int() })),
  add: write(everyone).input(tieInput).output(tie),
  /** Writes a tie anew, between the same two contacts; the ends may change places. */
  change: write(everyone).input(z.object({ id, version: z.int(), tie: tieInput })).output(tie),
  /** It no longer holds from today. */
  end: write(everyone).input(one).output(tie),
  /** It was a mistake: it is shown nowhere, until it is put back. */
  remove: write(everyone).input(one).output(tie),
  restore: write(everyone).input(one).output(tie),
  /** Who knows whom, two steps out. */
  network: read(organizers).input(ofContact.extend({ past: z.boolean().default(false) })).output(network),
  /** The shortest ways from one contact to another over ties that hold today. */
  paths: read(organizers).input(z.object({ fromId: id, toId: id })).output(tiePaths),
}
