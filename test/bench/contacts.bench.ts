import { benchDesk } from './desk.ts'
import { measure, report } from './measure.ts'

const contacts = 100_000
const typed = ['a', 'am', 'ami', 'amina', 'amina war', 'jos', 'nguy', 'nguyen th', '416', '647 555 01', 'singh', 'tenant', 'marie-h', 'o', 'de la', 'larkspur', 'zzz', 'mohamed a', 'chen l', 'east quay']

/** Search as you type among 100,000 contacts, through the contract. */
export async function contactsSearch(): Promise<void> {
  await using bench = await benchDesk({ contacts, bookings: 0 })
  const raw = bench.raw()
  const find = raw.prepare(`select s.key from search s where search match ? order by rowid desc limit 400`)
  const few = Array.from({ length: 50 }, () => '?').join(', ')
  const contact = raw.prepare(`select * from contact where id in (${few})`)
  const parts = ['contact_phone', 'contact_email', 'contact_language', 'contact_tag'].map((table) => raw.prepare(`select * from ${table} where contact_id in (${few})`))
  const byHand = (words: string) => {
    const match = `area : contacts AND {title body} : (${words.split(/[^a-z0-9]+/).map((word) => `"${word}"*`).join(' AND ')})`
    const ids = (find.all(match) as { key: string }[]).slice(0, 50).map(({ key }) => key.slice('contacts:'.length))
    const padded = [...ids, ...Array.from({ length: 50 - ids.length }, () => '')]
    return [contact.all(padded), ...parts.map((part) => part.all(padded))]
  }
  const baseline = await measure(400, (run) => byHand(typed[run % typed.length]!))
  const program = await measure(400, (run) => bench.client.contacts.list({ search: typed[run % typed.length]!, limit: 50 }))
  report('contacts.search', contacts, program, baseline)
}
