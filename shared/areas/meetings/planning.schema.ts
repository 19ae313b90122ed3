import { z } from 'zod'
import { reservationInput } from '#shared/areas/loans/reservations.schema.ts'
import { breach, inTheWay } from '#shared/areas/space/space.schema.ts'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { mostBriefs, mostRoles, mostSteps } from './kinds.schema.ts'
import { meetingFields, meetingInput } from './meetings.schema.ts'
import { mostNeeds, needInput, needKind } from './needs.schema.ts'
import { ownedStep } from './plan.schema.ts'
import { roleInput } from './roles.schema.ts'

/** At most so many are invited by one plan. */
export const mostInvited = 5000
const mostSources = 20
export const mostFares = 20

/** Whom to invite: saved groups, tags, all who have a tie to someone, and people chosen one by one. */
export const who = z.object({
  groupIds: z.array(id).max(mostSources).default([]),
  tags: z.array(z.string().max(60)).max(mostSources).default([]),
  tiedTo: z.array(id).max(mostSources).default([]),
  contactIds: z.array(id).max(1000).default([]),
})
export type Who = z.infer<typeof who>

const nobody = { groupIds: [], tags: [], tiedTo: [], contactIds: [] }

/** A room to book for the meeting's own time; a coordinator's reason overrides the clinic's rules. */
const roomWish = z.object({ roomId: id, override: optionalLine(300) })
export const handoutInput = z.object({ briefId: id, copies: z.int('kit:required').min(0).max(5000) })

/** A meeting with everything it needs. */
export const planInput = z.object({
  meeting: meetingInput,
  room: roomWish.nullable().default(null),
  /** The checklist; the kind's own when it is null. */
  steps: z.array(ownedStep).max(mostSteps).nullable().default(null),
  who: who.default(nobody),
  /** For those of `who` who are unsafe to contact. */
  permitId: id.nullish(),
  needs: z.array(needInput).max(mostNeeds).default([]),
  roles: z.array(roleInput).max(mostRoles).default([]),
  fares: z.array(reservationInput).max(mostFares).default([]),
  handouts: z.array(handoutInput).max(mostBriefs).default([]),
  /** True: its documents are printed though they are not approved. */
  confirmedDraft: z.boolean().default(false),
})
export type PlanInput = z.infer<typeof planInput>

/** A plan as far as it is typed. */
export const planDraft = meetingFields.pick({ kind: true, start: true, end: true, groupId: true, place: true, expected: true }).extend({
  room: roomWish.nullable().default(null),
  steps: planInput.shape.steps,
  who: who.default(nobody),
  needs: z.array(needInput.pick({ kind: true, deadline: true })).max(mostNeeds).default([]),
  roles: z.array(z.object({ contactId: id.nullable(), memberId: id.nullable() })).max(mostRoles).default([]),
  fares: z.array(reservationInput).max(mostFares).default([]),
  copies: z.int().min(0).max(1_000_000).default(0),
  briefIds: z.array(id).max(mostBriefs).default([]),
})
export type PlanDraft = z.infer<typeof planDraft>

const elsewhere = z.object({ name: z.string(), meetingId: id, meetingTitle: z.string(), start: instant, end: instant })

/** Something to know before a plan is saved. */
export const finding = z.discriminatedUnion('is', [
  z.object({ is: z.literal('roomTaken'), roomName: z.string(), by: z.array(inTheWay).max(50), nextFree: z.object({ start: instant, end: instant }).nullable() }),
  z.object({ is: z.literal('roomGone') }),
  /** Rules of the clinic that the booking would break; `overridden` when a coordinator has given a reason. */
  z.object({ is: z.literal('roomRules'), breaches: z.array(breach), overridden: z.boolean() }),
  z.object({ is: z.literal('roomNotes'), breaches: z.array(breach) }),
  z.object({ is: z.literal('needsApproval') }),
  z.object({ is: z.literal('nowhere') }),
  z.object({ is: z.literal('nobodyInvited') }),
  z.object({ is: z.literal('unsafeLeftOut'), count: z.int() }),
  z.object({ is: z.literal('faresShort'), itemName: z.string(), wanted: z.int(), free: z.int(), expiring: z.int() }),
  z.object({ is: z.literal('needsLate'), needs: z.array(z.object({ kind: needKind, deadline: day })) }),
  z.object({ is: z.literal('stepsLate'), count: z.int() }),
  z.object({ is: z.literal('copiesOver'), asked: z.int(), left: z.int() }),
  z.object({ is: z.literal('notApproved'), titles: z.array(z.string()) }),
  z.object({ is: z.literal('elsewhere'), who: elsewhere }),
  z.object({ is: z.literal('agendaLong'), minutes: z.int() }),
  z.object({ is: z.literal('rolesOpen'), count: z.int() }),
  z.object({ is: z.literal('nextDay') }),
  /** The clocks change while it lasts: by so many minutes it is longer than they show, or shorter. */
  z.object({ is: z.literal('clockChange'), minutes: z.int() }),
  z.object({ is: z.literal('past') }),
])
export type Finding = z.infer<typeof finding>

/** How many people a plan invites: each once; how many stand in two sources, and in which. */
export const invitedPeople = z.object({
  count: z.int(),
  /** Unsafe to contact, and left out unless they are permitted. */
  leftOut: z.int(),
  overlaps: z.array(z.object({ one: z.string(), other: z.string(), count: z.int() })).max(10),
})
export type InvitedPeople = z.infer<typeof invitedPeople>

export const planCheck = z.object({ findings: z.array(finding), people: invitedPeople })
export type PlanCheck = z.infer<typeof planCheck>

const span = z.object({ start: instant, end: instant })

/** What would follow if a meeting were moved or called off. */
export const following = z.object({
  /** Its booking: where it goes (`to` is null: it is cancelled), and what is in the way there. */
  room: z.object({ roomName: z.string(), from: span, to: span.nullable(), clashes: z.array(inTheWay).max(50), breaches: z.array(breach) }).nullable(),
  /** Fares kept for it: let go of, or how many too few there are on the new day. */
  kept: z.array(z.object({ itemName: z.string(), left: z.int(), short: z.int() })),
  /** Fares that were issued for it and are still out. */
  issued: z.array(z.object({ entryId: id, itemName: z.string(), quantity: z.int(), toName: z.string().nullable() })),
  /** Lines of the front desk's print list that are not printed yet. */
  prints: z.int(),
  people: z.object({ invited: z.int(), toTell: z.int(), byEmail: z.int(), byPhone: z.int(), unreachable: z.int() }),
  steps: z.array(z.object({ what: z.string(), due: day, becomes: day })),
  needs: z.array(z.object({ kind: needKind, arranged: z.boolean(), deadline: day.nullable(), becomes: day.nullable(), late: z.boolean() })),
  elsewhere: z.array(elsewhere),
})
export type Following = z.infer<typeof following>

/** What a meeting that takes place after all could not get back. */
export const lost = z.discriminatedUnion('is', [
  z.object({ is: z.literal('room'), roomName: z.string() }),
  z.object({ is: z.literal('fares'), itemName: z.string(), quantity: z.int() }),
])
export type Lost = z.infer<typeof lost>
