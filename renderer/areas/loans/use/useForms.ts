import { z } from 'zod'
import { quantity } from '#shared/areas/loans/stock.schema.ts'
import { jobInput, jobReading } from '#shared/areas/loans/use.schema.ts'
import { meterInput, jobKind, askSettings } from '#shared/areas/loans/useTerms.schema.ts'

/** A number to be typed; `null` while the field is empty. */
const typed = <Schema extends z.ZodType<number, number>>(schema: Schema) => z.number().nullable().pipe(z.number('kit:required')).pipe(schema)
const chosenKind = jobKind.nullable().pipe(z.enum(jobKind.options, 'use:log.which'))

const aboutJob = jobInput.pick({ meetingId: true, day: true, note: true }).extend({ overQuotaReason: z.string().trim().max(200) })

export const logForm = aboutJob.extend({ kind: chosenKind, quantity: z.number().nullable().pipe(quantity) })
export type LogFormValues = z.input<typeof logForm>

export const readingForm = aboutJob
  .extend({
    meterId: z.string().nullable().pipe(z.uuidv7('use:reading.which')),
    start: typed(jobReading.shape.start),
    end: typed(jobReading.shape.end),
  })
  .refine(({ start, end }) => end <= start || quantity.safeParse(end - start).success, { path: ['end'], error: 'loans:quantity.tooMany' })
export type ReadingFormValues = z.input<typeof readingForm>

/** What is seldom other than usual. */
export const usualAbout = { meetingId: null, day: null, note: '', overQuotaReason: '' }

export const meterForm = meterInput.extend({ kind: chosenKind })
export const settingsForm = askSettings.extend({ askAbove: typed(askSettings.shape.askAbove) })
