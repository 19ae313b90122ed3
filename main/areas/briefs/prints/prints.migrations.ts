import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

type Db = Kysely<never>

export const printsMigrations: Migration[] = [
  {
    name: '2026-11-27T0705-print-list',
    up: async (db: Db) => {
      await sql`create table brief_print (
        id text primary key,
        brief_id text references brief (id),
        brief_version integer,
        paper text,
        language text not null check (language in ('en-CA', 'fr-CA')),
        meeting_id text references meeting (id),
        contact_id text references contact (id) on delete set null,
        copies integer not null check (copies > 0),
        pages integer not null check (pages > 0),
        sides text not null check (sides in ('one', 'two')),
        colour text not null check (colour in ('black', 'colour')),
        size text not null check (size in ('Letter', 'Legal', 'Tabloid')),
        note text not null,
        pack_id text,
        queued_at integer not null,
        queued_by text not null references member (id),
        printed_at integer,
        printed_by text references member (id),
        job_id text unique references use_job (id),
        cancelled_at integer,
        cancelled_by text references member (id),
        cancel_reason text not null default '',
        check ((brief_id is null) <> (paper is null)),
        check ((brief_id is null) = (brief_version is null)),
        check (paper is null or meeting_id is not null),
        check ((printed_at is null) = (printed_by is null)),
        check ((cancelled_at is null) = (cancelled_by is null)),
        check (job_id is null or printed_at is not null),
        check (printed_at is null or cancelled_at is null or cancel_reason <> '')
      ) strict`.execute(db)
      await sql`create index brief_print_queued on brief_print (queued_at) where printed_at is null and cancelled_at is null`.execute(db)
      await sql`create index brief_print_by_brief on brief_print (brief_id, printed_at) where brief_id is not null`.execute(db)
      await sql`create index brief_print_by_meeting on brief_print (meeting_id) where meeting_id is not null`.execute(db)
      await sql`create index brief_print_by_contact on brief_print (contact_id) where contact_id is not null`.execute(db)
      await keepPrints(db)
    },
  },
  {
    name: '2026-11-27T2000-prints-of-a-contact',
    up: async (db: Db) => {
      await sql`drop index brief_print_by_contact`.execute(db)
      await sql`create index brief_print_by_contact on brief_print (contact_id, printed_at, id) where contact_id is not null`.execute(db)
    },
  },
]

/** What was printed stays as it was printed, and what was taken back after that stays taken back. */
async function keepPrints(db: Db): Promise<void> {
  await unchanging(db, 'brief_print', ['id', 'brief_id', 'brief_version', 'paper', 'language', 'meeting_id', 'note', 'pack_id', 'queued_at', 'queued_by'])
  await sql`create trigger brief_print_no_delete before delete on brief_print begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  await sql`create trigger brief_print_printed before update of copies, pages, sides, colour, size, printed_at, printed_by, job_id on brief_print
    when old.printed_at is not null or (old.cancelled_at is not null and new.printed_at is not null)
    begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  await sql`create trigger brief_print_reversed before update of cancelled_at, cancelled_by, cancel_reason on brief_print
    when old.printed_at is not null and old.cancelled_at is not null
    begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
}
