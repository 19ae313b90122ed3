import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'
import { contactKind, contactRecord, contactSummary } from './contacts.schema.ts'

/** What two contacts may have in common; `…Alike` is a likeness of `alikeFrom` at least, a nickname, or an other name. */
export const duplicateMatch = z.enum([
  'email', 'phone', 'givenName', 'givenNameAlike', 'familyName', 'familyNameAlike', 'organizationName', 'organizationNameAlike',
  'born', 'birthYear', 'street', 'postalCode',
])
/** What speaks against their being the same: both are known, and they differ. */
export const duplicateDifference = z.enum(['givenNameDiffers', 'bornDiffers'])

const weight = z.int().min(0).max(100)

/** Points for each match less those for each difference; from `threshold` on, two contacts are shown as perhaps the same. */
export const duplicateRules = z.object({
  threshold: z.int().min(1).max(500),
  /** From which likeness (Jaro-Winkler, 0 to 1) two names are alike. */
  alikeFrom: z.number().min(0.7).max(1),
  weights: z.object(Object.fromEntries([...duplicateMatch.options, ...duplicateDifference.options].map((key) => [key, weight])) as Record<DuplicateKey, typeof weight>),
})
export type DuplicateKey = z.infer<typeof duplicateMatch> | z.infer<typeof duplicateDifference>
export type DuplicateRules = z.infer<typeof duplicateRules>

/** Why two contacts may be the same. `swapped`: the given name of one is the family name of the other. */
export const duplicateReason = z.object({
  why: z.enum([...duplicateMatch.options, ...duplicateDifference.options, 'swapped', 'nickname', 'otherName']),
  /** Below zero when it speaks against. */
  points: z.int(),
  /** What they have in common, as the first of the two writes it. */
  shown: z.string(),
  likeness: z.number().min(0).max(1).nullable(),
})
export type DuplicateReason = z.infer<typeof duplicateReason>

/** A contact that may be the same as the one being typed. */
export const likeContact = z.object({ contact: contactSummary, score: z.int(), reasons: z.array(duplicateReason) })
export type LikeContact = z.infer<typeof likeContact>

const typed = (most: number) => z.string().max(most).default('').catch('')

/** What has been typed of a contact so far; nothing need be whole or right yet. */
export const typedContact = z.object({
  kind: contactKind,
  givenName: typed(500),
  familyName: typed(500),
  organizationName: typed(500),
  otherNames: z.array(z.string().max(200)).max(20).default([]),
  born: typed(20),
  phones: z.array(z.object({ number: z.string().max(100) })).max(20).default([]),
  emails: z.array(z.object({ address: z.string().max(300) })).max(20).default([]),
  addresses: z.array(z.object({ street: typed(300), postalCode: typed(20) })).max(10).default([]),
})
export type TypedContact = z.infer<typeof typedContact>

/** Two contacts that may be the same, with what speaks for it. */
export const duplicatePair = z.object({ a: contactSummary, b: contactSummary, score: z.int(), reasons: z.array(duplicateReason) })
export type DuplicatePair = z.infer<typeof duplicatePair>

/** Two contacts side by side, and how much is linked to each. */
export const comparison = z.object({
  a: contactRecord,
  b: contactRecord,
  linked: z.object({ a: z.int(), b: z.int() }),
  score: z.int(),
  reasons: z.array(duplicateReason),
})
export type Comparison = z.infer<typeof comparison>

/** The fields of which one value stays when two contacts become one. */
export const singleField = z.enum([
  'givenName', 'familyName', 'organizationName', 'organizationKind', 'pronouns', 'affiliation', 'born', 'neighbourhood', 'ward', 'riding',
])
export type SingleField = z.infer<typeof singleField>

export const mergeInput = z.object({
  /** The one that stays, and the one that goes into it, each as the screen showed it. */
  kept: z.object({ id, version: z.int() }),
  gone: z.object({ id, version: z.int() }),
  /** Of these fields the value of the one that goes stays, unless it is blank. */
  fromGone: z.array(singleField).default([]),
  /** The same of the clinic's own fields, by id. */
  customFromGone: z.array(id).max(500).default([]),
})
export type MergeInput = z.infer<typeof mergeInput>

export const merge = z.object({
  id,
  keptId: id,
  keptName: z.string(),
  goneId: id,
  goneName: z.string(),
  memberName: z.string(),
  at: instant,
  undoneAt: instant.nullable(),
})
export type Merge = z.infer<typeof merge>
