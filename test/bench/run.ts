// npm run bench [-- NAME…]: all whose names begin so, or all; one JSON object a line.
// Those that fill a store for many minutes (contacts.search.1m) run only when named in full. The baseline is hand-written SQL
// on the same encrypted file, in the same run. contacts.duplicates tells how right it is (precision, recall) rather than how fast.
import { briefsFind, briefsOpen, briefsSave } from './briefs.bench.ts'
import { briefsPdf } from './briefs.pdf.bench.ts'
import { contactsSearch, contactsSearchMillion } from './contacts.bench.ts'
import { contactsDuplicates } from './duplicates.bench.ts'
import { contactsImport } from './import.bench.ts'
import { deskOpen } from './desk.bench.ts'
import { loansBalance, loansIssue } from './loans.bench.ts'
import { meetingsDoor } from './meetings.door.bench.ts'
import { meetingsCalendar, meetingsPlan } from './meetings.bench.ts'
import { spaceBook, spaceFind, spaceMonth, spaceSeries } from './space.bench.ts'
import { contactsOpen } from './timeline.bench.ts'
import { loansStatement } from './use.bench.ts'

const benches: Record<string, () => Promise<void>> = {
  'contacts.search': contactsSearch,
  'contacts.open': contactsOpen,
  'contacts.duplicates': contactsDuplicates,
  'contacts.import': contactsImport,
  'space.book': spaceBook,
  'space.month': spaceMonth,
  'space.find': spaceFind,
  'space.series': spaceSeries,
  'loans.issue': loansIssue,
  'loans.balance': loansBalance,
  'loans.statement': () => loansStatement(),
  'meetings.door': meetingsDoor,
  'meetings.plan': meetingsPlan,
  'meetings.calendar': meetingsCalendar,
  'briefs.open': briefsOpen,
  'briefs.save': briefsSave,
  'briefs.find': briefsFind,
  'briefs.pdf': briefsPdf,
  'desk.open': deskOpen,
}

const onlyByName: Record<string, () => Promise<void>> = { 'contacts.search.1m': contactsSearchMillion }

const asked = process.argv.slice(2)
const chosen = Object.keys(benches).filter((name) => asked.length === 0 || asked.some((word) => name.startsWith(word)))
const long = asked.filter((name) => name in onlyByName)
if (chosen.length + long.length === 0) {
  console.error(`There is no bench called “${asked.join(' ')}”: ${[...Object.keys(benches), ...Object.keys(onlyByName)].join(', ')}.`)
  process.exit(1)
}
for (const name of chosen) await benches[name]!()
for (const name of long) await onlyByName[name]!()
