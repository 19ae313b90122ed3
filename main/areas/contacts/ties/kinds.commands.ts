import { fitsEnds, spellOut } from '#shared/areas/contacts/ties.rules.ts'
import type { TieKind, TieKindInput } from '#shared/areas/contacts/ties.schema.ts'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getTieKind, listTieKinds } from './kinds.queries.ts'

/** No clinic keeps more kinds of tie than one can look through. */
const mostKinds = 200

/** Adds a kind of the clinic's own, after all others. */
export async function addTieKind(db: WriteDb, input: TieKindInput, act: Act): Promise<TieKind> {
  const known = await listTieKinds(db)
  if (known.length >= mostKinds) throw invalidField(['forward', 'en-CA'], 'ties:kinds.tooMany')
  refuseSameName(known, input, null)
  const id = act.newId()
  const last = await db.selectFrom('tie_kind').select(({ fn }) => fn.max('position').as('position')).executeTakeFirst()
  await db.insertInto('tie_kind').values({ id, position: (last?.position ?? -1) + 1, ...columnsOf(input), archived_at: null }).execute()
  act.touch('contacts', id)
  return getTieKind(db, id)
}

/** Writes a kind anew; refuses ends that ties of this kind would not fit, and making alike what was not. */
export async function changeTieKind(db: WriteDb, id: string, input: TieKindInput, act: Act): Promise<TieKind> {
  const before = await getTieKind(db, id)
  refuseSameName(await listTieKinds(db), input, id)
  if (before.alike !== input.alike && (await isUsed(db, id))) throw invalidField(['alike'], 'ties:kinds.alikeInUse')
  if (await leavesTiesOut(db, id, input)) throw invalidField(['fromKind'], 'ties:kinds.endsInUse')
  await db.updateTable('tie_kind').set(columnsOf(input)).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getTieKind(db, id)
}

/** Puts a kind away, or brings it back. */
export async function setTieKindArchived(db: WriteDb, id: string, archived: boolean, act: Act): Promise<TieKind> {
  const kind = await getTieKind(db, id)
  if (kind.archived === archived) return kind
  if (!archived) refuseSameName(await listTieKinds(db), kind, id)
  await db.updateTable('tie_kind').set({ archived_at: archived ? act.at : null }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getTieKind(db, id)
}

/** Two kinds in use that read alike could not be told apart where one chooses. */
function refuseSameName(known: TieKind[], input: TieKindInput, id: string | null): void {
  const wanted = spellOut(input.forward)
  const same = known.find((kind) => !kind.archived && kind.id !== id && (['en-CA', 'fr-CA'] as const).some((language) => fold(kind.forward[language]) === fold(wanted[language])))
  if (same) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'contacts', id: same.id, label: same.forward['en-CA'] }] })
}

async function isUsed(db: WriteDb, kindId: string): Promise<boolean> {
  return (await db.selectFrom('tie').select('id').where('kind_id', '=', kindId).limit(1).executeTakeFirst()) !== undefined
}

async function leavesTiesOut(db: WriteDb, kindId: string, input: TieKindInput): Promise<boolean> {
  const ends = await db
    .selectFrom('tie')
    .innerJoin('contact as from', 'from.id', 'tie.from_id')
    .innerJoin('contact as to', 'to.id', 'tie.to_id')
    .select(['from.kind as from_kind', 'to.kind as to_kind'])
    .where('tie.kind_id', '=', kindId)
    .distinct()
    .execute()
  return ends.some(({ from_kind, to_kind }) => !fitsEnds(input, from_kind as ContactKind, to_kind as ContactKind))
}

function columnsOf(input: TieKindInput) {
  const forward = spellOut(input.forward)
  const backward = input.alike ? forward : spellOut(input.backward)
  return {
    forward_en: forward['en-CA'],
    forward_fr: forward['fr-CA'],
    backward_en: backward['en-CA'],
    backward_fr: backward['fr-CA'],
    from_kind: input.fromKind,
    to_kind: input.toKind,
    alike: input.alike ? 1 : 0,
  }
}
