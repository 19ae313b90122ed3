import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { cents } from '#shared/base/money.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

/** How many of a counted thing: whole, at least one. */
export const quantity = z.int('loans:quantity.whole').min(1, 'loans:quantity.whole').max(100_000, 'loans:quantity.tooMany')

export const itemKind = z.enum(['fare', 'ticket', 'giftCard', 'stamp', 'other'])
export type ItemKind = z.infer<typeof itemKind>

export const itemInput = z.object({
  name: line(120),
  kind: itemKind.default('fare'),
  /** The worth of one, in cents: a TTC one-ride ticket is 335. */
  unitValue: cents,
  /** At or under this many, the desk warns. */
  lowAt: z.int('loans:lowAt.whole').min(0, 'loans:lowAt.whole').max(100_000, 'loans:quantity.tooMany').default(20),
  /** So many days before a lot expires, the desk warns. */
  expiryDays: z.int('loans:lowAt.whole').min(0, 'loans:lowAt.whole').max(730, 'stock:item.expiryDaysTooMany').default(30),
})
export type ItemInput = z.infer<typeof itemInput>

export const item = itemInput.extend({
  id,
  /** All there is of it, in every drawer. */
  balance: z.int(),
  /** What of that has not expired: only this can be issued. */
  usable: z.int(),
  archived: z.boolean(),
})
export type Item = z.infer<typeof item>

/** A place where stock is kept. The first one has no name until the coordinator gives it one. */
export const drawer = z.object({ id, name: z.string(), archived: z.boolean() })
export type Drawer = z.infer<typeof drawer>

/** One delivery of an item: what each is worth, which numbers are on it, when it was bought and until when it is good. */
export const lot = z.object({
  id,
  itemId: id,
  label: z.string(),
  unitValue: cents,
  /** The first and the last number printed on it, where it has numbers. */
  serialFrom: z.string(),
  serialTo: z.string(),
  purchasedOn: day.nullable(),
  /** The last day it is good on. */
  expiresOn: day.nullable(),
})
export type Lot = z.infer<typeof lot>

/** What lies of a lot in a drawer. */
export const shelfLine = lot.omit({ id: true }).extend({
  lotId: id,
  itemName: z.string(),
  drawerId: id,
  drawerName: z.string(),
  quantity: z.int(),
  /** How many of them were not given out since: on a day gone by, only so many can still be written down. */
  free: z.int(),
})
export type ShelfLine = z.infer<typeof shelfLine>

export const entryKind = z.enum(['received', 'issued', 'returned', 'spoiled', 'expired', 'moved', 'adjusted', 'reversed'])
export type EntryKind = z.infer<typeof entryKind>

/** One line of the ledger, of one lot in one drawer; never edited or deleted, only reversed. */
export const entry = z.object({
  id,
  /** Lines that were written together, as the two of a move or an issue out of two lots; they are reversed together. */
  actId: id,
  itemId: id,
  itemName: z.string(),
  lotId: id,
  lotLabel: z.string(),
  drawerId: id,
  drawerName: z.string(),
  kind: entryKind,
  /** Signed: received adds, issued takes, a reversal undoes. */
  change: z.int(),
  /** The item's balance after this line. */
  balance: z.int(),
  /** What lay of the lot in the drawer after this line. */
  there: z.int(),
  /** The worth of one at that time, in cents. */
  unitValue: cents,
  contactId: id.nullable(),
  /** `null` beside an id when the contact was erased. */
  contactName: z.string().nullable(),
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  /** The campaign it is charged to. */
  campaignId: id.nullable(),
  campaignName: z.string().nullable(),
  /** Who got it, by a code in place of a name. */
  code: z.string(),
  /** Whoever got it signed for it on paper. */
  signed: z.boolean(),
  /** What was noted; of a reversal, its reason. */
  note: z.string(),
  /** Who did it. */
  memberName: z.string(),
  /** When it was written. */
  at: instant,
  /** The day it happened on. */
  day,
  /** The line this one reverses. */
  reverses: id.nullable(),
  /** The line that reversed this one. */
  reversedBy: id.nullable(),
  /** The issued line of which this one brought some back. */
  returns: id.nullable(),
  /** How many of an issued line were brought back. */
  returned: z.int(),
})
export type Entry = z.infer<typeof entry>

