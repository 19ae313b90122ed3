import { foldEmail, matchName, phoneDigits } from '#shared/areas/contacts/contacts.rules.ts'
import type { ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { inChunks } from '../duplicates/comparables.queries.ts'

/** How a contact is recognized: a name, and the phones and emails that make it this one of that name. */
interface Signature {
  name: string
  reach: Set<string>
}

/** The row is one that the desk already has (with its id), or that stands further up in the same file (null). */
export type Known = { contactId: string | null } | undefined

/** Contacts are compared in groups of this many rows, with a few statements for each. */
export const groupSize = 500

/**
 * Tells which rows of a file are known: the same folded name with a phone or an email in common;
 * where a row has neither, the same name is enough. Archived contacts count too: an import does not bring them back.
 */
export class KnownContacts {
  readonly #above = new Set<string>()

  /** For each of at most `groupSize` rows, in the file's order; each row that is new is known to those after it. */
  async find(db: AnyDb, contacts: readonly ContactInput[]): Promise<Known[]> {
    const signatures = contacts.map(signatureOf)
    const here = await contactsHere(db, signatures)
    return signatures.map((signature) => {
      const contactId = keysOf(signature).map((key) => here.get(key)).find(Boolean)
      if (contactId) return { contactId }
      if (this.#isAbove(signature)) return { contactId: null }
      this.#remember(signature)
      return undefined
    })
  }

  #isAbove(signature: Signature): boolean {
    return keysOf(signature).some((key) => this.#above.has(key))
  }

  #remember(signature: Signature): void {
    this.#above.add(signature.name)
    for (const key of keysOf(signature)) this.#above.add(key)
  }
}

/** Whoever has one of these is the same: the name with a phone or an email, or the name alone where there is neither. */
const keysOf = ({ name, reach }: Signature) => (reach.size === 0 ? [name] : [...reach].map((one) => `${name}\n${one}`))

function signatureOf(contact: ContactInput): Signature {
  const digits = contact.phones.map(({ number }) => phoneDigits(number)).filter(Boolean)
  return { name: matchName(contact), reach: new Set([...digits, ...contact.emails.map(({ address }) => foldEmail(address))]) }
}

/** The contacts that any of these may be, by what makes them the same. Of very many with one name, one is enough. */
async function contactsHere(db: AnyDb, signatures: Signature[]): Promise<Map<string, string>> {
  const reach = signatures.flatMap((one) => [...one.reach])
  const [phones, emails, named] = await Promise.all([
    inChunks(reach.filter((one) => !one.includes('@')), (some) =>
      db.selectFrom('contact_phone as phone').innerJoin('contact', 'contact.id', 'phone.contact_id').select(['contact.id', 'match_name', 'digits as reach']).where('digits', 'in', some).execute()),
    inChunks(reach.filter((one) => one.includes('@')), (some) =>
      db.selectFrom('contact_email as email').innerJoin('contact', 'contact.id', 'email.contact_id').select(['contact.id', 'match_name', 'folded as reach']).where('folded', 'in', some).execute()),
    inChunks(signatures.filter((one) => one.reach.size === 0).map(({ name }) => name), (some) =>
      db.selectFrom('contact').select(({ fn }) => ['match_name', fn.min('id').as('id')]).where('match_name', 'in', some).groupBy('match_name').execute()),
  ])
  return new Map([...[...phones, ...emails].map(({ id, match_name, reach: one }) => [`${match_name}\n${one}`, id] as const), ...named.map(({ id, match_name }) => [match_name, id] as const)])
}
