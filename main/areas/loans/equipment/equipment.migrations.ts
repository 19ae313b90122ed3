import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

type Db = Kysely<never>

export const equipmentMigrations: Migration[] = [
  {
    name: '2026-11-27T0330-equipment',
    up: async (db: Db) => {
      await createItems(db)
      await createEvents(db)
      await createClaims(db)
      await appendOnly(db, 'equipment_event')
      await refuseWrongEvents(db)
      await workOutStanding(db)
      await keepStanding(db)
    },
  },
]

async function createItems(db: Db): Promise<void> {
  await sql`create table equipment_item (
    id text primary key,
    name text not null,
    kind text not null,
    serial text not null,
    barcode text not null,
    accessories text not null,
    value integer not null check (value >= 0),
    service_days integer not null check (service_days between 0 and 60),
    kept_at text not null,
    created_at integer not null,
    standing text not null default 'inUse' check (standing in ('inUse', 'repair', 'retired')),
    condition text not null default 'good' check (condition in ('good', 'worn', 'damaged')),
    condition_note text not null default '',
    missing text not null default '[]',
    event_id text
  ) strict`.execute(db)
  // A label may be put on another thing once the first is retired.
  await sql`create unique index equipment_item_barcode on equipment_item (barcode) where barcode <> '' and standing <> 'retired'`.execute(db)
  await sql`create table equipment_photo (
    item_id text primary key references equipment_item (id) on delete cascade,
    type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
    bytes blob not null,
    alt text not null,
    at integer not null
  ) strict`.execute(db)
}

async function createEvents(db: Db): Promise<void> {
  await sql`create table equipment_event (
    seq integer primary key autoincrement,
    id text not null unique,
    act_id text not null,
    item_id text not null references equipment_item (id),
    claim_id text,
    kind text not null check (kind in ('added', 'checked', 'reserved', 'cancelled', 'lent', 'extended', 'returned', 'reminded', 'sentForRepair', 'backFromRepair', 'retired', 'restored', 'reversed')),
    on_day text not null,
    at integer not null,
    member_id text not null,
    value integer not null check (value >= 0),
    note text not null,
    reverses text references equipment_event (id),
    contact_id text,
    code text not null,
    meeting_id text,
    campaign_id text references campaign (id),
    accessories text not null,
    claim_state text check (claim_state in ('reserved', 'lent', 'returned', 'cancelled', 'void')),
    from_day text,
    to_day text,
    free_from text,
    service_days integer,
    standing text not null check (standing in ('inUse', 'repair', 'retired')),
    condition text not null check (condition in ('good', 'worn', 'damaged')),
    condition_note text not null,
    missing text not null,
    check ((kind = 'reversed') = (reverses is not null)),
    check ((claim_id is null) = (claim_state is null)),
    check (claim_id is null or (from_day <= to_day and from_day <= free_from and service_days >= 0)),
    check (case kind
      when 'reserved' then claim_state = 'reserved' when 'cancelled' then claim_state = 'cancelled'
      when 'lent' then claim_state = 'lent' when 'reminded' then claim_state = 'lent' when 'returned' then claim_state = 'returned'
      when 'extended' then claim_state in ('reserved', 'lent')
      when 'reversed' then 1 else claim_id is null end)
  ) strict`.execute(db)
  await sql`create index equipment_event_item on equipment_event (item_id, seq)`.execute(db)
  await sql`create index equipment_event_claim on equipment_event (claim_id, seq) where claim_id is not null`.execute(db)
  await sql`create index equipment_event_act on equipment_event (act_id)`.execute(db)
  await sql`create index equipment_event_contact on equipment_event (contact_id) where contact_id is not null`.execute(db)
  // What was lent to a contact and came back, in the order of its timeline.
  await sql`create index equipment_event_by_recipient on equipment_event (contact_id, at, id) where kind in ('lent', 'returned')`.execute(db)
  await sql`create unique index equipment_event_reverses on equipment_event (reverses) where reverses is not null`.execute(db)
}

