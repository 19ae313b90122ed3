import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { partTables } from '#main/areas/contacts/ownParts.ts'
import type { WriteDb } from '#main/store/database.ts'
import { openTestDesk } from '#test/harness.ts'
import { aliasedLinks, movingLinks, stayingLinks } from './links.ts'

const nameOf = ({ table, column }: { table: string; column: string }) => `${table}.${column}`

test('every column that refers to a contact is in the registry: it moves, is read by alias, is part of the contact, or stays for a reason', async () => {
  await using desk = await openTestDesk()
  const db = desk.desk.store.read as unknown as WriteDb
  const { rows } = await sql<{ table: string; column: string; refers: string | null }>`
    select t.name as "table", c.name as "column", f."table" as refers
    from pragma_table_list as t join pragma_table_info(t.name) as c left join pragma_foreign_key_list(t.name) as f on f."from" = c.name
    where t.schema = 'main' and t.type = 'table'`.execute(db)
  const referring = rows.filter(({ column, refers }) => (refers ? refers === 'contact' : /(^|_)contact_id$|^group_id$/.test(column))).map(nameOf)
  const registered = [...movingLinks, ...aliasedLinks, ...stayingLinks, ...partTables.map((table) => ({ table, column: 'contact_id' }))].map(nameOf)
  expect(referring.filter((name) => !registered.includes(name)), 'new columns: say in links.ts what becomes of them when contacts are merged').toEqual([])
  const known = rows.map(nameOf)
  expect(registered.filter((name) => !known.includes(name)), 'in the registry, and not in the store').toEqual([])
  expect(registered.length).toBe(new Set(registered).size)
})

test('no table that refuses changes is to move, and each that is read by alias refuses them', async () => {
  await using desk = await openTestDesk()
  const { rows } = await sql<{ table: string }>`select tbl_name as "table" from sqlite_schema where type = 'trigger' and name like '%no_update'`.execute(desk.desk.store.read as unknown as WriteDb)
  const frozen = rows.map(({ table }) => table)
  expect(movingLinks.filter(({ table }) => frozen.includes(table))).toEqual([])
  expect(aliasedLinks.filter(({ table }) => !frozen.includes(table))).toEqual([])
})
