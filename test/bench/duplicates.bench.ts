import { performance } from 'node:perf_hooks'
import { v7 as newId } from 'uuid'
import { contactInput, type ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { Act } from '#main/app/act.ts'
import { addContacts } from '#main/areas/contacts/contacts.commands.ts'
import { Chance } from '#main/sample/chance.ts'
import { inventPerson } from '#main/sample/people.ts'
import { benchDesk } from './desk.ts'

const people = 10_000
const duplicates = 1_200
const lookAlikes = 1_500

/** A label: these two rows of the set are one person, or two who look alike. */
interface Labelled {
  inputs: ContactInput[]
  same: [number, number][]
}

type Change = (person: ContactInput, chance: Chance) => Partial<ContactInput>

/** How a person comes to be written down twice. The last two hold so little that no rule can be sure: they are what recall is short of. */
const waysToDouble: Change[] = [
  (person, chance) => ({ givenName: slip(person.givenName, chance) }),
  (person, chance) => ({ familyName: slip(person.familyName, chance) }),
  (person, chance) => ({ givenName: slip(person.givenName, chance), familyName: slip(person.familyName, chance) }),
  ({ givenName, familyName }) => ({ givenName: familyName, familyName: givenName }),
  ({ givenName, familyName }) => ({ givenName: `${givenName} ${familyName}`, familyName: '' }),
  (person) => ({ givenName: plain(person.givenName), familyName: plain(person.familyName) }),
  (person) => ({ givenName: nicknames[plain(person.givenName).toLowerCase()] ?? person.givenName.split(/[ -]/)[0]! }),
  (_person, chance) => ({ addresses: address(chance), emails: [] }),
  (_person, chance) => ({ phones: phone(chance), emails: [] }),
  (person, chance) => ({ familyName: inventPerson(chance).familyName || person.familyName, emails: [] }),
  () => ({ addresses: [], emails: [] }),
  (_person, chance) => ({ phones: phone(chance), addresses: address(chance), emails: [] }),
]

const nicknames: Record<string, string> = {
  margaret: 'Peggy', douglas: 'Doug', kathleen: 'Kathy', patrick: 'Pat', gordon: 'Gord', kevin: 'Kev', joanne: 'Jo', alison: 'Allie', beverley: 'Bev', desmond: 'Des',
  winston: 'Win', tamara: 'Tammy', genevieve: 'Gen', melanie: 'Mel', sebastien: 'Seb', therese: 'Terry', benoit: 'Ben', mohamed: 'Mo',
}

/** Two who look alike and are not one: a family at one address with one phone (some with one e-mail), namesakes, neighbours. */
const waysToLookAlike: Change[] = [
  (person, chance) => ({ givenName: otherGiven(person, chance), emails: [] }),
  (person, chance) => ({ givenName: otherGiven(person, chance), born: '', phones: phone(chance) }),
  (_person, chance) => ({ phones: phone(chance), addresses: address(chance), emails: [], born: '' }),
  (person, chance) => ({ ...names(inventPerson(chance)), phones: phone(chance), emails: [], addresses: person.addresses.map((one) => ({ ...one, street: one.street.replace(/, apt.*$/, ', apt. 1') })) }),
  (person, chance) => ({ ...names(inventPerson(chance)), emails: [], addresses: address(chance), phones: person.phones }),
]

/** Precision and recall of the shipped rules over a set with labels, found by the job itself; the seed is fixed. */
export async function contactsDuplicates(): Promise<void> {
  const { inputs, same } = labelledSet(new Chance(2026))
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const act: Act = { at: Date.now(), member: { id: bench.memberId, name: 'Noor' }, newId: () => newId(), touch: () => {} }
  const ids = await bench.desk.store.write((db) => addContacts(db, inputs, act))
  const truth = new Set(same.map(([one, other]) => [ids[one]!, ids[other]!].toSorted().join(' ')))
  const begun = performance.now()
  const { jobId } = await bench.client.contacts.duplicates.find()
  for await (const step of await bench.client.desk.jobs.watch({ jobId })) if (step.state === 'failed') throw new Error('The search failed.')
  const took = performance.now() - begun
  const found: string[] = []
  for (let cursor: string | null | undefined; ; ) {
    const page = await bench.client.contacts.duplicates.pairs({ cursor, limit: 200 })
    found.push(...page.items.map(({ a, b }) => `${a.id} ${b.id}`))
    if (!(cursor = page.next)) break
  }
  const right = found.filter((pair) => truth.has(pair)).length
  const rounded = (share: number) => Math.round(share * 1000) / 1000
  console.log(JSON.stringify({ bench: 'contacts.duplicates', n: inputs.length, precision: rounded(right / found.length), recall: rounded(right / truth.size), pairs: found.length, labelled: truth.size, find_ms: Math.round(took) }))
}

function labelledSet(chance: Chance): Labelled {
  const inputs = Array.from({ length: people }, () => someone(chance))
  const same: [number, number][] = []
  for (let n = 0; n < duplicates; n++) {
    same.push([n, inputs.length])
    inputs.push(changed(inputs[n]!, waysToDouble[n % waysToDouble.length]!, chance))
  }
  for (let n = duplicates; n < duplicates + lookAlikes; n++) inputs.push(changed(inputs[n]!, waysToLookAlike[n % waysToLookAlike.length]!, chance))
  return { inputs, same }
}

/** As invented, with a phone of its own: the sample has four hundred numbers for everyone. */
function someone(chance: Chance): ContactInput {
  const person = inventPerson(chance)
  const born = chance.often(0.3) ? `${chance.whole(1940, 2005)}-0${chance.whole(1, 9)}-1${chance.whole(0, 9)}` : ''
  return { ...person, phones: person.phones.length > 0 ? phone(chance) : [], born }
}

const changed = (person: ContactInput, change: Change, chance: Chance): ContactInput => contactInput.parse({ ...person, tags: [], notes: '', ...change(person, chance) })
const phone = (chance: Chance): ContactInput['phones'] => [{ kind: 'mobile', number: `${chance.one(['416', '647', '437'])}-555-${String(chance.whole(0, 9999)).padStart(4, '0')}` }]
const address = (chance: Chance): ContactInput['addresses'] => inventPerson(chance).addresses
const names = ({ givenName, familyName }: ContactInput) => ({ givenName, familyName })
const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}+/gu, '')

function otherGiven(person: ContactInput, chance: Chance): string {
  for (;;) {
    const { givenName } = inventPerson(chance)
    if (givenName !== person.givenName) return givenName
  }
}

/** One slip of the keys: a letter left out, doubled, changed, or two swapped. */
function slip(name: string, chance: Chance): string {
  if (name.length < 3) return name
  const at = chance.whole(1, name.length - 2)
  const [before, letter, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)]
  return chance.one([before + after, before + letter + letter + after, before + chance.one([...'aeiourstln']) + after, before + after.slice(0, 1) + letter + after.slice(1)])
}
