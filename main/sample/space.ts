import type { z } from 'zod'
import type { closureInput, OpenSpan } from '#shared/areas/space/hours.schema.ts'
import type { policyInput } from '#shared/areas/space/policies.schema.ts'
import { addDays } from '#shared/base/time.ts'

/** Weekdays until late, Saturdays by day, Sunday afternoons for assemblies. */
export const usualWeek: readonly OpenSpan[] = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:30', to: '21:30' })),
  { weekday: 6, from: '09:00', to: '17:00' },
  { weekday: 7, from: '13:00', to: '18:00' },
]

/** A room closed for repairs in two weeks, and all of the clinic on the afternoon of its staff day. */
export const sampleClosures = (today: string, roomId: string): z.input<typeof closureInput>[] => [
  { name: 'New carpet', roomId, firstDay: addDays(today, 13), lastDay: addDays(today, 14) },
  { name: 'Staff day', firstDay: addDays(today, 20), lastDay: addDays(today, 20), from: '12:00', to: '17:00' },
]

/** Everyone's rules, and those of unions, to whose bookings a coordinator must agree. */
export const samplePolicies: readonly z.input<typeof policyInput>[] = [
  { daysAhead: 400, longest: 480, keyAfter: '20:00' },
  { organizationKind: 'union', daysAhead: 400, longest: 480, monthHours: 12, needsApproval: true },
]

/** What unions asked for at the counter and a coordinator has yet to answer: so many days ahead, in a room for so many. */
export const askedByUnions = [
  { union: 'Hotel and Kitchen Workers, Local 7712', title: 'Stewards’ training', inDays: 9, people: 18, minutes: 150 },
  { union: 'Home Care Workers, Local 7405', title: 'Ratification meeting', inDays: 16, people: 45, minutes: 120 },
] as const
