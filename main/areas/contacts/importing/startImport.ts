import type { LikeChoice } from '#shared/areas/contacts/importing.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Call, StartJob } from '#main/app/implement.ts'
import { type HeldFile, heldFilesOf } from './heldFiles.ts'
import { importContacts } from './import.commands.ts'

/**
 * Starts the import of a file read before, whole in one transaction.
 * Refused with INVALID when some rows cannot be read and the person has not chosen to go on without them.
 */
export function startImport({ desk, memberId, startJob }: Pick<Call, 'desk'> & { memberId: string; startJob: StartJob }, { token, skipBadRows, like }: { token: string; skipBadRows: boolean; like: LikeChoice }): { jobId: string } {
  const held = heldFilesOf(desk)
  const file = held.get(token, memberId)
  if (file.problemCount > 0 && !skipBadRows) throw invalidField(['skipBadRows'], 'contacts:import.mustSkip')
  held.beginImport()
  const jobId = startJob('contacts.import', async (control, inTransaction) => {
    try {
      const counts = await inTransaction((db, act) => importContacts(db, file, skippedOf(file, like), control, act))
      held.drop(token)
      return counts
    } finally {
      held.endImport()
    }
  })
  return { jobId }
}

/** Whom the rows that are left out for being like someone are like, by their lines. */
function skippedOf({ like }: HeldFile, { rows, except }: LikeChoice): ReadonlyMap<number, string> {
  const others = new Set(except)
  return new Map([...like].filter(([line]) => (rows === 'skip') !== others.has(line)))
}
