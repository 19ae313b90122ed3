import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { closure, closureInput, hoursSettings, offeredHoliday, openingHours, seasonInput, usualInput } from './hours.schema.ts'
import { booking } from './space.schema.ts'

const one = z.object({ id })

export const hoursContract = {
  settings: read(everyone).output(hoursSettings),
  /** The usual week of the clinic or of a site; an empty one takes it away, and then it is open as the clinic is, or always. */
  setUsual: write(coordinators).input(usualInput).output(hoursSettings),
  /** INVALID at `firstDay` when another season of the same place has some of its days. */
  saveSeason: write(coordinators).input(z.object({ id: id.nullable(), season: seasonInput })).output(openingHours),
  removeSeason: write(coordinators).input(one).output(openingHours),
  restoreSeason: write(coordinators).input(one).output(openingHours),
  saveClosure: write(coordinators).input(z.object({ id: id.nullable(), closure: closureInput })).output(closure),
  removeClosure: write(coordinators).input(one).output(closure),
  restoreClosure: write(coordinators).input(one).output(closure),
  /** The live bookings that stand in a closure, the soonest first, 200 at most: whoever has them must be told. */
  bookingsIn: read(everyone).input(closureInput).output(z.array(booking).max(200)),
  keepHoliday: write(coordinators).input(z.object({ key: offeredHoliday, kept: z.boolean() })).output(hoursSettings),
  setClosedOnHolidays: write(coordinators).input(z.object({ closed: z.boolean() })).output(hoursSettings),
}
