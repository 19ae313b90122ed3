import { z } from 'zod'
import { wayState } from '#shared/areas/space/notices.schema.ts'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { cents } from '#shared/base/money.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

/** How a thing is: fit for use, used but fit, or in need of repair. */
export const condition = z.enum(['good', 'worn', 'damaged'])
export type Condition = z.infer<typeof condition>

/** Whether the clinic has it at hand to lend, has it repaired, or has it no more. */
export const standing = z.enum(['inUse', 'repair', 'retired'])
export type Standing = z.infer<typeof standing>

/** Reserved, out, back; called off with a reason; or undone, as if it had never been. */
export const claimState = z.enum(['reserved', 'lent', 'returned', 'cancelled', 'void'])
export type ClaimState = z.infer<typeof claimState>

/** Names of what belongs to a thing, each once: "Power cord", "Remote". */
const accessories = z.array(line(60)).max(30, 'equipment:item.tooManyAccessories').refine((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length, 'equipment:item.accessoryTwice').default([])

/** The signs a scanner reads off a label; none when the thing has no label. */
const barcode = z.string().trim().max(80).regex(/^[\x21-\x7e]*$/, 'equipment:item.barcodeSigns').default('')

export const equipmentInput = z.object({
  name: line(120),
  /** What sort of thing, in the clinic's own words: "Projector". */
  kind: optionalLine(60),
  serial: optionalLine(80),
  barcode,
  accessories,
  /** What a new one would cost, in cents. */
  value: cents,
  /** So many whole days it stays in after it comes back, to be cleaned, charged or checked. */
  serviceDays: z.int('loans:lowAt.whole').min(0, 'loans:lowAt.whole').max(60, 'equipment:item.serviceTooLong').default(0),
  /** Where it is kept. */
  keptAt: optionalLine(120),
})
export type EquipmentInput = z.infer<typeof equipmentInput>

/** How a new thing is when it comes in. */
export const addInput = equipmentInput.extend({ condition: condition.default('good'), conditionNote: optionalLine() })
export type AddInput = z.infer<typeof addInput>

/** A thing taken by someone for some days, both counted: reserved, or out. */
export const claim = z.object({
  id,
  itemId: id,
  itemName: z.string(),
  state: claimState,
  from: day,
  /** The last day of a reservation, the day a loan is due, or the day it came back. */
  to: day,
  /** The first day another can have it. */
  freeFrom: day,
  contactId: id.nullable(),
  /** `null` beside an id when the contact was erased. */
  contactName: z.string().nullable(),
  /** Whom it is for, by a code in place of a name. */
  code: z.string(),
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  campaignId: id.nullable(),
  campaignName: z.string().nullable(),
  /** How the thing went out, and which of its accessories with it; of a reservation as it is now. */
  condition,
  accessories: z.array(z.string()),
  note: z.string(),
  /** The event that last changed it. */
  eventId: id,
})
export type Claim = z.infer<typeof claim>
/** A claim once the thing is out. */
export type Loan = Claim

export const equipment = equipmentInput.extend({
  id,
  standing,
  condition,
  conditionNote: z.string(),
  /** Accessories that did not come back the last time. */
  missing: z.array(z.string()),
  /** When its photo was taken in; null when it has none. */
  photoAt: instant.nullable(),
  photoAlt: z.string(),
  /** Who has it now. */
  loan: claim.nullable(),
  /** The next reservation that is not over. */
  next: claim.nullable(),
  /** The day it can be had again after it came back, while that is to come. */
  servicedFrom: day.nullable(),
})
export type Equipment = z.infer<typeof equipment>

export const eventKind = z.enum([
  'added', 'checked', 'reserved', 'cancelled', 'lent', 'extended', 'returned', 'reminded', 'sentForRepair', 'backFromRepair', 'retired', 'restored', 'reversed',
])
export type EventKind = z.infer<typeof eventKind>

/** One line of a thing's history; never edited or deleted, only reversed. */
export const equipmentEvent = z.object({
  id,
  itemId: id,
  itemName: z.string(),
  claimId: id.nullable(),
  kind: eventKind,
  /** The day it happened on. */
  day,
  /** When it was written. */
  at: instant,
  memberName: z.string(),
  /** The claim's days after this. */
  from: day.nullable(),
  to: day.nullable(),
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  code: z.string(),
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  /** The thing after this. */
  condition,
  conditionNote: z.string(),
  missing: z.array(z.string()),
  /** The worth of a new one at that time, in cents. */
  value: z.int(),
  /** What was noted; of what undoes, calls off or repairs, its reason. */
  note: z.string(),
  reverses: id.nullable(),
  /** Which kind it reverses. */
  reversesKind: eventKind.nullable(),
  reversedBy: id.nullable(),
  /** Whether it can be reversed now: nothing that rests on it was done since. */
  reversible: z.boolean(),
})
export type EquipmentEvent = z.infer<typeof equipmentEvent>

/** For whom and for what. */
const whom = {
  contactId: id.nullish(),
  code: optionalLine(40),
  meetingId: id.nullable().default(null),
  campaignId: id.nullable().default(null),
  note: optionalLine(),
}
const whomOrCode = { path: ['contactId'], error: 'stock:issue.whomOrCode' }
const isForSomeone = ({ contactId, code }: { contactId?: string | null | undefined; code: string }) => Boolean(contactId) || code !== ''

export const reserveFields = z.object({ itemId: id, from: day, to: day, ...whom })
export const reserveInput = reserveFields.refine(isForSomeone, whomOrCode)
export type ReserveInput = z.infer<typeof reserveInput>

/** Handed over on `day`, today when it is left out, until `due`. */
export const lendFields = z.object({
  itemId: id,
  /** The reservation this makes good: whom it is for is then taken from there. */
  claimId: id.nullish(),
  due: day,
  ...whom,
  /** How it is as it goes out; as it was known to be when left out. */
  condition: condition.nullish(),
  conditionNote: optionalLine(),
  /** Which of its accessories go out with it; all that are there when left out. */
  accessories: z.array(line(60)).max(30).nullish(),
  day: day.nullish(),
})
export const lendInput = lendFields.refine((input) => Boolean(input.claimId) || isForSomeone(input), whomOrCode)
export type LendInput = z.infer<typeof lendInput>

export const extendInput = z.object({ claimId: id, to: day, note: optionalLine() })
export type ExtendInput = z.infer<typeof extendInput>

/** Back on `day`, today when it is left out. */
export const bringBackInput = z.object({
  claimId: id,
  condition,
  conditionNote: optionalLine(),
  /** Accessories that did not come back with it. */
  missing: z.array(line(60)).max(30).default([]),
  /** It goes straight to repair. */
  repair: z.boolean().default(false),
  note: optionalLine(),
  day: day.nullish(),
})
export type BringBackInput = z.infer<typeof bringBackInput>

/** How the thing is found to be, outside of a loan. */
export const checkInput = z.object({ itemId: id, condition, conditionNote: optionalLine(), missing: z.array(line(60)).max(30).default([]) })
export type CheckInput = z.infer<typeof checkInput>

export const stepInput = z.object({ itemId: id, reason: line() })
export type StepInput = z.infer<typeof stepInput>

/** An item's name with its state over some days: what the strip of two weeks shows. */
export const stripRow = z.object({ itemId: id, itemName: z.string(), standing, claims: z.array(claim) })
export type StripRow = z.infer<typeof stripRow>

/** Out and due: before today, today or tomorrow. */
export const dueLoans = z.object({ overdue: z.array(claim), soon: z.array(claim) })

export const reminderWay = z.enum(['email', 'letter'])
export type ReminderWay = z.infer<typeof reminderWay>

/** All that a ready-made reminder needs; the screen puts it into words of `language`. */
export const reminder = z.object({
  language,
  claim,
  daysOverdue: z.int(),
  ways: z.object({ email: wayState, mail: wayState, phone: wayState }),
  /** Given only where the safe-contact card leaves the way open. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.object({ street: z.string(), city: z.string(), province: z.string(), postalCode: z.string() }).nullable(),
  askMember: z.string().nullable(),
})
export type Reminder = z.infer<typeof reminder>

/** The paper someone signs: never the name of who is unsafe to contact. */
export const slip = z.object({ language, claim, nameLeftOff: z.boolean(), item: equipment.pick({ id: true, name: true, kind: true, serial: true, barcode: true, accessories: true, conditionNote: true, value: true }), lentOn: day, memberName: z.string() })
export type Slip = z.infer<typeof slip>
