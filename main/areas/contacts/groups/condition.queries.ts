import { type Expression, expressionBuilder, type ExpressionBuilder, type SqlBool } from 'kysely'
import { type FieldTest, groupRule, type GroupRule, type RuleLeaf } from '#shared/areas/contacts/groups.schema.ts'
import { isSet } from '#shared/areas/contacts/groups.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import { momentAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'

/** What is asked of a row of `contact`. */
export type Condition = Expression<SqlBool>
type Builder = ExpressionBuilder<Tables, 'contact'>

/** What a group asks of a contact; throws NOT_FOUND. That it is not archived is for the query to ask, which has the index. */
export async function conditionOf(db: AnyDb, groupId: string): Promise<Condition> {
  const group = await db.selectFrom('contact_group').select('rule').where('id', '=', groupId).executeTakeFirst()
  if (!group) throw notFound('contacts', groupId)
  return group.rule === null ? isPicked(groupId) : conditionOfRule(groupRule.parse(JSON.parse(group.rule)), await getZone(db))
}

const isPicked = (groupId: string): Condition => {
  const eb: Builder = expressionBuilder()
  return eb('contact.id', 'in', eb.selectFrom('contact_group_member').select('contact_group_member.contact_id').where('contact_group_member.group_id', '=', groupId))
}

/** A rule as what is asked of a contact's row; `zone`: the clinic's, in which days begin. */
export function conditionOfRule(rule: GroupRule, zone: string): Condition {
  const eb: Builder = expressionBuilder()
  if (!isSet(rule)) return conditionOfLeaf(eb, rule, zone)
  const inner = rule.rules.map((one) => conditionOfRule(one, zone))
  return rule.by === 'all' ? eb.and(inner) : rule.by === 'any' ? eb.or(inner) : eb.not(eb.or(inner))
}

function conditionOfLeaf(eb: Builder, rule: RuleLeaf, zone: string): Condition {
  switch (rule.by) {
    case 'kind':
      return eb('contact.kind', '=', rule.kind)
    case 'organizationKind':
      // Not "=": of a person it is null, and not null is not true.
      return eb('contact.organization_kind', 'is not distinct from', rule.kind)
    case 'tag':
      return eb('contact.id', 'in', eb.selectFrom('contact_tag').select('contact_tag.contact_id').where('contact_tag.tag', '=', rule.tag))
    case 'neighbourhood':
    case 'ward':
    case 'riding':
      // Beside "=", for the index that leaves out the empty ones.
      return eb.and([eb(`contact.${rule.by}`, '=', rule.name), eb(`contact.${rule.by}`, '<>', '')])
    case 'language':
      return eb('contact.id', 'in', eb.selectFrom('contact_language').select('contact_language.contact_id').where('contact_language.language', '=', rule.name))
    case 'interpretation':
      return eb('contact.needs_interpretation', '=', 1)
    case 'reach':
      return hasReach(eb, rule.has)
    case 'born':
      return bornBetween(eb, rule.from, rule.to)
    case 'field':
      return eb('contact.id', 'in', withField(eb, rule.fieldId, rule.test))
    case 'addedSince':
      return eb('contact.created_at', '>=', momentAt(rule.day, '00:00', zone))
  }
}

function hasReach(eb: Builder, has: 'phone' | 'email' | 'address'): Condition {
  const table = ({ phone: 'contact_phone', email: 'contact_email', address: 'contact_address' } as const)[has]
  return eb.exists(eb.selectFrom(table).select(eb.lit(1).as('one')).whereRef(`${table}.contact_id`, '=', 'contact.id'))
}

/** Dates begin with their year; one without a year begins with "-", which is before every digit. */
function bornBetween(eb: Builder, from: number | null, to: number | null): Condition {
  return eb.and([
    eb('contact.born', '<>', ''),
    eb('contact.born', '>=', from === null ? '0' : String(from)),
    ...(to === null ? [] : [eb('contact.born', '<', String(to + 1))]),
  ])
}

function withField(eb: Builder, fieldId: string, test: FieldTest) {
  const rows = eb.selectFrom('contact_custom').select('contact_custom.contact_id').where('contact_custom.field_id', '=', fieldId)
  switch (test.is) {
    case 'filled':
      return rows
    case 'equal':
      return rows.where('contact_custom.folded', '=', fold(String(test.value))).where('contact_custom.value', '=', JSON.stringify(test.value))
    case 'containing':
      return rows.where('contact_custom.folded', 'like', `%${fold(test.words)}%`)
    case 'between':
      return rows.where((inner) => {
        const bounds = [test.from, test.to].filter((bound) => bound !== null)
        const numbers = bounds.every((bound) => typeof bound === 'number')
        const days = bounds.every((bound) => typeof bound === 'string')
        const number = inner.cast<number>('contact_custom.value', 'real')
        const within = <Of>(value: Expression<Of>, write: (bound: string | number) => Of) => [
          ...(test.from === null ? [] : [inner(value, '>=', write(test.from) as never)]),
          ...(test.to === null ? [] : [inner(value, '<=', write(test.to) as never)]),
        ]
        // As JSON, a number begins with a digit or "-", and a day is ten signs in quotation marks.
        const isNumber = inner.and([inner('contact_custom.value', 'not like', '"%'), inner('contact_custom.value', 'not in', ['true', 'false'])])
        return inner.or([
          ...(numbers ? [inner.and([isNumber, ...within(number, Number)])] : []),
          ...(days ? [inner.and([inner('contact_custom.value', 'like', '"____-__-__"'), ...within(inner.ref('contact_custom.value'), (bound) => `"${bound}"`)])] : []),
        ])
      })
  }
}
