import type { Entry, OneToOneInput } from '#shared/areas/contacts/timeline.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { keepNextStep } from '../followUps/followUps.commands.ts'
import { insertEntry, seesAll, setEntry } from './timeline.commands.ts'
import { getEntry } from './timeline.queries.ts'

/** Writes down a one-to-one; a next step with its day becomes a follow-up of the one who writes. */
export async function addOneToOne(db: WriteDb, input: OneToOneInput & { contactId: string }, act: Act): Promise<Entry> {
  const id = await insertEntry(db, { contactId: input.contactId, ...written(input) }, act)
  const followUpId = await keepNextStep(db, null, nextStepOf(input, input.contactId), act)
  await db.insertInto('one_to_one').values({ entry_id: id, ...columnsOf(input), follow_up_id: followUpId }).execute()
  return getEntry(db, id, seesAll)
}

/** Writes a one-to-one anew, and its follow-up after it as long as that is open; CONFLICT when it is no longer at `version`. */
export async function updateOneToOne(db: WriteDb, input: OneToOneInput & { id: string; version: number }, act: Act): Promise<Entry> {
  const before = await getEntry(db, input.id, seesAll)
  if (!before.oneToOne) throw invalidField(['kind'], 'errors:INVALID')
  await setEntry(db, before, input.version, written(input), act)
  const { nextStep, nextOn, followUpId: known } = before.oneToOne
  const same = nextStep === input.nextStep && nextOn === input.nextOn
  const followUpId = same ? known : await keepNextStep(db, known, nextStepOf(input, before.contactId), act)
  await db.updateTable('one_to_one').set({ ...columnsOf(input), follow_up_id: followUpId }).where('entry_id', '=', input.id).execute()
  return getEntry(db, input.id, seesAll)
}

const written = ({ at, story }: OneToOneInput) => ({ kind: 'oneToOne' as const, at, direction: null, outcome: null, text: story })

const nextStepOf = ({ nextStep, nextOn }: OneToOneInput, contactId: string) => (nextOn ? { what: nextStep, due: nextOn, contactId } : null)

function columnsOf({ purpose, place, concerns, skills, networks, ask, answer, nextStep, nextOn }: OneToOneInput) {
  return { purpose, place, concerns, skills, networks, ask, answer, next_step: nextStep, next_on: nextOn }
}
