import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import { contactKind, customValue, organizationKind } from './contacts.schema.ts'

/** Sets of rules within sets go this deep. */
export const deepest = 4
/** One set holds at most this many rules. */
export const mostRules = 20

const year = z.int().min(1850).max(2200)
const words = line(200)

/** What a field of the clinic's own must hold: anything, just this, this among its words, or something within these bounds. */
const fieldTest = z.discriminatedUnion('is', [
  z.object({ is: z.literal('filled') }),
  z.object({ is: z.literal('equal'), value: customValue }),
  z.object({ is: z.literal('containing'), words }),
  z.object({ is: z.literal('between'), from: z.union([z.number(), day]).nullable(), to: z.union([z.number(), day]).nullable() }),
])
export type FieldTest = z.infer<typeof fieldTest>

const leaves = [
  z.object({ by: z.literal('kind'), kind: contactKind }),
  z.object({ by: z.literal('organizationKind'), kind: organizationKind }),
  z.object({ by: z.literal('tag'), tag: line(60) }),
  z.object({ by: z.literal('neighbourhood'), name: words }),
  z.object({ by: z.literal('ward'), name: words }),
  z.object({ by: z.literal('riding'), name: words }),
  z.object({ by: z.literal('language'), name: words }),
  z.object({ by: z.literal('interpretation') }),
  z.object({ by: z.literal('reach'), has: z.enum(['phone', 'email', 'address']) }),
  /** Of a birth date without a year nothing is known here. */
  z.object({ by: z.literal('born'), from: year.nullable(), to: year.nullable() }),
  z.object({ by: z.literal('field'), fieldId: id, test: fieldTest }),
  /** Added on this day of the clinic's or later. */
  z.object({ by: z.literal('addedSince'), day }),
] as const

export const setKind = z.enum(['all', 'any', 'none'])

export type RuleLeaf = z.infer<(typeof leaves)[number]>
export interface RuleSet {
  by: z.infer<typeof setKind>
  rules: GroupRule[]
}
export type GroupRule = RuleLeaf | RuleSet

/** A set whose rules may be sets, `depth` deep in all: deeper ones are no rule, however they are sent. */
function setOf(depth: number): z.ZodType<RuleSet> {
  const inner = depth > 1 ? z.union([z.discriminatedUnion('by', leaves), setOf(depth - 1)]) : z.discriminatedUnion('by', leaves)
  return z.object({ by: setKind, rules: z.array(inner).min(1, 'groups:rule.empty').max(mostRules) })
}

/** Who is in a group by rule: all, any or none of these, nested up to four deep. The archived never are. */
export const groupRule = setOf(deepest)

/** A group by rule has its rule; into one picked by hand, contacts are put one by one. */
export const groupInput = z.object({ name: line(120), rule: groupRule.nullable() })
export type GroupInput = z.infer<typeof groupInput>

export const group = groupInput.extend({
  id,
  archived: z.boolean(),
  version: z.int(),
})
export type ContactGroup = z.infer<typeof group>
