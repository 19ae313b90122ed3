import { fold } from '#shared/base/text.ts'
import { dayAt } from '#shared/base/time.ts'
import type { Contact } from './contacts.schema.ts'
import type { FieldTest, GroupRule, RuleLeaf, RuleSet } from './groups.schema.ts'

export const isSet = (rule: GroupRule): rule is RuleSet => rule.by === 'all' || rule.by === 'any' || rule.by === 'none'

/** Whether a rule lets a contact in; the archived are in no group. `zone`: the clinic's. The store answers the same by its indexes. */
export function isInGroup(contact: Contact, rule: GroupRule, zone: string): boolean {
  return !contact.archived && passes(contact, rule, zone)
}

function passes(contact: Contact, rule: GroupRule, zone: string): boolean {
  if (!isSet(rule)) return passesLeaf(contact, rule, zone)
  const inner = (one: GroupRule) => passes(contact, one, zone)
  return rule.by === 'all' ? rule.rules.every(inner) : rule.by === 'any' ? rule.rules.some(inner) : !rule.rules.some(inner)
}

function passesLeaf(contact: Contact, rule: RuleLeaf, zone: string): boolean {
  switch (rule.by) {
    case 'kind':
      return contact.kind === rule.kind
    case 'organizationKind':
      return contact.kind === 'organization' && contact.organizationKind === rule.kind
    case 'tag':
      return contact.tags.includes(rule.tag)
    case 'neighbourhood':
    case 'ward':
    case 'riding':
      return contact[rule.by] === rule.name
    case 'language':
      return contact.languages.includes(rule.name)
    case 'interpretation':
      return contact.needsInterpretation
    case 'reach':
      return { phone: contact.phones, email: contact.emails, address: contact.addresses }[rule.has].length > 0
    case 'born':
      return isBetween(Number(/^\d{4}/.exec(contact.born)?.[0] ?? Number.NaN), rule.from, rule.to)
    case 'field':
      return passesTest(contact.custom[rule.fieldId], rule.test)
    case 'addedSince':
      return dayAt(contact.createdAt, zone) >= rule.day
  }
}

function passesTest(value: Contact['custom'][string] | undefined, test: FieldTest): boolean {
  if (value === undefined) return false
  switch (test.is) {
    case 'filled':
      return true
    case 'equal':
      return value === test.value
    case 'containing':
      return fold(String(value)).includes(fold(test.words))
    case 'between':
      return typeof value !== 'boolean' && (typeof value === 'number' || isDay(value)) && isBetween(value, test.from, test.to)
  }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Numbers among numbers, days among days; a bound of another kind than the value lets nothing through. */
function isBetween(value: string | number, from: string | number | null, to: string | number | null): boolean {
  if (Number.isNaN(value)) return false
  const fits = (bound: string | number | null) => bound === null || typeof bound === typeof value
  return fits(from) && fits(to) && (from === null || value >= from) && (to === null || value <= to)
}

/** How many sets stand one in another. */
export const depthOf = (rule: GroupRule): number => (isSet(rule) ? 1 + Math.max(0, ...rule.rules.map(depthOf)) : 0)
