import { z } from 'zod'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { closedMonth, month, months } from './months.schema.ts'

export const monthsContract = {
  /** The closed months of two years, and the one that can be closed next. */
  list: read(everyone).output(months),
  /** No line is dated into it, or before it, any more; for good. INVALID `month` unless it is over and the next in turn. */
  close: write(coordinators).input(z.object({ month })).output(closedMonth),
}
