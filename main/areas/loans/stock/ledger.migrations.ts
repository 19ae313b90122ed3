import { type Kysely, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { dayAt, defaultZone } from '#shared/base/time.ts'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly, unchanging } from '#main/store/triggers.ts'

type Db = Kysely<never>

/** All that was counted before there were drawers lies in this one; a new desk has it too. */
const firstDrawer = '01900000-0000-7000-8000-000000000001'

export const ledgerMigrations: Migration[] = [
  {
    name: '2026-11-27T0020-stock-in-lots-and-drawers',
    up: async (db: Db) => {
      await sql`alter table loan_item add column kind text not null default 'fare'`.execute(db)
      await sql`alter table loan_item add column expiry_days integer not null default 30 check (expiry_days >= 0)`.execute(db)
      await createPlaces(db)
      await sql`alter table loan_entry rename to loan_entry_before`.execute(db)
      await createLedger(db)
      const lots = await firstLots(db)
      await carryOver(db, lots)
      await sql`drop table loan_entry_before`.execute(db)
      await createIndexes(db)
      await createStanding(db)
      await keepLedger(db)
    },
  },
  {
    name: '2026-11-27T0310-charged-to-a-campaign',
    up: async (db: Db) => {
      await sql`alter table loan_entry add column campaign_id text references campaign (id)`.execute(db)
      await sql`create index loan_entry_campaign on loan_entry (campaign_id, seq) where campaign_id is not null`.execute(db)
      await sql`create index loan_entry_campaign_day on loan_entry (campaign_id, on_day) where campaign_id is not null`.execute(db)
    },
  },
]

async function createPlaces(db: Db): Promise<void> {
  await sql`create table loan_drawer (
    id text primary key,
    name text not null,
    archived_at integer,
    created_at integer not null
  ) strict`.execute(db)
  await sql`insert into loan_drawer (id, name, archived_at, created_at) values (${firstDrawer}, '', null, 0)`.execute(db)
  await sql`create table loan_lot (
    id text primary key,
    item_id text not null references loan_item (id),
    label text not null,
    unit_value integer not null check (unit_value >= 0),
    serial_from text not null,
    serial_to text not null,
    purchased_on text,
    expires_on text,
    created_at integer not null,
    unique (id, item_id)
  ) strict`.execute(db)
  await sql`create index loan_lot_by_item on loan_lot (item_id)`.execute(db)
  await unchanging(db, 'loan_lot', ['id', 'item_id', 'unit_value', 'serial_from', 'serial_to', 'created_at'])
}

async function createLedger(db: Db): Promise<void> {
  await sql`create table loan_entry (
    seq integer primary key autoincrement,
    id text not null unique,
    act_id text not null,
    item_id text not null,
    lot_id text not null,
    drawer_id text not null references loan_drawer (id),
    kind text not null,
    change integer not null check (change <> 0),
    balance integer not null,
    there integer not null,
    unit_value integer not null check (unit_value >= 0),
    contact_id text,
    meeting_id text,
    code text not null,
    signed integer not null check (signed in (0, 1)),
    note text not null,
    member_id text not null,
    at integer not null,
    on_day text not null,
    reverses text references loan_entry (id),
    returns text references loan_entry (id),
    foreign key (lot_id, item_id) references loan_lot (id, item_id),
    check (case kind
      when 'received' then change > 0 when 'returned' then change > 0
      when 'issued' then change < 0 when 'spoiled' then change < 0 when 'expired' then change < 0
      else kind in ('moved', 'adjusted', 'reversed') end),
    check ((kind = 'reversed') = (reverses is not null)),
    check ((kind = 'returned') = (returns is not null))
  ) strict`.execute(db)
}

/** Each item had one lot without knowing it. */
async function firstLots(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; unit_value: number; created_at: number }>`select id, unit_value, created_at from loan_item
    where exists (select 1 from loan_entry_before where item_id = loan_item.id)`.execute(db)
  const lots = new Map<string, string>()
  for (const item of rows) {
    const id = newId({ msecs: item.created_at })
    await sql`insert into loan_lot (id, item_id, label, unit_value, serial_from, serial_to, purchased_on, expires_on, created_at)
      values (${id}, ${item.id}, '', ${item.unit_value}, '', '', null, null, ${item.created_at})`.execute(db)
    lots.set(item.id, id)
  }
  return lots
}

