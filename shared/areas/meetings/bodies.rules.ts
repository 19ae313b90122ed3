import type { BodyDeadline } from './bodies.schema.ts'
import { dueDay, lateFrom } from './plan.rules.ts'

/** When registering ends for a meeting on `day`: the day, its clock, and the first moment that is too late. */
export function registerBy(day: string, deadline: BodyDeadline, zone: string): { day: string; by: string | null; lateFrom: number } {
  const due = dueDay(day, deadline)
  return { day: due, by: deadline.by, lateFrom: lateFrom(due, deadline.by, zone) }
}

/** Minutes over what the body gives each; 0 when there is no limit, or nothing was said yet. */
export function overLimit(minutes: number | null, limit: number | null): number {
  return minutes === null || limit === null ? 0 : Math.max(0, minutes - limit)
}

/** Bodies the program begins with; the screens have words for them. Nobody at this clinic has checked them yet. */
export const shippedBodies = ['torontoCommittee', 'ttcBoard'] as const
export type ShippedBody = (typeof shippedBodies)[number]

/** The program's own body that "shipped:ttcBoard" names; null for words that someone typed. */
export function shippedBodyOf(text: string): ShippedBody | null {
  return shippedBodies.find((one) => text === `shipped:${one}`) ?? null
}
