import type { Reference } from '#main/store/repoint.ts'

/** Columns that refer to a contact and follow it into the one it is merged into. A clash (both are invited) leaves the survivor's row. */
export const movingLinks: readonly Reference[] = [
  { table: 'contact_alias', column: 'kept_id' },
  { table: 'meeting', column: 'group_id' },
  { table: 'meeting_invitation', column: 'contact_id' },
  { table: 'booking', column: 'contact_id' },
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
  { table: 'unsafe_permit_contact', column: 'contact_id', why: 'a permit is for whom it named, and no one else' },
]
