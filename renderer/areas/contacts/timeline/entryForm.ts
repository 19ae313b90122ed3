import { z } from 'zod'
import { type Entry, entryFields, type EntryInput, entryInput, oneToOneFields, type OneToOneInput, oneToOneInput, type WrittenKind } from '#shared/areas/contacts/timeline.schema.ts'
import { hasCome } from '#shared/areas/contacts/timeline.rules.ts'
import { clockAt, day, dayAt, momentAt } from '#shared/base/time.ts'

const clock = z.string().regex(/^\d\d:\d\d$/, 'timeline:form.clockMissing')
/** When it was, as the screen asks; and the version one began with, so that a draft cannot silently undo what came later. */
const when = z.object({ day, clock, version: z.int().default(0) })
const version = z.object({ version: z.int() })
// The contract's own checks, after the screen's; what they take in is wider than what comes.
const wholeEntry = z.intersection(entryInput, version) as z.ZodType<EntryInput & z.output<typeof version>, any>
const wholeOneToOne = z.intersection(oneToOneInput, version) as z.ZodType<OneToOneInput & z.output<typeof version>, any>

/** The screen's shape of an entry, a day and a clock, turned into the contract's; `before`: its moment so far, kept to the second. */
export function entryForm(zone: string, before?: number) {
  return entryFields.omit({ at: true }).extend(when.shape).transform(toMoment(zone, before)).pipe(wholeEntry)
}
export type EntryFormValues = z.input<ReturnType<typeof entryForm>>

export function oneToOneForm(zone: string, before?: number) {
  return oneToOneFields.omit({ at: true }).extend(when.shape).transform(toMoment(zone, before)).pipe(wholeOneToOne)
}
export type OneToOneFormValues = z.input<ReturnType<typeof oneToOneForm>>

function toMoment(zone: string, before: number | undefined) {
  return <Shown extends z.output<typeof when>>({ day, clock, ...rest }: Shown, check: z.RefinementCtx) => {
    const same = before !== undefined && day === dayAt(before, zone) && clock === clockAt(before, zone)
    const at = same ? before : momentAt(day, clock, zone)
    if (!hasCome(at, Date.now())) check.addIssue({ code: 'custom', path: ['day'], message: 'timeline:at.toCome' })
    return { ...rest, at }
  }
}

export function blankEntry(kind: WrittenKind, now: number, zone: string): EntryFormValues {
  return { kind, ...whenOf(now, zone), direction: 'out', outcome: 'reached', text: '', version: 0 }
}

export function shownEntry({ kind, at, direction, outcome, text, version }: Entry, zone: string): EntryFormValues {
  return { kind: kind as WrittenKind, ...whenOf(at, zone), direction: direction ?? 'out', outcome: outcome ?? 'reached', text, version }
}

export function blankOneToOne(now: number, zone: string): OneToOneFormValues {
  return { ...whenOf(now, zone), purpose: 'recruitment', place: '', story: '', concerns: '', skills: '', networks: '', ask: '', answer: '', nextStep: '', nextOn: null, version: 0 }
}

export function shownOneToOne({ at, oneToOne, version }: Entry, zone: string): OneToOneFormValues {
  const { followUpId: _followUpId, ...fields } = oneToOne!
  return { ...whenOf(at, zone), ...fields, version }
}

const whenOf = (at: number, zone: string) => ({ day: dayAt(at, zone), clock: clockAt(at, zone) })
