import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine, prose } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

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

/** A postal address; every part may be empty: having no fixed address is normal. */
export const address = z.object({
  street: optionalLine(),
  city: optionalLine(80),
  province: optionalLine(40),
  postalCode: optionalLine(10),
})

const fields = z.object({
  kind: contactKind,
  /** A person's given name; of a one-word name, all of it. */
  givenName: optionalLine(120),
  familyName: optionalLine(120),
  /** An organization's name. */
  organizationName: optionalLine(200),
  organizationKind: organizationKind.nullable().default(null),
  pronouns: optionalLine(40),
  /** Where a person belongs, in words ("Tenants of 40 Oak Street"). */
  affiliation: optionalLine(200),
  languages: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  needsInterpretation: z.boolean().default(false),
  phones: z.array(phone).max(20).default([]),
  emails: z.array(email).max(20).default([]),
  address: address.default({ street: '', city: '', province: '', postalCode: '' }),
  neighbourhood: optionalLine(120),
  tags: z.array(z.string().trim().min(1).max(60)).max(50).default([]),
  notes: prose(),
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
  /** Counts changes, so that two windows do not overwrite each other. */
  version: z.int(),
  createdAt: instant,
  updatedAt: instant,
})
export type Contact = z.infer<typeof contact>

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
})
export type ContactSummary = z.infer<typeof contactSummary>

/** Why a row of an imported file could not become a contact, or needs a look. */
export const rowProblem = z.enum(['tooManyColumns', 'tooFewColumns', 'noName', 'badEmail', 'tooLong', 'unclosedQuote', 'badBytes'])

/** Why a whole file was refused. */
export const fileProblem = z.enum(['empty', 'noHeader', 'unknownColumns', 'unclosedQuote', 'notText', 'tooLarge'])

export const importPreview = z.object({
  /** Names the file as read by main; hand it to `startImport`. */
  token: z.string(),
  source: z.enum(['google', 'outlook', 'plain']),
  encoding: z.string(),
  delimiter: z.string(),
  rows: z.int(),
  good: z.int(),
  /** Rows that are already here (same name with the same phone or email). */
  known: z.int(),
  /** The first of the contacts as they would be. */
  sample: z.array(contactInput).max(10),
  /** The first of the rows that cannot be read; `line` counts the file's own lines from 1. */
  problems: z.array(z.object({ line: z.int(), problem: rowProblem, detail: z.string() })).max(200),
  problemCount: z.int(),
  /** Columns of the file that have no place here. */
  ignoredColumns: z.array(z.string()),
})
export type ImportPreview = z.infer<typeof importPreview>

export const importRow = z.object({
  line: z.int(),
  outcome: z.enum(['added', 'known', 'refused']),
  name: z.string(),
  contactId: id.nullable(),
  problem: rowProblem.nullable(),
  detail: z.string(),
})
export type ImportRow = z.infer<typeof importRow>