const atOnce = 5000

/** Every line with its id, order, worth and balance, each on its day in the clinic's zone. */
async function carryOver(db: Db, lots: Map<string, string>): Promise<void> {
  const { rows: [clinic] } = await sql<{ time_zone: string }>`select time_zone from clinic`.execute(db)
  const zone = clinic?.time_zone ?? defaultZone
  for (let last = 0; ; ) {
    const { rows } = await sql<{ seq: number; item_id: string; at: number }>`select seq, item_id, at from loan_entry_before where seq > ${last} order by seq limit ${atOnce}`.execute(db)
    for (const { seq, item_id, at } of rows) {
      await sql`insert into loan_entry (seq, id, act_id, item_id, lot_id, drawer_id, kind, change, balance, there, unit_value, contact_id, meeting_id, code, signed, note, member_id, at, on_day, reverses, returns)
        select seq, id, id, item_id, ${lots.get(item_id)}, ${firstDrawer}, kind, change, balance, balance, unit_value, contact_id, meeting_id, '', 0, note, member_id, at, ${dayAt(at, zone)}, reverses, null
        from loan_entry_before where seq = ${seq}`.execute(db)
      last = seq
    }
    if (rows.length < atOnce) return
  }
}

async function createIndexes(db: Db): Promise<void> {
  await sql`create index loan_entry_act on loan_entry (act_id)`.execute(db)
  await sql`create index loan_entry_item on loan_entry (item_id, seq)`.execute(db)
  await sql`create index loan_entry_lot on loan_entry (lot_id, drawer_id, seq)`.execute(db)
  await sql`create index loan_entry_drawer on loan_entry (drawer_id, seq)`.execute(db)
  await sql`create index loan_entry_kind on loan_entry (kind, seq)`.execute(db)
  await sql`create index loan_entry_day on loan_entry (on_day)`.execute(db)
  await sql`create index loan_entry_contact on loan_entry (contact_id, seq) where contact_id is not null`.execute(db)
  await sql`create index loan_entry_contact_day on loan_entry (contact_id, on_day) where contact_id is not null`.execute(db)
  await sql`create index loan_entry_by_recipient on loan_entry (contact_id, kind, at, id) where contact_id is not null`.execute(db)
  await sql`create index loan_entry_meeting on loan_entry (meeting_id, seq) where meeting_id is not null`.execute(db)
  await sql`create unique index loan_entry_reverses on loan_entry (reverses) where reverses is not null`.execute(db)
  await sql`create index loan_entry_returns on loan_entry (returns) where returns is not null`.execute(db)
}

/** What stands in each drawer, now and at the end of each day: worked out from the ledger, here once and then by its triggers. */
async function createStanding(db: Db): Promise<void> {
  await sql`create table loan_stock (
    lot_id text not null references loan_lot (id),
    drawer_id text not null references loan_drawer (id),
    item_id text not null references loan_item (id),
    quantity integer not null,
    primary key (lot_id, drawer_id)
  ) strict, without rowid`.execute(db)
  await sql`create index loan_stock_there on loan_stock (item_id) where quantity > 0`.execute(db)
  await sql`create table loan_day (
    lot_id text not null references loan_lot (id),
    drawer_id text not null references loan_drawer (id),
    item_id text not null references loan_item (id),
    day text not null,
    closing integer not null,
    primary key (lot_id, drawer_id, day)
  ) strict, without rowid`.execute(db)
  await sql`insert into loan_stock (lot_id, drawer_id, item_id, quantity) select lot_id, drawer_id, item_id, sum(change) from loan_entry group by lot_id, drawer_id`.execute(db)
  await sql`insert into loan_day (lot_id, drawer_id, item_id, day, closing)
    select lot_id, drawer_id, item_id, on_day, sum(sum(change)) over (partition by lot_id, drawer_id order by on_day) from loan_entry group by lot_id, drawer_id, on_day`.execute(db)
}

