import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'
import type { WriteDb } from './database.ts'
import { pointBack, type Reference, repoint, type Repointed } from './repoint.ts'

/** Tables of every shape that a reference can stand in, around two records. */
async function fill(db: WriteDb): Promise<void> {
  for (const text of [
    `create table one (id text primary key, name text not null)`,
    `create table plain (one_id text references one (id), note text)`,
    `create table place (id text primary key, one_id text not null references one (id), slot integer not null, unique (one_id, slot))`,
    `create table visit (id text primary key, place_id text not null references place (id), note text not null)`,
    `create table bond (from_id text not null, to_id text not null, primary key (from_id, to_id)) without rowid`,
    `create table card (one_id text primary key references one (id), level integer not null, picture blob) without rowid`,
    `create table membership (group_no integer not null, one_id text not null, name text not null, primary key (group_no, one_id)) without rowid`,
    `insert into one values ('a', 'Amina'), ('b', 'Bola'), ('c', 'Chen')`,
    `insert into plain values ('a', 'x'), ('b', 'y'), ('b', 'z'), (null, 'w')`,
    `insert into place values ('p', 'a', 1), ('q', 'b', 1), ('r', 'b', 2)`,
    `insert into visit values ('v', 'q', 'first'), ('w', 'r', 'second')`,
    `insert into bond values ('a', 'b'), ('b', 'a'), ('b', 'c'), ('c', 'b'), ('c', 'a')`,
    `insert into card values ('a', 1, null), ('b', 3, x'00ff10')`,
    `insert into membership values (1, 'a', 'Amina'), (1, 'b', 'Bola'), (2, 'b', 'Bola')`,
  ]) await sql.raw(text).execute(db)
}

const references: Reference[] = [
  { table: 'plain', column: 'one_id' },
  { table: 'place', column: 'one_id' },
  { table: 'bond', column: 'from_id', apartFrom: 'to_id' },
  { table: 'bond', column: 'to_id', apartFrom: 'from_id' },
  { table: 'card', column: 'one_id', unite: (staying, other) => ({ ...staying, level: Math.max(Number(staying['level']), Number(other['level'])) }) },
  { table: 'membership', column: 'one_id', copied: { from: 'one', columns: ['name'] } },
]

async function dump(db: WriteDb): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {}
  for (const table of ['plain', 'place', 'visit', 'bond', 'card', 'membership']) tables[table] = (await sql<object>`select * from ${sql.table(table)}`.execute(db)).rows.map((row) => JSON.stringify(row)).toSorted()
  return tables
}

test('rows of every shape move, those that clash are put aside with what hangs on them, and all of it is taken back', async () => {
  await using desk = await openTestDesk()
  await desk.desk.store.write(async (db) => {
    await fill(db)
    const before = await dump(db)
    const moved: Repointed[] = []
    for (const reference of references) moved.push(await repoint(db, reference, 'b', 'a'))
    const after = await dump(db)
    expect(JSON.stringify(after)).not.toContain('"b\\"')
    expect(after['bond']).toEqual(['{"from_id":"a","to_id":"c"}', '{"from_id":"c","to_id":"a"}'])
    expect(after['visit']).toEqual(['{"id":"w","place_id":"r","note":"second"}'])
    expect(after['card']![0]).toContain('"level":3')
    expect(after['membership']).toEqual(['{"group_no":1,"one_id":"a","name":"Amina"}', '{"group_no":2,"one_id":"a","name":"Amina"}'])
    for (const one of moved.toReversed()) await pointBack(db, one, 'b', 'a')
    expect(await dump(db)).toEqual(before)
  })
})

test('what was changed or removed since is left, and a row put aside whose parent is gone does not stop the rest', async () => {
  await using desk = await openTestDesk()
  await desk.desk.store.write(async (db) => {
    await fill(db)
    const moved: Repointed[] = []
    for (const reference of references) moved.push(await repoint(db, reference, 'b', 'a'))
    await sql`update card set level = 7`.execute(db)
    await sql`delete from visit`.execute(db)
    await sql`delete from place where id = 'r'`.execute(db)
    await sql`delete from plain where note = 'z'`.execute(db)
    await sql`insert into plain values ('a', 'later')`.execute(db)
    const orphan: Repointed = { ...moved[0]!, keys: [], aside: [{ table: 'visit', row: { id: 'o', place_id: 'gone', note: '' } }] }
    for (const one of [...moved, orphan].toReversed()) await pointBack(db, one, 'b', 'a')
    const now = await dump(db)
    expect(now['plain']).toEqual(['{"one_id":"a","note":"later"}', '{"one_id":"a","note":"x"}', '{"one_id":"b","note":"y"}', '{"one_id":null,"note":"w"}'])
    expect(now['card']![0]).toContain('"level":7')
    expect(now['visit']).toEqual(['{"id":"v","place_id":"q","note":"first"}'])
  })
})
