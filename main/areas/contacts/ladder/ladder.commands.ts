import { type LadderMove, type LadderMoveInput, mostSteps } from '#shared/areas/contacts/ladder.schema.ts'
import type { LadderStep } from '#shared/areas/contacts/ladder.schema.ts'
import { spellOut } from '#shared/areas/contacts/ties.rules.ts'
import type { Wording } from '#shared/areas/contacts/ties.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { findLastMove, getLadderMove, getLadderStep, listLadderSteps } from './ladder.queries.ts'

/** Adds a step above all others. */
export async function addLadderStep(db: WriteDb, typed: Wording, act: Act): Promise<LadderStep> {
  const known = await listLadderSteps(db)
  if (known.length >= mostSteps) throw invalidField(['name', 'en-CA'], 'ties:steps.tooMany')
  const name = spellOut(typed)
  refuseSameName(known, name, null)
  const id = act.newId()
  const last = await db.selectFrom('ladder_step').select(({ fn }) => fn.max('position').as('position')).executeTakeFirst()
  await db.insertInto('ladder_step').values({ id, position: (last?.position ?? -1) + 1, name_en: name['en-CA'], name_fr: name['fr-CA'], archived_at: null }).execute()
  act.touch('contacts', id)
  return getLadderStep(db, id)
}

/** Renames a step, in old moves too. */
export async function changeLadderStep(db: WriteDb, id: string, typed: Wording, act: Act): Promise<LadderStep> {
  await getLadderStep(db, id)
  const name = spellOut(typed)
  refuseSameName(await listLadderSteps(db), name, id)
  await db.updateTable('ladder_step').set({ name_en: name['en-CA'], name_fr: name['fr-CA'] }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getLadderStep(db, id)
}

/** Puts the steps in this order; CONFLICT `changedMeanwhile` when they are not the ones there are. */
export async function orderLadderSteps(db: WriteDb, ids: string[], act: Act): Promise<LadderStep[]> {
  const known = await listLadderSteps(db)
  const named = new Set(ids)
  if (named.size !== ids.length || ids.length !== known.length || !known.every(({ id }) => named.has(id))) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  for (const [position, id] of ids.entries()) await db.updateTable('ladder_step').set({ position }).where('id', '=', id).execute()
  act.touch('contacts', ...ids)
  return listLadderSteps(db)
}

/** Puts a step away, so that nobody is moved to it any more, or brings it back; who stands on it stays there. */
export async function setLadderStepArchived(db: WriteDb, id: string, archived: boolean, act: Act): Promise<LadderStep> {
  const step = await getLadderStep(db, id)
  if (step.archived === archived) return step
  if (!archived) refuseSameName(await listLadderSteps(db), step.name, id)
  await db.updateTable('ladder_step').set({ archived_at: archived ? act.at : null }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getLadderStep(db, id)
}

/** Moves a person on the ladder; CONFLICT `changedMeanwhile` when the person no longer stands where it was thought. */
export async function moveOnLadder(db: WriteDb, input: LadderMoveInput, act: Act): Promise<LadderMove> {
  const person = await db.selectFrom('contact').select(['kind', 'name']).where('id', '=', input.contactId).executeTakeFirst()
  if (!person) throw notFound('contacts', input.contactId)
  if (person.kind !== 'person') throw invalidField(['contactId'], 'ties:ladder.personsOnly')
  const stands = (await findLastMove(db, input.contactId))?.to ?? null
  if (stands !== input.from) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id: input.contactId, label: person.name }] })
  if (stands === input.to) throw invalidField(['to'], 'ties:ladder.sameStep')
  if (input.to !== null && (await getLadderStep(db, input.to)).archived) throw invalidField(['to'], 'ties:ladder.stepArchived')
  return addMove(db, { ...input, takesBack: null }, act)
}

/** Takes a person's last move back by another; CONFLICT `changedMeanwhile` when others followed, `alreadyReversed` for one that takes back. */
export async function takeBackMove(db: WriteDb, id: string, act: Act): Promise<LadderMove> {
  const move = await getLadderMove(db, id)
  const last = await findLastMove(db, move.contactId)
  if (last?.takesBack === id || move.takesBack !== null) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  if (last?.id !== id) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  return addMove(db, { contactId: move.contactId, from: move.to, to: move.from, why: '', takesBack: id }, act)
}

async function addMove(db: WriteDb, move: LadderMoveInput & { takesBack: string | null }, act: Act): Promise<LadderMove> {
  const id = act.newId()
  const last = await db.selectFrom('ladder_move').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirst()
  await db
    .insertInto('ladder_move')
    .values({
      seq: (last?.seq ?? 0) + 1, id, contact_id: move.contactId, from_step_id: move.from, to_step_id: move.to,
      at: act.at, member_id: act.member.id, why: move.why, takes_back: move.takesBack,
    })
    .execute()
  act.touch('contacts', move.contactId)
  return getLadderMove(db, id)
}

function refuseSameName(known: LadderStep[], name: Wording, id: string | null): void {
  const same = known.find((step) => !step.archived && step.id !== id && (['en-CA', 'fr-CA'] as const).some((language) => fold(step.name[language]) === fold(name[language])))
  if (same) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'contacts', id: same.id, label: same.name['en-CA'] }] })
}