async function createClaims(db: Db): Promise<void> {
  await sql`create table equipment_claim (
    id text primary key,
    item_id text not null references equipment_item (id),
    state text not null,
    from_day text not null,
    to_day text not null,
    free_from text not null,
    service_days integer not null,
    event_id text not null references equipment_event (id)
  ) strict`.execute(db)
  await sql`create index equipment_claim_item on equipment_claim (item_id, state, free_from)`.execute(db)
  // Nothing is lent twice.
  await sql`create unique index equipment_claim_out on equipment_claim (item_id) where state = 'lent'`.execute(db)
  await sql`create index equipment_claim_due on equipment_claim (state, to_day)`.execute(db)
  await sql`create index equipment_claim_free on equipment_claim (state, free_from)`.execute(db)
}

const claimBefore = sql`select state from equipment_claim where id = new.claim_id`
const itemBefore = sql`select standing from equipment_item where id = new.item_id`
const isOut = sql`exists (select 1 from equipment_claim where item_id = new.item_id and state = 'lent' and id is not new.claim_id)`

/** One trigger, so that the first of several reasons is always the same. */
async function refuseWrongEvents(db: Db): Promise<void> {
  await sql`create trigger equipment_event_right before insert on equipment_event begin
    select raise(abort, 'desk:monthClosed') where exists (select 1 from loan_month where month >= substr(new.on_day, 1, 7));
    select raise(abort, 'desk:equipmentRetired') where new.kind in ('reserved', 'lent') and (${itemBefore}) = 'retired';
    select raise(abort, 'desk:equipmentInRepair') where new.kind = 'lent' and (${itemBefore}) = 'repair';
    select raise(abort, 'desk:equipmentLent') where ${isOut} and (new.claim_state = 'lent' or new.standing <> 'inUse');
    select raise(abort, 'desk:equipmentTaken') where new.claim_state in ('reserved', 'lent') and ${inTheWay};
    select raise(abort, 'desk:wrongStep') where not case new.kind
      when 'reserved' then (${claimBefore}) is null
      when 'lent' then coalesce((${claimBefore}), 'reserved') = 'reserved'
      when 'cancelled' then (${claimBefore}) is 'reserved'
      when 'extended' then (${claimBefore}) is new.claim_state
      when 'reminded' then (${claimBefore}) is 'lent'
      when 'returned' then (${claimBefore}) is 'lent'
      when 'sentForRepair' then (${itemBefore}) = 'inUse' and new.standing = 'repair'
      when 'backFromRepair' then (${itemBefore}) = 'repair' and new.standing = 'inUse'
      when 'retired' then (${itemBefore}) <> 'retired' and new.standing = 'retired'
      when 'restored' then (${itemBefore}) = 'retired' and new.standing = 'inUse'
      else 1 end;
    select raise(abort, 'desk:wrongStep') where new.standing is not (${itemBefore}) and new.kind not in ('sentForRepair', 'backFromRepair', 'retired', 'restored', 'reversed');
    select raise(abort, 'desk:doneSince') where new.kind = 'reversed' and ${restsOn};
    select raise(abort, 'desk:wrongReversal') where new.kind = 'reversed' and not ${isRightReversal};
  end`.execute(db)
}

/**
 * Whether another claim holds a day of this one: what is out and overdue is not there tomorrow either, what was reserved and not
 * fetched is free again. What came back late, and needs service, does not take from those who had reserved before.
 */
const inTheWay = sql`exists (select 1 from equipment_claim as other
  where other.item_id = new.item_id and other.id <> new.claim_id and other.state in ('reserved', 'lent', 'returned') and other.from_day < new.free_from
    and not (other.state = 'reserved' and other.to_day < new.on_day)
    and not (other.state = 'returned' and exists (select 1 from equipment_claim where id = new.claim_id))
    and other.from_day < other.free_from
    and new.from_day < case when other.state = 'lent' then max(other.free_from, date(new.on_day, '+' || (1 + other.service_days) || ' days')) else other.free_from end)`

