import type { AccountOf, Had } from '#shared/areas/loans/stock.schema.ts'
import { fiscalYearOf, monthOf, type Span } from '#shared/base/fiscal.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** What an account has had in the month and the fiscal year that `day` is in. */
export async function findHad(db: AnyDb, account: AccountOf, day: string): Promise<Had> {
  const whose = 'contactId' in account ? { column: 'contact_id' as const, ids: await contactIdsOf(db, account.contactId) } : { column: 'campaign_id' as const, ids: [account.campaignId] }
  return { month: await findHadIn(db, whose, monthOf(day)), year: await findHadIn(db, whose, fiscalYearOf(day)) }
}

interface Whose {
  column: 'contact_id' | 'campaign_id'
  ids: readonly string[]
}

/** Every line that names a contact or a campaign gives out, or takes back or undoes what was given out: their sum is what it has had. */
async function findHadIn(db: AnyDb, { column, ids }: Whose, { from, to }: Span): Promise<Had['month']> {
  const rows = await db
    .selectFrom('loan_entry')
    .innerJoin('loan_item', 'loan_item.id', 'loan_entry.item_id')
    .select(['loan_entry.item_id as itemId', 'loan_item.name as itemName'])
    .select(({ fn, eb }) => [fn.sum<number>('loan_entry.change').as('change'), fn.sum<number>(eb('loan_entry.change', '*', eb.ref('loan_entry.unit_value'))).as('worth')])
    .where(`loan_entry.${column}`, 'in', ids)
    .where('loan_entry.on_day', '>=', from)
    .where('loan_entry.on_day', '<=', to)
    .groupBy(['loan_entry.item_id', 'loan_item.name'])
    .orderBy('loan_item.name')
    .execute()
  const items = rows.map(({ change, worth, ...item }) => ({ ...item, units: -change, value: -worth })).filter(({ units, value }) => units !== 0 || value !== 0)
  const sum = (pick: (item: (typeof items)[number]) => number) => items.reduce((total, item) => total + pick(item), 0)
  return { from, to, units: sum((item) => item.units), value: sum((item) => item.value), items }
}