/** What one act wrote, and how many there are of the item now. */
export const written = z.object({ actId: id, entries: z.array(entry).min(1), balance: z.int() })
export type Written = z.infer<typeof written>

/** The day something happened on; today when it is left out. */
const happened = day.nullish()

/** Printed numbers, "A000101": something before the digits, and at most 15 digits. */
const serial = z.string().trim().max(40).regex(/^(.*\D)?\d{1,15}$|^$/, 'stock:serial.digits').default('')

export const lotFacts = z.object({
  label: optionalLine(80),
  serialFrom: serial,
  serialTo: serial,
  purchasedOn: day.nullish(),
  expiresOn: day.nullish(),
})

/**
 * What came in. Into a lot there is already (`lotId`), or else into a new one with these facts;
 * `unitValue`: what one of this delivery is worth, when it is not the item's own. Without a drawer, into the first.
 */
export const receiveInput = lotFacts.extend({
  itemId: id,
  quantity,
  unitValue: cents.nullish(),
  lotId: id.nullish(),
  drawerId: id.nullish(),
  note: optionalLine(),
  day: happened,
})
export type ReceiveInput = z.infer<typeof receiveInput>

export const issueFields = z.object({
  itemId: id,
  quantity,
  contactId: id.nullish(),
  code: optionalLine(40),
  signed: z.boolean().default(false),
  meetingId: id.nullable().default(null),
  campaignId: id.nullish(),
  drawerId: id.nullish(),
  lotId: id.nullish(),
  note: optionalLine(),
  day: happened,
  /** Why it may take what is kept for another meeting; it is noted in the ledger. */
  reservedReason: z.string().trim().max(200).nullish(),
})
/** Out of one drawer or any, out of one lot or those that expire first. For a contact, or for someone told by a code. */
export const issueInput = issueFields.refine(({ contactId, code }) => Boolean(contactId) || code !== '', { path: ['contactId'], error: 'stock:issue.whomOrCode' })
export type IssueInput = z.infer<typeof issueInput>

/** Brought back of an issued line; into its own drawer when none is named. */
export const takeBackInput = z.object({ entryId: id, quantity, drawerId: id.nullish(), note: optionalLine(), day: happened })
export type TakeBackInput = z.infer<typeof takeBackInput>

export const moveFields = z.object({ lotId: id, fromId: id, toId: id, quantity, note: optionalLine(), day: happened })
export const moveInput = moveFields.refine(({ fromId, toId }) => fromId !== toId, { path: ['toId'], error: 'stock:move.same' })
export type MoveInput = z.infer<typeof moveInput>

export const spoilInput = z.object({ lotId: id, drawerId: id, quantity, reason: line(), day: happened })
export type SpoilInput = z.infer<typeof spoilInput>

export const expireInput = z.object({ lotId: id, drawerId: id, note: optionalLine() })
export type ExpireInput = z.infer<typeof expireInput>

export const reverseInput = z.object({ entryId: id, reason: line() })
export type ReverseInput = z.infer<typeof reverseInput>

/** Which lines of the ledger: all, or those that fit every part that is given. */
export const entryFilter = z.object({
  itemId: id.nullish(),
  contactId: id.nullish(),
  meetingId: id.nullish(),
  campaignId: id.nullish(),
  drawerId: id.nullish(),
  lotId: id.nullish(),
  kind: entryKind.nullish(),
})
export type EntryFilter = z.infer<typeof entryFilter>

/** Whose account: a contact's, with those merged into it, or a campaign's. */
export const accountOf = z.union([z.object({ contactId: id }), z.object({ campaignId: id })])
export type AccountOf = z.infer<typeof accountOf>

/** What it has had of an item: what was issued less what came back. */
const hadOfItem = z.object({ itemId: id, itemName: z.string(), units: z.int(), value: z.int() })
const hadIn = z.object({ from: day, to: day, units: z.int(), value: z.int(), items: z.array(hadOfItem) })
/** What was had this month and this fiscal year, in pieces and cents. */
export const had = z.object({ month: hadIn, year: hadIn })
export type Had = z.infer<typeof had>

/** A lot of an item on the desk that soon expires or has expired, and what is left of it in a drawer. */
export const expiring = shelfLine.pick({ itemId: true, itemName: true, lotId: true, label: true, drawerId: true, drawerName: true, quantity: true }).extend({ expiresOn: day, expired: z.boolean() })
export type Expiring = z.infer<typeof expiring>
