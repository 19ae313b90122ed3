import type { Reference, Row } from '#main/store/repoint.ts'

/** From safe to not at all. */
const levels = ['safe', 'limited', 'unsafe']

/** Of two safe-contact cards the stricter one holds; of two alike, that of the one that stays. */
function stricterCard(staying: Row, other: Row): Row {
  return levels.indexOf(String(other['level'])) > levels.indexOf(String(staying['level'])) ? other : staying
}

/** Columns that refer to a contact and follow it into the one it is merged into. A clash (both are invited) leaves the survivor's row. */
export const movingLinks: readonly Reference[] = [
  { table: 'contact_alias', column: 'kept_id' },
  { table: 'meeting', column: 'group_id' },
  { table: 'meeting_invitation', column: 'contact_id' },
  { table: 'booking', column: 'contact_id' },
  { table: 'booking_series', column: 'contact_id' },
  { table: 'contact_group_member', column: 'contact_id' },
  { table: 'safety_card', column: 'contact_id', unite: stricterCard },
  { table: 'private_note', column: 'contact_id' },
  { table: 'contact_consent', column: 'contact_id' },
  { table: 'timeline_entry', column: 'contact_id' },
  { table: 'follow_up', column: 'contact_id' },
  { table: 'ladder_move', column: 'contact_id' },
  { table: 'tie', column: 'from_id', apartFrom: 'to_id' },
  { table: 'tie', column: 'to_id', apartFrom: 'from_id' },
]

/** Columns of rows that may never change: whoever reads them by contact asks for its aliases too (`contactIdsOf`). */
export const aliasedLinks: readonly Reference[] = [{ table: 'loan_entry', column: 'contact_id' }]

/** Columns that name a contact and stay as they are, with the reason, looked at one by one. */
export const stayingLinks: readonly (Reference & { why: string })[] = [
  { table: 'contact_alias', column: 'merged_id', why: 'the alias itself' },
  { table: 'contact_merge', column: 'kept_id', why: 'the record of merges' },
  { table: 'contact_merge', column: 'gone_id', why: 'the record of merges' },
  { table: 'contact_pair', column: 'a_id', why: 'a pair with an archived contact is not shown, and is there again after an undo' },
  { table: 'contact_pair', column: 'b_id', why: 'a pair with an archived contact is not shown, and is there again after an undo' },
  { table: 'import_row', column: 'contact_id', why: 'the report of an import tells which contact it made' },
  { table: 'contact_photo', column: 'contact_id', why: 'the one that stays keeps its own picture; the other’s is there again after an undo' },
  { table: 'safety_card_change', column: 'contact_id', why: 'the history of a card is never changed; it stays with whom it was written for' },
  { table: 'unsafe_permit_contact', column: 'contact_id', why: 'a permit is for whom it named, and no one else' },
]
