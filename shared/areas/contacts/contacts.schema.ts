import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine, prose } from '#shared/base/text.ts'
import { instant, isBirthDate } from '#shared/base/time.ts'

export const contactKind = z.enum(['person', 'organization'])
export type ContactKind = z.infer<typeof contactKind>

/** What an organization is to the neighbourhood. */
export const organizationKind = z.enum([
  'group', 'agency', 'union', 'faith', 'media', 'electedOffice', 'ministry', 'school', 'business', 'other',
])

export const phoneKind = z.enum(['mobile', 'home', 'work', 'fax', 'other'])
export const emailKind = z.enum(['home', 'work', 'other'])

export const phone = z.object({ kind: phoneKind, number: z.string().trim().min(1).max(40) })
export const email = z.object({ kind: emailKind, address: z.string().trim().min(3).max(254).regex(/^\S+@\S+$/, 'contacts:email.shape') })

export const addressKind = z.enum(['home', 'mailing', 'work', 'other'])

/** A postal address; every part may be empty, and so may the list of them: having no fixed address is normal. */
export const address = z.object({
  kind: addressKind.default('home'),
  street: optionalLine(),
  city: optionalLine(80),
  province: optionalLine(40),
  postalCode: optionalLine(10),
})

/** A birth date as far as it is known: "1975", "1975-04-02", or "--04-02" without the year. A 31 February is none. */
export const born = z.string().trim().default('').refine(isBirthDate, 'contacts:born.shape')

/** What a custom field holds: text, a number, a day "2026-11-24", one of its choices, or yes and no. */
export const customValue = z.union([z.string().trim().max(500), z.number(), z.boolean()])

const fields = z.object({
  kind: contactKind,
  /** A person's given name; of a one-word name, all of it. */
  givenName: optionalLine(120),
  familyName: optionalLine(120),
  /** Nicknames, names of before, names in another script: all that should find them. */
  otherNames: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
  /** An organization's name. */
  organizationName: optionalLine(200),
  organizationKind: organizationKind.nullable().default(null),
  pronouns: optionalLine(40),
  /** Where a person belongs, in words ("Tenants of 40 Oak Street"). */
  affiliation: optionalLine(200),
  languages: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  needsInterpretation: z.boolean().default(false),
  born,
  /** Of these three the first is the one to use. */
  phones: z.array(phone).max(20).default([]),
  emails: z.array(email).max(20).default([]),
  addresses: z.array(address).max(10).default([]),
  neighbourhood: optionalLine(120),
  ward: optionalLine(120),
  riding: optionalLine(120),
  tags: z.array(z.string().trim().min(1).max(60)).max(50).default([]),
  notes: prose(),
  /** Values of the clinic's own fields, by the field's id. */
  custom: z.record(id, customValue).default({}),
})

/** What a form or an import hands in; a contact needs a name of some kind. */
export const contactInput = fields.superRefine((contact, check) => {
  if (contact.kind === 'person' && !contact.givenName && !contact.familyName)
    check.addIssue({ code: 'custom', path: ['givenName'], message: 'contacts:name.missing' })
  if (contact.kind === 'organization' && !contact.organizationName)
    check.addIssue({ code: 'custom', path: ['organizationName'], message: 'contacts:name.missing' })
})
export type ContactInput = z.infer<typeof contactInput>

export const contact = fields.extend({
  id,
  /** The name as shown: "Amina Warsame", "Oak Street Tenants". */
  name: z.string(),
  archived: z.boolean(),
  /** Not to be contacted but as the safe-contact card says: on no list without a permit. */
  unsafe: z.boolean(),
  /** Counts changes, so that two windows do not overwrite each other. */
  version: z.int(),
  createdAt: instant,
  updatedAt: instant,
})
export type Contact = z.infer<typeof contact>

/** A contact as its record is served: of someone unsafe to contact without phones, e-mails and addresses (`withholdReach`). */
export const contactRecord = contact.extend({ reachWithheld: z.boolean() })
export type ContactRecord = z.infer<typeof contactRecord>

/** A contact changed. What was served withheld comes back so, and then phones, e-mails and addresses stay as they are. */
export const contactChange = z.intersection(contactInput, z.object({ reachWithheld: z.boolean().default(false) }))
export type ContactChange = z.infer<typeof contactChange>

/** A contact in a list: enough to know whom one is talking to. */
export const contactSummary = z.object({
  id,
  kind: contactKind,
  name: z.string(),
  organizationKind: organizationKind.nullable(),
  affiliation: z.string(),
  neighbourhood: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  languages: z.array(z.string()),
  tags: z.array(z.string()),
  archived: z.boolean(),
  unsafe: z.boolean(),
})
export type ContactSummary = z.infer<typeof contactSummary>
