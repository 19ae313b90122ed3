import type { Had } from '#shared/areas/loans/stock.schema.ts'
import { fiscalYearOf, monthOf, type Span } from '#shared/base/fiscal.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** What a contact, and those merged into it, have had in the month and the fiscal year that `day` is in. */
export async function findHad(db: AnyDb, contactId: string, day: string): Promise<Had> {
  const ids = await contactIdsOf(db, contactId)
  return { month: await findHadIn(db, ids, monthOf(day)), year: await findHadIn(db, ids, fiscalYearOf(day)) }
}

/** Every line that names a contact gives out, or takes back or undoes what was given out: their sum is what it has had. */
async function findHadIn(db: AnyDb, contactIds: readonly string[], { from, to }: Span): Promise<Had['month']> {
  const rows = await db
    .selectFrom('loan_entry')
    .innerJoin('loan_item', 'loan_item.id', 'loan_entry.item_id')
    .select(['loan_entry.item_id as itemId', 'loan_item.name as itemName'])
    .select(({ fn, eb }) => [fn.sum<number>('loan_entry.change').as('change'), fn.sum<number>(eb('loan_entry.change', '*', eb.ref('loan_entry.unit_value'))).as('worth')])
    .where('loan_entry.contact_id', 'in', contactIds)
    .where('loan_entry.on_day', '>=', from)
    .where('loan_entry.on_day', '<=', to)
    .groupBy(['loan_entry.item_id', 'loan_item.name'])
    .orderBy('loan_item.name')
    .execute()
  const items = rows.map(({ change, worth, ...item }) => ({ ...item, units: -change, value: -worth })).filter(({ units, value }) => units !== 0 || value !== 0)
  const sum = (pick: (item: (typeof items)[number]) => number) => items.reduce((total, item) => total + pick(item), 0)
  return { from, to, units: sum((item) => item.units), value: sum((item) => item.value), items }
}
