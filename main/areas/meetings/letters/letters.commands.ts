import type { LetterKind, LetterText, LetterWay } from '#shared/areas/meetings/letters.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { insertMany } from '#main/store/bulk.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'
import { listTexts } from './letters.queries.ts'

/** Notes that these were told, one line for each; answers their ids. INVALID at its place for one who is not invited; throws NOT_FOUND. */
export async function logLetters(db: WriteDb, { meetingId, kind, way, contactIds }: { meetingId: string; kind: LetterKind; way: LetterWay; contactIds: readonly string[] }, act: Act): Promise<string[]> {
  const invited = new Set((await getMeeting(db, meetingId)).invitations.map(({ contact }) => contact.id))
  const wanted = [...new Set(contactIds)]
  const stranger = wanted.find((id) => !invited.has(id))
  if (stranger) throw invalidField(['contactIds', contactIds.indexOf(stranger)], 'letters:notInvited')
  const rows = wanted.map((contact_id) => ({ id: act.newId(), meeting_id: meetingId, contact_id, kind, way, at: act.at, member_id: act.member.id }))
  await insertMany(db, 'meeting_letter', rows)
  act.touch('meetings', meetingId)
  return rows.map(({ id }) => id)
}

/** Takes notes back; those that are gone already stay gone. */
export async function unlogLetters(db: WriteDb, meetingId: string, ids: readonly string[], act: Act): Promise<void> {
  await db.deleteFrom('meeting_letter').where('meeting_id', '=', meetingId).where('id', 'in', [...ids]).execute()
  act.touch('meetings', meetingId)
}

/** Writes the clinic's words for a kind of letter. CONFLICT `changedMeanwhile` when `version` is not the one there is. */
export async function saveLetterText(db: WriteDb, { kind, english, french, version }: LetterText, act: Act): Promise<LetterText> {
  const before = (await listTexts(db)).find((text) => text.kind === kind)!
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  const row = { words: JSON.stringify({ english, french }), version: version + 1, changed_at: act.at, changed_by: act.member.id }
  await db.insertInto('meeting_letter_text').values({ kind, ...row }).onConflict((clash) => clash.column('kind').doUpdateSet(row)).execute()
  act.touch('meetings')
  return { kind, english, french, version: version + 1 }
}
