import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { optionalLine } from '#shared/base/text.ts'
import { booking } from './space.schema.ts'
import { offerHours, want, wantInput } from './waitlist.schema.ts'

const one = z.object({ id })
const settings = z.object({ offerHours })

export const waitlistContract = {
  /** Those who wait, in line; or, with `done`, those who no longer do, the latest first. */
  list: read(everyone).input(z.object({ done: z.boolean().default(false) })).output(z.array(want).max(200)),
  /** Puts someone at the end of the line; what is free already is offered at once. */
  add: write(everyone).input(wantInput).output(want),
  /** CONFLICT `changedMeanwhile` when they no longer wait. */
  update: write(everyone).input(one.extend({ want: wantInput })).output(want),
  /** Takes someone off the list; what is held for them goes to the next in line. */
  withdraw: write(everyone).input(one).output(want),
  restore: write(everyone).input(one).output(want),
  /**
   * Makes what is held firm, or lets it await approval where the rules ask for it. CONFLICT `bookingRules` when the rules
   * ask who has the key and nobody is named; `changedMeanwhile` when nothing is held for them any more.
   */
  accept: write(everyone).input(one.extend({ keyHolder: optionalLine(120) })).output(booking),
  /** Lets what is held go to the next in line; this one keeps its place for other times. */
  decline: write(everyone).input(one).output(want),
  settings: read(everyone).output(settings),
  setSettings: write(coordinators).input(settings).output(settings),
}