async function keepLedger(db: Db): Promise<void> {
  await appendOnly(db, 'loan_entry')
  await refuseWrongLines(db)
  await sql`create trigger loan_entry_stands after insert on loan_entry begin
    insert into loan_stock (lot_id, drawer_id, item_id, quantity) values (new.lot_id, new.drawer_id, new.item_id, new.there)
      on conflict (lot_id, drawer_id) do update set quantity = excluded.quantity;
    insert into loan_day (lot_id, drawer_id, item_id, day, closing)
      select new.lot_id, new.drawer_id, new.item_id, new.on_day, coalesce((select closing from loan_day
        where lot_id = new.lot_id and drawer_id = new.drawer_id and day < new.on_day order by day desc limit 1), 0)
      where not exists (select 1 from loan_day where lot_id = new.lot_id and drawer_id = new.drawer_id and day = new.on_day);
    update loan_day set closing = closing + new.change where lot_id = new.lot_id and drawer_id = new.drawer_id and day >= new.on_day;
  end`.execute(db)
  // What was given out on a later day was there on the days between.
  await sql`create trigger loan_day_negative before update on loan_day when new.closing < 0 and new.closing < old.closing
    begin select raise(abort, 'desk:stockShort'); end`.execute(db)
  for (const act of ['insert', 'update'] as const) {
    await sql`create trigger ${sql.ref(`loan_stock_true_${act}`)} before ${sql.raw(act)} on loan_stock
      when new.quantity is not (select there from loan_entry where lot_id = new.lot_id and drawer_id = new.drawer_id order by seq desc limit 1)
      begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  }
  for (const table of ['loan_stock', 'loan_day']) {
    await sql`create trigger ${sql.ref(`${table}_no_delete`)} before delete on ${sql.table(table)} begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  }
}

/** One trigger, so that the first of several reasons is always the same. */
async function refuseWrongLines(db: Db): Promise<void> {
  await sql`create trigger loan_entry_right before insert on loan_entry begin
    select raise(abort, 'desk:monthClosed') where exists (select 1 from loan_month where month >= substr(new.on_day, 1, 7));
    select raise(abort, 'desk:lotExpired') where new.kind = 'issued' and (select expires_on from loan_lot where id = new.lot_id) < new.on_day;
    select raise(abort, 'desk:stockShort') where new.change + coalesce((select quantity from loan_stock where lot_id = new.lot_id and drawer_id = new.drawer_id), 0) < 0;
    select raise(abort, 'desk:wrongSum') where new.there <> new.change + coalesce((select quantity from loan_stock where lot_id = new.lot_id and drawer_id = new.drawer_id), 0);
    select raise(abort, 'desk:wrongSum') where new.balance <> new.change + coalesce((select balance from loan_entry where item_id = new.item_id order by seq desc limit 1), 0);
    select raise(abort, 'desk:wrongReversal') where new.kind = 'reversed' and not exists (select 1 from loan_entry as line where line.id = new.reverses
      and line.change = -new.change and line.lot_id = new.lot_id and line.drawer_id = new.drawer_id and line.kind <> 'reversed');
    select raise(abort, 'desk:returnedSince') where new.kind = 'reversed' and exists (select 1 from loan_entry as back
      where back.returns = new.reverses and not exists (select 1 from loan_entry as undoing where undoing.reverses = back.id));
    select raise(abort, 'desk:wrongReturn') where new.kind = 'returned' and not exists (select 1 from loan_entry as line where line.id = new.returns
      and line.kind = 'issued' and line.lot_id = new.lot_id and not exists (select 1 from loan_entry as undoing where undoing.reverses = line.id)
      and new.change <= -line.change - coalesce((select sum(back.change) from loan_entry as back
        where back.returns = line.id and not exists (select 1 from loan_entry as undoing where undoing.reverses = back.id)), 0));
  end`.execute(db)
}
