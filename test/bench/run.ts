// npm run bench [-- NAME…]: one JSON object a line; the baseline is hand-written SQL on the same encrypted file, in the same run.
import { contactsSearch } from './contacts.bench.ts'
import { contactsImport } from './import.bench.ts'
import { deskOpen } from './desk.bench.ts'
import { spaceBook } from './space.bench.ts'

const benches: Record<string, () => Promise<void>> = {
  'contacts.search': contactsSearch,
  'contacts.import': contactsImport,
  'space.book': spaceBook,
  'desk.open': deskOpen,
}

const asked = process.argv.slice(2)
const chosen = Object.keys(benches).filter((name) => asked.length === 0 || asked.some((word) => name.startsWith(word)))
if (chosen.length === 0) {
  console.error(`There is no bench called “${asked.join(' ')}”: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
for (const name of chosen) await benches[name]!()
