import { z } from 'zod'
import type { KindDefaults } from '#shared/areas/meetings/kinds.schema.ts'
import type { MeetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import { needInput } from '#shared/areas/meetings/needs.schema.ts'
import { ownedStep } from '#shared/areas/meetings/plan.schema.ts'
import { handoutInput, type PlanDraft, type PlanInput, who } from '#shared/areas/meetings/planning.schema.ts'
import { roleInput } from '#shared/areas/meetings/roles.schema.ts'
import { reservationInput } from '#shared/areas/loans/reservations.schema.ts'
import { id } from '#shared/base/ids.ts'
import { blankMeeting, meetingFormShape, spanChecked, spanTyped } from '../meetingForm.ts'

/** A number to be typed; null while its field is empty. */
const typed = <Schema extends z.ZodType<number, number>>(schema: Schema) => z.number().nullable().pipe(z.number('kit:required')).pipe(schema)

/** The screen's shape of a plan, turned into the contract's. */
export function planFormSchema(zone: string) {
  return meetingFormShape
    .extend({
      roomId: id.nullable(),
      override: z.string().trim().max(300),
      ...who.shape,
      steps: z.array(ownedStep),
      needs: z.array(needInput.extend({ quantity: typed(needInput.shape.quantity.unwrap()) })),
      roles: z.array(roleInput),
      fares: z.array(reservationInput.extend({ quantity: typed(reservationInput.shape.quantity) })),
      handouts: z.array(handoutInput.extend({ copies: typed(handoutInput.shape.copies) })),
    })
    .transform(({ day, from, to, roomId, override, groupIds, tags, tiedTo, contactIds, steps, needs, roles, fares, handouts, ...fields }, check): PlanInput => {
      const span = spanChecked({ day, from, to }, zone, check)
      return { meeting: { ...fields, ...span }, room: roomId === null ? null : { roomId, override }, who: { groupIds, tags, tiedTo, contactIds }, steps, needs, roles, fares, handouts, confirmedDraft: false }
    })
}

export type PlanFormValues = z.input<ReturnType<typeof planFormSchema>>

/** A plan to begin with: what its kind usually has, and nothing else yet. */
export function blankPlan(now: number, zone: string, wish: { day?: string | null; groupId?: string | null }, defaults: KindDefaults): PlanFormValues {
  return { ...blankMeeting(now, zone, wish), roomId: null, override: '', groupIds: [], tags: [], tiedTo: [], contactIds: [], needs: [], fares: [], ...ofKind(defaults, null) }
}

/** What a kind gives a plan; of one typed already, who does what is kept, and what was added by hand. */
export function ofKind(defaults: KindDefaults, before: Pick<PlanFormValues, 'roles' | 'steps' | 'handouts'> | null): Pick<PlanFormValues, 'roles' | 'steps' | 'handouts'> {
  const taken = (before?.roles ?? []).filter((role) => role.contactId || role.memberId)
  const owners = new Map((before?.steps ?? []).map((step) => [step.what, step.ownerId ?? null]))
  const known = before?.handouts ?? []
  return {
    roles: [...taken, ...defaults.roles.filter((role) => !taken.some((one) => one.role === role)).map((role) => ({ role, contactId: null, memberId: null, note: '' }))],
    steps: defaults.steps.map((step) => ({ ...step, ownerId: owners.get(step.what) ?? null })),
    handouts: [...known, ...defaults.briefs.filter((briefId) => !known.some((one) => one.briefId === briefId)).map((briefId) => ({ briefId, copies: null }))],
  }
}

/** What of a plan can be checked while it is typed: fields that are not right yet are left out; null while it has no time. */
export function draftOf(values: PlanFormValues, zone: string): PlanDraft | null {
  const span = spanTyped(values, zone)
  if (!span) return null
  const whole = <Line extends { quantity: number | null }>(lines: Line[]) => lines.filter(({ quantity }) => Number.isInteger(quantity) && quantity! > 0)
  return {
    ...span,
    kind: values.kind as MeetingKind,
    groupId: values.groupId ?? null,
    place: (values.place ?? '').trim().slice(0, 200),
    expected: Number.isInteger(values.expected) && values.expected! > 0 && values.expected! <= 5000 ? values.expected! : null,
    room: values.roomId ? { roomId: values.roomId, override: values.override } : null,
    steps: z.array(ownedStep).safeParse(values.steps).data ?? null,
    who: { groupIds: values.groupIds ?? [], tags: values.tags ?? [], tiedTo: values.tiedTo ?? [], contactIds: values.contactIds ?? [] },
    needs: values.needs.map(({ kind, deadline }) => ({ kind, deadline: deadline || null })),
    roles: values.roles.map(({ contactId, memberId }) => ({ contactId: contactId ?? null, memberId: memberId ?? null })),
    fares: whole(values.fares.map(({ itemId, drawerId, quantity }) => ({ itemId, drawerId: drawerId ?? null, quantity }))) as PlanDraft['fares'],
    briefIds: values.handouts.filter(({ copies }) => copies !== 0).map(({ briefId }) => briefId),
    copies: values.handouts.reduce((sum, { copies }) => sum + (copies ?? 0), 0),
  }
}
