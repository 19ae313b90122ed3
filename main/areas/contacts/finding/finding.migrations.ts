import { type Kysely, sql } from 'kysely'
import { endingsOf, endingsOfEmail } from '#shared/areas/contacts/contacts.rules.ts'
import { fold } from '#shared/base/text.ts'
import type { Migration } from '#main/store/migrate.ts'
import { rememberWords } from '#main/store/spelling.ts'

/** What the index had of a contact, and what it is to have beside that. */
interface Indexed {
  docid: number
  key: string
  notes: string
  /** Name, where they belong, and what they are called besides: what may be misspelled. */
  forgiving: string
  digits: string
  emails: string
}

const stride = 500

export const findingMigrations: Migration[] = [
  {
    name: '2026-11-24T2251-contacts-found-by-any-part',
    // The index follows from the tables, so it is written as today's rules would: they may change later, this need not follow.
    up: async (db: Kysely<never>) => {
      for (let after = ''; ; ) {
        const rows = await contactsAfter(db, after)
        for (const row of rows) await indexParts(db, row)
        await rememberWords(db as never, 'contacts', rows.map(({ forgiving }) => forgiving))
        if (rows.length < stride) break
        after = rows.at(-1)!.key
      }
      await lengthenArchived(db)
    },
  },
]

async function contactsAfter(db: Kysely<never>, after: string): Promise<Indexed[]> {
  const all = (table: string, column: string) => sql`coalesce((select group_concat(${sql.ref(column)}, ' ') from ${sql.table(table)} where contact_id = contact.id), '')`
  const { rows } = await sql<Indexed>`
    select search_row.key, search_row.docid, substr(contact.notes, 1, 10000) as notes, ${all('contact_phone', 'digits')} as digits, ${all('contact_email', 'folded')} as emails,
      contact.name || ' ' || contact.affiliation || ' ' || contact.neighbourhood || ' ' || ${all('contact_tag', 'tag')} || ' ' || ${all('contact_other_name', 'name')}
        || ' ' || contact.ward || ' ' || contact.riding as forgiving
    from search_row join contact on contact.id = substr(search_row.key, 10)
    where search_row.key > ${after} and search_row.key >= 'contacts:' and search_row.key < 'contacts;'
    order by search_row.key limit ${stride}`.execute(db)
  return rows
}

async function indexParts(db: Kysely<never>, row: Indexed): Promise<void> {
  const more = partsOf(row)
  if (!more && !row.notes) return
  await sql`update search set body = body || ${more && ` ${more}`}, notes = ${fold(row.notes)} where rowid = ${row.docid}`.execute(db)
}

/** Archived contacts are not in the index: their words stand in the row. */
async function lengthenArchived(db: Kysely<never>): Promise<void> {
  const { rows } = await sql<{ id: string; notes: string; digits: string; emails: string }>`
    select id, substr(notes, 1, 10000) as notes,
      coalesce((select group_concat(digits, ' ') from contact_phone where contact_id = contact.id), '') as digits,
      coalesce((select group_concat(folded, ' ') from contact_email where contact_id = contact.id), '') as emails
    from contact where archived_at is not null`.execute(db)
  for (const row of rows) {
    const more = [partsOf(row), fold(row.notes)].filter(Boolean).join(' ')
    if (more) await sql`update contact set archived_text = archived_text || ${` ${more}`} where id = ${row.id}`.execute(db)
  }
}

function partsOf({ digits, emails }: Pick<Indexed, 'digits' | 'emails'>): string {
  const words = (text: string) => text.split(' ').filter(Boolean)
  return [...words(digits).flatMap(endingsOf), ...words(emails).flatMap(endingsOfEmail)].join(' ')
}
