import type { ImportChoices } from '#shared/areas/space/calendarImport.schema.ts'
import type { Call, StartJob } from '#main/app/implement.ts'
import type { ReadDb } from '#main/store/database.ts'
import { heldCalendarsOf } from './heldCalendars.ts'
import { ImportRun } from './import.commands.ts'
import { order, planImport } from './plan.queries.ts'

/** So many dates are booked in one transaction: no other write waits for longer. */
const stride = 25

interface Asked extends Pick<Call, 'desk' | 'language'> {
  db: ReadDb
  memberId: string
  startJob: StartJob
}

/** Starts the import of a file read before. What is called off or moved goes first: it makes room for what is new. */
export function startImport({ desk, db, language, memberId, startJob }: Asked, { token, choices }: { token: string; choices: ImportChoices }): { jobId: string } {
  const held = heldCalendarsOf(desk)
  const file = held.get(token, memberId)
  held.beginImport()
  const jobId = startJob('space.calendar.import', async (control, inTransaction) => {
    try {
      const { planned } = await planImport(db, { ...file, choices, language, now: desk.now() })
      const inTurn = planned.toSorted((one, other) => order(one) - order(other))
      const run = new ImportRun(control.jobId, planned)
      await inTransaction((write, act) => run.begin(write, file.name, act))
      await control.progress(0, planned.length)
      for (let from = 0; from < inTurn.length; from += stride) {
        await inTransaction((write, act) => run.take(write, inTurn.slice(from, from + stride), act))
        await control.progress(Math.min(from + stride, inTurn.length), inTurn.length)
      }
      await inTransaction((write, act) => run.finish(write, act))
      held.drop(token)
      return run.counts
    } finally {
      held.endImport()
    }
  })
  return { jobId }
}
