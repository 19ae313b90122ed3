import { businessDaysBefore } from '#shared/base/holidays.ts'
import { addDays, daysBetween } from '#shared/base/time.ts'
import type { Need, NeedKind } from './needs.schema.ts'

/**
 * How many business days ahead each is proposed to be arranged. No law sets these: people who interpret or caption are
 * few and are booked about two weeks ahead; what the clinic does itself takes days. Each is a proposal that can be changed.
 */
const ahead: Record<NeedKind, number> = {
  asl: 10, lsq: 10, captioning: 10, oralInterpreting: 7, captionedVideo: 10, attendant: 5, childCare: 5, largePrint: 2, food: 3, fares: 1, other: 5,
}

/** The last day on which a need is proposed to be arranged, for a meeting on `meetingDay`. */
export function proposedDeadline(kind: NeedKind, meetingDay: string): string {
  return businessDaysBefore(meetingDay, ahead[kind])
}

/** Whether it is still to be arranged. */
export const isOpen = (need: Pick<Need, 'arrangedAt' | 'refusal'>): boolean => need.arrangedAt === null && need.refusal === ''

/** Whether it is still to be arranged and its last day has passed. */
export function isLate(need: Pick<Need, 'arrangedAt' | 'refusal' | 'deadline'>, today: string): boolean {
  return isOpen(need) && need.deadline !== null && need.deadline < today
}

/** A deadline that goes with its meeting from one day to another: as many days before it as it was. */
export function movedDeadline(deadline: string, fromDay: string, toDay: string): string {
  return addDays(deadline, daysBetween(fromDay, toDay))
}
