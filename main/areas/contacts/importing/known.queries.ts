import { foldEmail, matchName, phoneDigits } from '#shared/areas/contacts/contacts.rules.ts'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

/** How a contact is recognized: a name, and the phones and emails that make it this one of that name. */
interface Signature {
  name: string
  reach: Set<string>
}

/** The row is one that the desk already has (with its id), or that stands further up in the same file (null). */
export type Known = { contactId: string | null } | undefined

/** Contacts are compared in groups of this many rows, with two statements for each. */
export const groupSize = 100

/**
 * Tells which rows of a file are known: the same folded name with a phone or an email in common;
 * where a row has neither, the same name is enough. Archived contacts count too: an import does not bring them back.
 */
export class KnownContacts {
  readonly #names = new Set<string>()
  readonly #reach = new Set<string>()

  /** For each of at most `groupSize` rows, in the file's order; each row that is new is known to those after it. */
  async find(db: AnyDb, contacts: readonly ContactInput[]): Promise<Known[]> {
    const signatures = contacts.map(signatureOf)
    const here = await contactsNamed(db, signatures.map(({ name }) => name))
    return signatures.map((signature) => {
      const contactId = (here.get(signature.name) ?? []).find((one) => isSame(signature, one.reach))?.id
      if (contactId) return { contactId }
      if (this.#isAbove(signature)) return { contactId: null }
      this.#remember(signature)
      return undefined
    })
  }

  #isAbove({ name, reach }: Signature): boolean {
    return reach.size === 0 ? this.#names.has(name) : [...reach].some((one) => this.#reach.has(`${name}\n${one}`))
  }

  #remember({ name, reach }: Signature): void {
    this.#names.add(name)
    for (const one of reach) this.#reach.add(`${name}\n${one}`)
  }
}

const isSame = (row: Signature, reach: ReadonlySet<string>) => row.reach.size === 0 || [...row.reach].some((one) => reach.has(one))

function signatureOf(contact: ContactInput): Signature {
  const digits = contact.phones.map(({ number }) => phoneDigits(number)).filter(Boolean)
  return { name: matchName(contact), reach: new Set([...digits, ...contact.emails.map(({ address }) => foldEmail(address))]) }
}

async function contactsNamed(db: AnyDb, names: string[]): Promise<Map<string, { id: string; reach: Set<string> }[]>> {
  // Always as many names, so that one prepared statement serves every group.
  const wanted = Array.from({ length: groupSize }, (_, index) => names[index] ?? names[0] ?? '')
  const people = db.selectFrom('contact').where('match_name', 'in', wanted)
  const [phones, emails] = await Promise.all([
    people.leftJoin('contact_phone', 'contact_phone.contact_id', 'contact.id').select(['contact.id', 'match_name', 'digits as reach']).execute(),
    people.innerJoin('contact_email', 'contact_email.contact_id', 'contact.id').select(['contact.id', 'match_name', 'folded as reach']).execute(),
  ])
  const byId = new Map<string, { id: string; name: string; reach: Set<string> }>()
  for (const row of [...phones, ...emails]) {
    const one = byId.get(row.id) ?? { id: row.id, name: row.match_name, reach: new Set() }
    if (row.reach) one.reach.add(row.reach)
    byId.set(row.id, one)
  }
  return Map.groupBy(byId.values(), ({ name }) => name)
}
