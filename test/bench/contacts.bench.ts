import { benchDesk } from './desk.ts'
import { measure, report } from './measure.ts'

/** What is typed, and where that is misspelled, what was meant: hand-written SQL is told. */
const typed: [typed: string, meant?: string][] = [
  ['a'], ['am'], ['ami'], ['amina'], ['amina war'], ['jos'], ['nguy'], ['nguyen th'], ['416'], ['647 555 01'], ['singh'], ['tenant'], ['marie-h'], ['o'], ['de la'],
  ['larkspur'], ['zzz'], ['mohamed a'], ['chen l'], ['east quay'],
  ['6473'], ['2718'], ['50-38'], ['81903'], ['aimna', 'amina'], ['mohmaed', 'mohamed'], ['warsmae amina', 'warsame amina'], ['kovalemko', 'kovalenko'], ['xingh gur', 'singh gur'], ['bealnger', 'belanger'],
]

/** Search as you type among 100,000 contacts, through the contract. */
export const contactsSearch = () => searchAmong(100_000, 'contacts.search', 600)

/** The same among a million; filling takes many minutes. */
export const contactsSearchMillion = () => searchAmong(1_000_000, 'contacts.search.1m', 600)

async function searchAmong(contacts: number, name: string, times: number): Promise<void> {
  await using bench = await benchDesk({ contacts, bookings: 0 })
  const raw = bench.raw()
  const find = raw.prepare(`select s.key from search s where search match ? order by rowid desc limit 400`)
  const few = Array.from({ length: 50 }, () => '?').join(', ')
  const contact = raw.prepare(`select * from contact where id in (${few})`)
  const parts = ['contact_phone', 'contact_email', 'contact_language', 'contact_tag'].map((table) => raw.prepare(`select * from ${table} where contact_id in (${few})`))
  const byHand = ([words, meant = words]: (typeof typed)[number]) => {
    const match = `area : contacts AND {title body} : (${meant.split(/[^a-z0-9]+/).map((word) => `"${word}"*`).join(' AND ')})`
    const ids = (find.all(match) as { key: string }[]).slice(0, 50).map(({ key }) => key.slice('contacts:'.length))
    const padded = [...ids, ...Array.from({ length: 50 - ids.length }, () => '')]
    return [contact.all(padded), ...parts.map((part) => part.all(padded))]
  }
  const baseline = await measure(times, (run) => byHand(typed[run % typed.length]!))
  const program = await measure(times, (run) => bench.client.contacts.list({ search: typed[run % typed.length]![0], limit: 50 }))
  report(name, contacts, program, baseline)
  if (process.env.DESK_BENCH_EACH) {
    for (const one of typed) {
      const each = await measure(20, () => bench.client.contacts.list({ search: one[0], limit: 50 }))
      console.error(one[0].padEnd(16), each.p50.toFixed(1), each.p95.toFixed(1))
    }
  }
}
