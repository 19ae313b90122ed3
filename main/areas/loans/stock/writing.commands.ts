import type { Entry, EntryKind, Written } from '#shared/areas/loans/stock.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getWritten } from './entries.queries.ts'

/** A line to be written: what it does to which lot in which drawer. */
export interface Line {
  itemId: string
  lotId: string
  drawerId: string
  kind: EntryKind
  change: number
  /** The worth of one, in cents. */
  unitValue: number
  /** The line it undoes, or brings some back of. */
  reverses?: string
  returns?: string
}

/** What all lines of an act have in common. */
export interface About {
  day: string
  note: string
  contactId?: string | null | undefined
  meetingId?: string | null | undefined
  campaignId?: string | null | undefined
  code?: string
  signed?: boolean
}

/** Writes the lines of one act in their order; the store's own triggers refuse what must not be. */
export async function writeLines(db: WriteDb, lines: readonly Line[], about: About, act: Act): Promise<Written> {
  const actId = act.newId()
  for (const line of lines) {
    const before = await standingBefore(db, line)
    await db
      .insertInto('loan_entry')
      .values({
        id: act.newId(),
        act_id: actId,
        item_id: line.itemId,
        lot_id: line.lotId,
        drawer_id: line.drawerId,
        kind: line.kind,
        change: line.change,
        balance: before.balance + line.change,
        there: before.there + line.change,
        unit_value: line.unitValue,
        contact_id: about.contactId ?? null,
        meeting_id: about.meetingId ?? null,
        campaign_id: about.campaignId ?? null,
        code: about.code ?? '',
        signed: about.signed ? 1 : 0,
        note: about.note,
        member_id: act.member.id,
        at: act.at,
        on_day: about.day,
        reverses: line.reverses ?? null,
        returns: line.returns ?? null,
      })
      .execute()
  }
  const written = await getWritten(db, actId)
  for (const entry of written.entries) touch(entry, act)
  return written
}

function touch(entry: Entry, act: Act): void {
  act.touch('loans', entry.id, entry.itemId)
  if (entry.contactId) act.touch('contacts', entry.contactId)
  if (entry.meetingId) act.touch('meetings', entry.meetingId)
}

/** What there is of the item, and of the lot in the drawer, before a line. */
async function standingBefore(db: WriteDb, { itemId, lotId, drawerId }: Line): Promise<{ balance: number; there: number }> {
  const row = await db
    .selectNoFrom(({ selectFrom }) => [
      selectFrom('loan_entry').select('balance').where('item_id', '=', itemId).orderBy('seq', 'desc').limit(1).as('balance'),
      selectFrom('loan_stock').select('quantity').where('lot_id', '=', lotId).where('drawer_id', '=', drawerId).as('there'),
    ])
    .executeTakeFirstOrThrow()
  return { balance: row.balance ?? 0, there: row.there ?? 0 }
}
