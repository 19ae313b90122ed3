import { z } from 'zod'
import { type Span, spanOfWall, timesProblem } from '#shared/areas/space/space.rules.ts'
import { bookingDetails, type Booking, type BookingInput } from '#shared/areas/space/space.schema.ts'
import { optionalLine } from '#shared/base/text.ts'
import { clockAt, day, dayAt, momentAt } from '#shared/base/time.ts'

const clock = z.string().regex(/^\d\d:\d\d$/, 'space:clock')

/** A booking as it is typed: its time as a day and two clocks of the clinic's wall, and so the end of a hold. */
export const bookingForm = bookingDetails
  .omit({ holdUntil: true })
  .extend({
    override: optionalLine(300),
    day,
    from: clock,
    to: clock,
    overnight: z.boolean(),
    /** It is only held, until then. */
    held: z.boolean(),
    holdDay: z.string().nullable(),
    holdClock: z.string(),
  })
  .superRefine((form, check) => {
    const problem = timesProblem(spanOfWall(form, 'UTC'))
    if (problem) check.addIssue({ code: 'custom', path: ['to'], message: `space:${problem}` })
    if (form.held && !day.safeParse(form.holdDay).success) check.addIssue({ code: 'custom', path: ['holdDay'], message: 'board:hold.day' })
    if (form.held && !clock.safeParse(form.holdClock).success) check.addIssue({ code: 'custom', path: ['holdClock'], message: 'space:clock' })
  })
export type BookingFormValues = z.output<typeof bookingForm>
export type BookingFormInput = z.input<typeof bookingForm>

/** What is sent: moments in place of the wall's times. */
export function inputOf({ day: onDay, from, to, overnight, held, holdDay, holdClock, ...details }: BookingFormValues, zone: string, before?: Span): BookingInput {
  const holdUntil = held && holdDay ? momentAt(holdDay, holdClock, zone) : null
  return { ...details, holdUntil, ...spanOfWall({ day: onDay, from, to, overnight }, zone, before) }
}

/** How the form begins for a new booking. */
export const emptyBooking = {
  overnight: false, title: '', contactId: null, expected: null, layout: null, equipment: [], keyHolder: '', setupMinutes: null, cleanupMinutes: null, notes: '', override: '',
  held: false, holdDay: null, holdClock: '12:00',
} satisfies Partial<BookingFormInput>

/** The end of a hold as it is typed. */
export function holdOf({ holdUntil }: Pick<Booking, 'holdUntil'>, zone: string): Pick<BookingFormInput, 'held' | 'holdDay' | 'holdClock'> {
  if (holdUntil === null) return { held: false, holdDay: null, holdClock: '12:00' }
  return { held: true, holdDay: dayAt(holdUntil, zone), holdClock: clockAt(holdUntil, zone) }
}
