import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { contactChange, type ContactKind, type ContactRecord } from '#shared/areas/contacts/contacts.schema.ts'

/** The contract's own input, and the version one began with: a draft keeps it, so that it cannot silently undo what came later. */
export const contactForm = z.intersection(contactChange, z.object({ version: z.int().default(0) }))
export type ContactFormValues = z.input<typeof contactForm>
export type ContactFormReturn = UseFormReturn<ContactFormValues, unknown, z.output<typeof contactForm>>

/** An empty form with one line for a phone and one for an e-mail. */
export function newContactValues(kind: ContactKind): ContactFormValues {
  return {
    kind,
    version: 0,
    reachWithheld: false,
    givenName: '',
    familyName: '',
    organizationName: '',
    organizationKind: null,
    pronouns: '',
    affiliation: '',
    languages: [],
    needsInterpretation: false,
    phones: [{ kind: 'mobile', number: '' }],
    emails: [{ kind: 'home', address: '' }],
    addresses: [],
    neighbourhood: '',
    tags: [],
    notes: '',
    otherNames: [],
    born: '',
    ward: '',
    riding: '',
    custom: {},
  }
}

/** A form filled with what is known. */
export function valuesOf({ id: _id, name: _name, archived: _archived, unsafe: _unsafe, createdAt: _createdAt, updatedAt: _updatedAt, ...known }: ContactRecord): ContactFormValues {
  return known
}

/** Takes out phones, e-mails, addresses and own fields left empty, before the form is checked; a province alone is no address. */
export function dropEmpty({ getValues, setValue }: ContactFormReturn): void {
  const { phones = [], emails = [], addresses = [], custom = {} } = getValues()
  setValue('phones', phones.filter(({ number }) => number.trim()))
  setValue('emails', emails.filter((email) => email.address.trim()))
  setValue('addresses', addresses.filter(({ street, city, postalCode }) => street?.trim() || city?.trim() || postalCode?.trim()))
  setValue('custom', Object.fromEntries(Object.entries(custom).filter(([, value]) => value !== null && value !== undefined && value !== '')))
}