/** The standing lines before the one that is reversed. */
const earlier = sql`from equipment_event as before
  where before.seq < line.seq and before.item_id = line.item_id and before.kind not in ('reversed', 'reminded')
    and not exists (select 1 from equipment_event as undoing where undoing.reverses = before.id)`
const claimAlone = sql`('reserved', 'cancelled', 'extended')`

/** A reversal is of a line of the same thing and claim, and puts both back as they stood before that line. */
const isRightReversal = sql`exists (select 1 from equipment_event as line
  where line.id = new.reverses and line.kind not in ('reversed', 'reminded', 'added') and line.item_id = new.item_id and line.claim_id is new.claim_id
    and case when line.claim_id is null then 1
      when exists (select 1 ${earlier} and before.claim_id = line.claim_id) then (new.claim_state, new.from_day, new.to_day, new.free_from)
        = (select before.claim_state, before.from_day, before.to_day, before.free_from ${earlier} and before.claim_id = line.claim_id order by before.seq desc limit 1)
      else new.claim_state = 'void' end
    and new.standing = case when line.kind in ${claimAlone} then (${itemBefore})
      else (select before.standing ${earlier} and before.kind not in ${claimAlone} order by before.seq desc limit 1) end)`

/** Whether something was done since with the same claim, or with the thing itself, that the reversed line is the ground of. */
const restsOn = sql`exists (select 1 from equipment_event as line join equipment_event as after on after.item_id = line.item_id and after.seq > line.seq
  where line.id = new.reverses and after.kind not in ('reversed', 'reminded')
    and not exists (select 1 from equipment_event as undoing where undoing.reverses = after.id)
    and (after.claim_id = line.claim_id or (after.kind not in ${claimAlone} and line.kind not in ${claimAlone})))`

/** What stands after the last line of each claim and each thing. */
async function workOutStanding(db: Db): Promise<void> {
  await sql`create trigger equipment_event_stands after insert on equipment_event begin
    insert into equipment_claim (id, item_id, state, from_day, to_day, free_from, service_days, event_id)
      select new.claim_id, new.item_id, new.claim_state, new.from_day, new.to_day, new.free_from, new.service_days, new.id where new.claim_id is not null
      on conflict (id) do update set state = excluded.state, from_day = excluded.from_day, to_day = excluded.to_day,
        free_from = excluded.free_from, service_days = excluded.service_days, event_id = excluded.event_id;
    update equipment_item set standing = new.standing, condition = new.condition, condition_note = new.condition_note, missing = new.missing, event_id = new.id
      where id = new.item_id;
  end`.execute(db)
}

/** Nobody but the history says who has a thing, and how it is. */
async function keepStanding(db: Db): Promise<void> {
  for (const act of ['insert', 'update'] as const) {
    await sql`create trigger ${sql.ref(`equipment_claim_true_${act}`)} before ${sql.raw(act)} on equipment_claim
      when not exists (select 1 from equipment_event as line where line.seq = (select max(seq) from equipment_event where claim_id = new.id)
        and line.id = new.event_id and line.item_id = new.item_id and line.claim_state = new.state and line.from_day = new.from_day
        and line.to_day = new.to_day and line.free_from = new.free_from and line.service_days = new.service_days)
      begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  }
  await sql`create trigger equipment_item_begins before insert on equipment_item
    when new.event_id is not null or new.standing <> 'inUse' begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  await sql`create trigger equipment_item_true before update of standing, condition, condition_note, missing, event_id on equipment_item
    when not exists (select 1 from equipment_event as line where line.seq = (select max(seq) from equipment_event where item_id = new.id)
      and line.id = new.event_id and line.standing = new.standing and line.condition = new.condition
      and line.condition_note = new.condition_note and line.missing = new.missing)
    begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  for (const table of ['equipment_claim', 'equipment_item']) {
    await sql`create trigger ${sql.ref(`${table}_no_delete`)} before delete on ${sql.table(table)} begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  }
}
