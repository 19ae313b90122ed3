import { sql } from 'kysely'
import { uniteCards } from '#shared/areas/contacts/uniteCards.rules.ts'
import { cardInput } from '#shared/areas/contacts/safety.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { WriteDb } from '#main/store/database.ts'
import type { Reference, Row } from '#main/store/repoint.ts'
import { type CardColumns, cardOf, columnsOf } from '../safety/cardRow.ts'

/** Two safe-contact cards limit together; words of both that are too long for one card are refused, as nothing is cut off. */
function unitedCard(staying: Row, other: Row): Row {
  const united = cardInput.safeParse(uniteCards(cardOf(staying as unknown as CardColumns), cardOf(other as unknown as CardColumns)))
  if (!united.success) throw invalidField(['gone'], 'duplicates:merge.tooMuch')
  const [later] = [staying, other].toSorted((one, two) => Number(two['saved_at']) - Number(one['saved_at']))
  const version = Math.max(Number(staying['version']), Number(other['version'])) + 1
  return { ...columnsOf(united.data), version, saved_at: later!['saved_at'], saved_by: later!['saved_by'] }
}

/** Ties of the other that say what one of the staying says already; of a kind that is alike both ways also turned round. */
const tiesTwice = (own: 'from_id' | 'to_id', far: 'from_id' | 'to_id') => async (db: WriteDb, from: string, to: string): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select tie.* from tie join tie_kind on tie_kind.id = tie.kind_id where tie.${sql.ref(own)} = ${from} and exists (
      select 1 from tie as other where other.kind_id = tie.kind_id and other.role = tie.role and other.note = tie.note
        and other.since is tie.since and other.until is tie.until and other.archived_at is tie.archived_at
        and ((other.${sql.ref(own)} = ${to} and other.${sql.ref(far)} = tie.${sql.ref(far)})
          or (tie_kind.alike = 1 and other.${sql.ref(far)} = ${to} and other.${sql.ref(own)} = tie.${sql.ref(far)})))`.execute(db)
  return rows
}

/** Columns that refer to a contact and follow it into the one it is merged into. A clash (both are invited) leaves the survivor's row. */
export const movingLinks: readonly Reference[] = [
  { table: 'contact_alias', column: 'kept_id' },
  { table: 'meeting', column: 'group_id' },
  { table: 'meeting_invitation', column: 'contact_id' },
  { table: 'meeting_role', column: 'contact_id' },
  { table: 'meeting_need', column: 'contact_id' },
  { table: 'meeting_attendee', column: 'contact_id' },
  { table: 'meeting_caller', column: 'contact_id' },
  { table: 'meeting_share', column: 'contact_id' },
  { table: 'meeting_call', column: 'contact_id' },
  { table: 'meeting_ladder_no', column: 'contact_id' },
  { table: 'meeting_thanks', column: 'contact_id' },
  { table: 'meeting_speaker', column: 'contact_id' },
  { table: 'public_body', column: 'contact_id' },
  { table: 'booking', column: 'contact_id' },
  { table: 'booking_policy', column: 'contact_id' },
  { table: 'space_want', column: 'contact_id' },
  { table: 'station_wait', column: 'contact_id' },
  { table: 'use_quota', column: 'contact_id' },
  { table: 'brief_print', column: 'contact_id' },
  { table: 'brief', column: 'contact_id' },
  { table: 'brief', column: 'group_id' },
  { table: 'meeting_letter', column: 'contact_id' },
  { table: 'booking_series', column: 'contact_id' },
  { table: 'contact_group_member', column: 'contact_id' },
  { table: 'safety_card', column: 'contact_id', unite: unitedCard },
  { table: 'contact_photo', column: 'contact_id' },
  { table: 'private_note', column: 'contact_id' },
  { table: 'contact_consent', column: 'contact_id' },
  { table: 'timeline_entry', column: 'contact_id' },
  { table: 'follow_up', column: 'contact_id' },
  { table: 'ladder_move', column: 'contact_id' },
  { table: 'tie', column: 'from_id', apartFrom: 'to_id', twice: tiesTwice('from_id', 'to_id') },
  { table: 'tie', column: 'to_id', apartFrom: 'from_id', twice: tiesTwice('to_id', 'from_id') },
]

/** Columns of rows that may never change: whoever reads them by contact asks for its aliases too (`contactIdsOf`). */
export const aliasedLinks: readonly Reference[] = [
  { table: 'loan_entry', column: 'contact_id' },
  { table: 'equipment_event', column: 'contact_id' },
  { table: 'use_job', column: 'contact_id' },
  { table: 'loan_visit', column: 'contact_id' },
  { table: 'safety_card_change', column: 'contact_id' },
  { table: 'meeting_minutes_person', column: 'contact_id' },
  { table: 'meeting_promise', column: 'doer_contact_id' },
]

/** Columns that name a contact and stay as they are, with the reason, looked at one by one. */
export const stayingLinks: readonly (Reference & { why: string })[] = [
  { table: 'contact_alias', column: 'merged_id', why: 'the alias itself' },
  { table: 'contact_merge', column: 'kept_id', why: 'the record of merges' },
  { table: 'contact_merge', column: 'gone_id', why: 'the record of merges' },
  { table: 'contact_pair', column: 'a_id', why: 'a pair with an archived contact is not shown, and is there again after an undo' },
  { table: 'contact_pair', column: 'b_id', why: 'a pair with an archived contact is not shown, and is there again after an undo' },
  { table: 'import_row', column: 'contact_id', why: 'the report of an import tells which contact it made' },
  { table: 'unsafe_permit_contact', column: 'contact_id', why: 'a permit is for whom it named, and no one else' },
]
