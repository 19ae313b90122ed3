import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly, unchanging } from '#main/store/triggers.ts'

type Db = Kysely<never>

export const useMigrations: Migration[] = [
  {
    name: '2026-11-27T0320-metered-use',
    up: async (db: Db) => {
      await createTerms(db)
      await createJobs(db)
      await keepJobs(db)
    },
  },
]

async function createTerms(db: Db): Promise<void> {
  await sql`create table use_rate (
    seq integer primary key autoincrement,
    id text not null unique,
    kind text not null,
    from_day text not null,
    cents integer not null check (cents >= 0),
    member_id text not null,
    at integer not null
  ) strict`.execute(db)
  await sql`create index use_rate_in_force on use_rate (kind, from_day, seq)`.execute(db)
  await appendOnly(db, 'use_rate')
  await sql`create table use_meter (
    id text primary key,
    name text not null,
    kind text not null,
    archived_at integer,
    created_at integer not null
  ) strict`.execute(db)
  await unchanging(db, 'use_meter', ['id', 'kind', 'created_at'])
  await sql`create table use_quota (
    id text primary key,
    contact_id text references contact (id) on delete cascade,
    measure text not null,
    most integer check (most >= 0),
    removed_at integer
  ) strict`.execute(db)
  // One for each: of two groups merged into one, the quotas of the one that stays hold.
  await sql`create unique index use_quota_scope on use_quota (coalesce(contact_id, ''), measure) where removed_at is null`.execute(db)
  await sql`create index use_quota_by_contact on use_quota (contact_id) where contact_id is not null`.execute(db)
  await sql`create table use_setting (
    id integer primary key check (id = 1),
    ask_above integer not null check (ask_above > 0)
  ) strict`.execute(db)
}

async function createJobs(db: Db): Promise<void> {
  await sql`create table use_job (
    seq integer primary key autoincrement,
    id text not null unique,
    kind text not null,
    quantity integer not null check (quantity <> 0),
    rate integer not null check (rate >= 0),
    value integer not null check (value = quantity * rate),
    contact_id text,
    campaign_id text references campaign (id),
    meeting_id text,
    note text not null,
    over_reason text not null,
    meter_id text references use_meter (id),
    meter_start integer check (meter_start >= 0),
    meter_end integer,
    member_id text not null,
    at integer not null,
    on_day text not null,
    reverses text references use_job (id),
    check ((quantity < 0) = (reverses is not null)),
    check (meter_id is null or reverses is null),
    check (case when meter_id is null then meter_start is null and meter_end is null else meter_start is not null and meter_end is not null and meter_end - meter_start = quantity end)
  ) strict`.execute(db)
  await sql`create index use_job_kind on use_job (kind, seq)`.execute(db)
  await sql`create index use_job_day on use_job (on_day, seq)`.execute(db)
  await sql`create index use_job_member on use_job (member_id, seq)`.execute(db)
  await sql`create index use_job_contact on use_job (contact_id, seq) where contact_id is not null`.execute(db)
  await sql`create index use_job_contact_day on use_job (contact_id, on_day) where contact_id is not null`.execute(db)
  await sql`create index use_job_by_recipient on use_job (contact_id, at, id) where contact_id is not null and reverses is null`.execute(db)
  await sql`create index use_job_campaign on use_job (campaign_id, seq) where campaign_id is not null`.execute(db)
  await sql`create index use_job_campaign_day on use_job (campaign_id, on_day) where campaign_id is not null`.execute(db)
  await sql`create index use_job_clinic_day on use_job (on_day) where contact_id is null and campaign_id is null`.execute(db)
  await sql`create index use_job_meeting on use_job (meeting_id, seq) where meeting_id is not null`.execute(db)
  await sql`create index use_job_meter on use_job (meter_id, meter_end) where meter_id is not null`.execute(db)
  await sql`create unique index use_job_reverses on use_job (reverses) where reverses is not null`.execute(db)
  await sql`create table use_month_total (
    month text not null references loan_month (month),
    kind text not null,
    quantity integer not null,
    value integer not null,
    primary key (month, kind)
  ) strict, without rowid`.execute(db)
}

async function keepJobs(db: Db): Promise<void> {
  await appendOnly(db, 'use_job')
  await appendOnly(db, 'use_month_total')
  // One trigger, so that the first of several reasons is always the same.
  await sql`create trigger use_job_right before insert on use_job begin
    select raise(abort, 'desk:monthClosed') where exists (select 1 from loan_month where month >= substr(new.on_day, 1, 7));
    select raise(abort, 'desk:wrongRate') where new.reverses is null and new.rate is not (select cents from use_rate
      where kind = new.kind and from_day <= new.on_day order by from_day desc, seq desc limit 1);
    select raise(abort, 'desk:wrongReading') where new.meter_id is not null and new.kind is not (select kind from use_meter where id = new.meter_id);
    select raise(abort, 'desk:wrongReversal') where new.reverses is not null and not exists (select 1 from use_job as job where job.id = new.reverses
      and job.reverses is null and job.quantity = -new.quantity and job.rate = new.rate and job.kind = new.kind and job.on_day <= new.on_day
      and job.contact_id is new.contact_id and job.campaign_id is new.campaign_id and job.meeting_id is new.meeting_id);
  end`.execute(db)
}
