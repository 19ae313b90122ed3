import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine, prose } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import { contactKind } from './contacts.schema.ts'

/** The clinic's own words in both languages. */
export const wording = z.object({ 'en-CA': z.string(), 'fr-CA': z.string() })
export type Wording = z.infer<typeof wording>

/** The same as it is typed: of two languages one may be left empty, and then says the same as the other. */
export const wordingInput = z
  .object({ 'en-CA': optionalLine(80), 'fr-CA': optionalLine(80) })
  .refine((typed) => typed['en-CA'] !== '' || typed['fr-CA'] !== '', { path: ['en-CA'], message: 'kit:required' })

/** From which end a tie is told: "co-chair of" is forward, "has as co-chair" backward. A tie alike both ways is always forward. */
export const way = z.enum(['forward', 'backward'])
export type Way = z.infer<typeof way>

const ends = {
  /** Who may stand at the end the forward name is said of; null: persons and organizations. */
  fromKind: contactKind.nullable().default(null),
  toKind: contactKind.nullable().default(null),
  /** Both ways alike, as "knows well": the backward name is then the forward one. */
  alike: z.boolean().default(false),
}

export const tieKindInput = z
  .object({ forward: wordingInput, backward: z.object({ 'en-CA': optionalLine(80), 'fr-CA': optionalLine(80) }).default({ 'en-CA': '', 'fr-CA': '' }), ...ends })
  .superRefine((kind, check) => {
    if (!kind.alike && !kind.backward['en-CA'] && !kind.backward['fr-CA']) check.addIssue({ code: 'custom', path: ['backward', 'en-CA'], message: 'kit:required' })
    if (kind.alike && kind.fromKind !== kind.toKind) check.addIssue({ code: 'custom', path: ['toKind'], message: 'ties:kinds.alikeEnds' })
  })
export type TieKindInput = z.infer<typeof tieKindInput>

export const tieKind = z.object({ id, forward: wording, backward: wording, ...ends, archived: z.boolean() })
export type TieKind = z.infer<typeof tieKind>

export const tieInput = z
  .object({
    fromId: id,
    toId: id,
    kindId: id,
    /** The role in words ("treasurer since the founding"). */
    role: optionalLine(120),
    since: day.nullable().default(null),
    /** The first day on which it no longer holds. */
    until: day.nullable().default(null),
    note: prose(2000),
  })
  .superRefine((tie, check) => {
    if (tie.fromId === tie.toId) check.addIssue({ code: 'custom', path: ['toId'], message: 'ties:form.self' })
    if (tie.since && tie.until && tie.until < tie.since) check.addIssue({ code: 'custom', path: ['until'], message: 'ties:form.untilBeforeSince' })
  })
export type TieInput = z.infer<typeof tieInput>

/** A contact at the end of a tie: enough to name it and go there, and nothing to call or write it by. */
export const tiedContact = z.object({ id, kind: contactKind, name: z.string(), archived: z.boolean(), unsafe: z.boolean() })
export type TiedContact = z.infer<typeof tiedContact>

/** A tie as it is: both ends and what is known of it. */
export const tie = z.object({
  id,
  fromId: id,
  toId: id,
  kindId: id,
  role: z.string(),
  since: day.nullable(),
  until: day.nullable(),
  note: z.string(),
  /** Holds today. */
  current: z.boolean(),
  archived: z.boolean(),
  /** Counts changes, so that two windows do not overwrite each other. */
  version: z.int(),
})
export type Tie = z.infer<typeof tie>

/** A tie as one of its ends sees it. */
export const tieSeen = tie.extend({ way, other: tiedContact })
export type TieSeen = z.infer<typeof tieSeen>

/** No network is drawn with more contacts, or more ties between them, than this. */
export const mostDrawn = 150
export const mostLines = 600

export const networkNode = tiedContact.extend({
  /** How many steps from the middle. */
  step: z.int().min(0).max(2),
  /** Through whom it was reached: null in the middle. */
  parentId: id.nullable(),
})
export type NetworkNode = z.infer<typeof networkNode>

export const networkLine = z.object({ id, fromId: id, toId: id, kindId: id, current: z.boolean() })
export type NetworkLine = z.infer<typeof networkLine>

/** Who knows whom, two steps from one contact; `more`: there are more than are drawn. */
export const network = z.object({ nodes: z.array(networkNode).max(mostDrawn), lines: z.array(networkLine).max(mostLines), more: z.boolean() })
export type Network = z.infer<typeof network>

/** The longest way that is looked for, and how many of the shortest are told. */
export const longestPath = 4
export const mostPaths = 5

/** One step of a way: the ties that join two contacts, seen from the first. */
export const pathStep = z.object({ fromId: id, toId: id, ties: z.array(z.object({ id, kindId: id, way, role: z.string() })).min(1).max(5) })
export const tiePaths = z.object({
  paths: z.array(z.array(pathStep).min(1).max(longestPath)).max(mostPaths),
  contacts: z.array(tiedContact),
  /** The search was cut short: there may be ways that are not told. */
  cutShort: z.boolean(),
})
export type TiePaths = z.infer<typeof tiePaths>
