import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { daySheet, doorSigns, paperInput, slip } from './paper.schema.ts'

export const paperContract = {
  /** A sign for the door of each room in use, with what is booked that day; a combination's bookings hang on the doors of its parts. */
  doorSigns: read(everyone, { makesList: true }).input(paperInput).output(doorSigns),
  /** All that happens on a day, by time, for the front desk. */
  daySheet: read(everyone, { makesList: true }).input(paperInput).output(daySheet),
  /** Of one booking, also a cancelled one. */
  slip: read(everyone).input(z.object({ id })).output(slip),
}
