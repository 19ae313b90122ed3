import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'
import { addressKind, contactInput, contactSummary, emailKind, phoneKind } from './contacts.schema.ts'
import { duplicateReason } from './duplicates.schema.ts'

/** Fields of a contact that one cell of a file fills. `title` and `department` go before the organization a person belongs to. */
export const lineField = z.enum([
  'kind', 'fullName', 'givenName', 'middleName', 'familyName', 'otherNames', 'organization', 'household', 'employer', 'organizationKind', 'title', 'department',
  'affiliation', 'pronouns', 'languages', 'interpretation', 'born', 'neighbourhood', 'ward', 'riding', 'tags', 'notes',
])
export type LineField = z.infer<typeof lineField>

export const addressPart = z.enum(['street', 'more', 'city', 'province', 'postalCode', 'country'])
export type AddressPart = z.infer<typeof addressPart>

const slot = z.string().max(60)

/** Where a column's cells go. `slot` joins columns that belong together ("Phone 2 - Label" and "Phone 2 - Value"). */
export const columnPlace = z.discriminatedUnion('to', [
  z.object({ to: z.literal('line'), field: lineField }),
  z.object({ to: z.literal('phone'), slot, kind: phoneKind }),
  z.object({ to: z.literal('email'), slot, kind: emailKind }),
  z.object({ to: z.literal('label'), of: z.enum(['phone', 'email', 'address']), slot }),
  z.object({ to: z.literal('address'), slot, kind: addressKind, part: addressPart }),
  /** One of the clinic's own fields. */
  z.object({ to: z.literal('custom'), fieldId: id }),
  /** "Do Not Phone": its name goes into the notes where the cell says yes, so that no such wish is lost. */
  z.object({ to: z.literal('flag'), name: z.string().max(100) }),
  /** What programs write for themselves: no place here, and nothing lost. */
  z.object({ to: z.literal('nowhere') }),
])
export type ColumnPlace = z.infer<typeof columnPlace>

/** Why a row or card of an imported file could not become a contact, or (the last two) came without all of it. */
export const rowProblem = z.enum([
  'tooManyColumns', 'tooFewColumns', 'noName', 'badEmail', 'badDate', 'tooLong', 'unclosedQuote', 'badBytes', 'badCard', 'unclosedCard', 'customNumber', 'customDate', 'customChoice', 'customYesNo',
  'photoTooLarge', 'photoUnread', 'ownFieldInNotes',
])
export type RowProblem = z.infer<typeof rowProblem>

/** Why a whole file was refused. */
export const fileProblem = z.enum(['empty', 'noHeader', 'unknownColumns', 'unclosedQuote', 'notText', 'tooLarge'])

/** `number`: which card of the file it is, from 1; null for a row of a table. `line` counts the file's own lines from 1. */
const told = z.object({ line: z.int(), number: z.int().nullable(), problem: rowProblem, detail: z.string() })

export const importSource = z.enum(['desk', 'google', 'outlook', 'civicrm', 'plain', 'vcard'])

/** A row that may be someone who is here already: whom it is like most, and why. */
const likeRow = z.object({ line: z.int(), number: z.int().nullable(), name: z.string(), contact: contactSummary, score: z.int(), reasons: z.array(duplicateReason) })

/** What becomes of such rows: added all the same or left out; of those at these lines, the other. */
export const likeChoice = z.object({ rows: z.enum(['add', 'skip']), except: z.array(z.int()).max(200) })
export type LikeChoice = z.infer<typeof likeChoice>

export const importPreview = z.object({
  /** Names the file as read by main; hand it to `start`. */
  token: z.string(),
  source: importSource,
  encoding: z.string(),
  /** Empty for vCards. */
  delimiter: z.string(),
  rows: z.int(),
  good: z.int(),
  /** Rows that are already here (same name with the same phone or email). */
  known: z.int(),
  /** The first of the new rows that may be someone who is here, by the coordinator's rules. */
  like: z.array(likeRow).max(200),
  likeCount: z.int(),
  /** The first of the contacts as they would be. */
  sample: z.array(contactInput).max(10),
  /** The first of the rows that cannot be read. */
  problems: z.array(told).max(200),
  problemCount: z.int(),
  /** The first of the contacts that come without something, such as a photo too large to keep. */
  notices: z.array(told).max(200),
  noticeCount: z.int(),
  /** The columns of a table with where each goes (null: no place here) and the first things in it; empty for vCards. */
  columns: z.array(z.object({ name: z.string(), place: columnPlace.nullable(), cells: z.array(z.string()).max(3) })),
  /** The places are those chosen the last time a file had these columns. */
  remembered: z.boolean(),
})
export type ImportPreview = z.infer<typeof importPreview>

export const importRow = z.object({
  line: z.int(),
  number: z.int().nullable(),
  outcome: z.enum(['added', 'known', 'refused']),
  name: z.string(),
  contactId: id.nullable(),
  problem: rowProblem.nullable(),
  detail: z.string(),
})
export type ImportRow = z.infer<typeof importRow>

/** A file that was brought in. `removed` and `kept` count what its undoing did; null while it stands. */
export const pastImport = z.object({
  id,
  at: instant,
  memberName: z.string(),
  fileName: z.string(),
  source: importSource,
  added: z.int(),
  known: z.int(),
  refused: z.int(),
  undone: z.object({ at: instant, memberName: z.string(), removed: z.int(), kept: z.int() }).nullable(),
})
export type PastImport = z.infer<typeof pastImport>

/** Why a contact stays when its import is undone: someone changed it since, or something else of the desk belongs to it. */
export const stays = z.object({ id, name: z.string(), why: z.enum(['changed', 'linked']) })
