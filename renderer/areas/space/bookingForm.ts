import { z } from 'zod'
import { type Span, spanOfWall, timesProblem } from '#shared/areas/space/space.rules.ts'
import { bookingDetails, type BookingInput } from '#shared/areas/space/space.schema.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'

const clock = z.string().regex(/^\d\d:\d\d$/, 'space:clock')

/** A booking as it is typed: its time as a day and two clocks of the clinic's wall. */
export const bookingForm = bookingDetails.extend({ override: optionalLine(300), day, from: clock, to: clock, overnight: z.boolean() }).superRefine((form, check) => {
  const problem = timesProblem(spanOfWall(form, 'UTC'))
  if (problem) check.addIssue({ code: 'custom', path: ['to'], message: `space:${problem}` })
})
export type BookingFormValues = z.output<typeof bookingForm>
export type BookingFormInput = z.input<typeof bookingForm>

/** What is sent: moments in place of the wall's times. */
export function inputOf({ day: onDay, from, to, overnight, ...details }: BookingFormValues, zone: string, before?: Span): BookingInput {
  return { ...details, ...spanOfWall({ day: onDay, from, to, overnight }, zone, before) }
}
