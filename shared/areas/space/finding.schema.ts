import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { day, daysBetween, instant, wallClock } from '#shared/base/time.ts'
import { access, layout, roomKind } from './rooms.schema.ts'

/** The most days looked through at once: three months. */
export const mostDays = 93

/** What a space must have. */
export const needFields = {
  people: z.int().min(1).max(5000).nullable().default(null),
  layout: layout.nullable().default(null),
  kind: roomKind.nullable().default('room'),
  siteId: id.nullable().default(null),
  /** This room and no other. */
  roomId: id.nullable().default(null),
  features: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  access: z.array(access).max(access.options.length).default([]),
  /** Days of the week that will do, 1 Monday to 7 Sunday; none: any. */
  weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
  /** It begins and ends between these clocks of one day; until "00:00" is until midnight. */
  from: wallClock,
  to: wallClock,
  minutes: z.int().min(5).max(1440),
}
export const need = z.object(needFields)
export type Need = z.infer<typeof need>

/** Minutes of the wall between two clocks, the second "00:00" being midnight. */
export function minutesBetween(from: string, to: string): number {
  const of = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return (to === '00:00' ? 1440 : of(to)) - of(from)
}

/** Says what is wrong with the window of a need, if anything. */
export const windowInOrder = (wanted: Pick<Need, 'from' | 'to' | 'minutes'>, check: z.RefinementCtx) => {
  const length = minutesBetween(wanted.from, wanted.to)
  if (length <= 0) check.addIssue({ code: 'custom', path: ['to'], message: 'spaceRules:hours.turned' })
  else if (wanted.minutes > length) check.addIssue({ code: 'custom', path: ['minutes'], message: 'spaceFinding:longerThanWindow' })
}

/** Whether each room's first free times come together, the smallest room first, or each day's. */
export const offerOrder = z.enum(['room', 'day'])
export type OfferOrder = z.infer<typeof offerOrder>

export const findingInput = need
  .extend({ fromDay: day, toDay: day, order: offerOrder.default('room'), limit: z.int().min(1).max(200).default(60) })
  .superRefine(windowInOrder)
  .refine(({ fromDay, toDay }) => toDay >= fromDay, { path: ['toDay'], message: 'spaceRules:hours.daysTurned' })
  .refine(({ fromDay, toDay }) => daysBetween(fromDay, toDay) < mostDays, { path: ['toDay'], message: 'spaceFinding:tooManyDays' })
export type FindingInput = z.infer<typeof findingInput>

/** A room that can be had, from when to when: nothing has been kept yet. */
export const offer = z.object({ roomId: id, roomName: z.string(), siteName: z.string().nullable(), places: z.int(), start: instant, end: instant })
export type Offer = z.infer<typeof offer>
