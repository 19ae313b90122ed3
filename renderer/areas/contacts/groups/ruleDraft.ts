import { isSet } from '#shared/areas/contacts/groups.rules.ts'
import { groupRule, type FieldTest, type GroupRule, type RuleLeaf, type RuleSet } from '#shared/areas/contacts/groups.schema.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'

/** A rule while it is written: perhaps not whole yet, so every value is text or nothing. */
export interface LeafDraft {
  key: string
  by: RuleLeaf['by']
  value: string | null
  from: string | null
  to: string | null
  fieldId: string | null
  is: FieldTest['is']
}
export interface SetDraft {
  key: string
  by: RuleSet['by']
  rules: RuleDraft[]
}
export type RuleDraft = LeafDraft | SetDraft

export const isSetDraft = (draft: RuleDraft): draft is SetDraft => 'rules' in draft

export const newLeaf = (by: RuleLeaf['by']): LeafDraft =>
  ({ key: crypto.randomUUID(), by, value: by === 'kind' ? 'person' : by === 'reach' ? 'phone' : null, from: null, to: null, fieldId: null, is: 'filled' })
export const newSet = (rules: RuleDraft[] = [newLeaf('tag')]): SetDraft => ({ key: crypto.randomUUID(), by: rules.length > 0 ? 'all' : 'any', rules })

/** A saved rule as it is changed. */
export function draftOf(rule: GroupRule): RuleDraft {
  if (isSet(rule)) return { key: crypto.randomUUID(), by: rule.by, rules: rule.rules.map(draftOf) }
  const leaf = newLeaf(rule.by)
  switch (rule.by) {
    case 'kind':
    case 'organizationKind':
      return { ...leaf, value: rule.kind }
    case 'tag':
      return { ...leaf, value: rule.tag }
    case 'neighbourhood':
    case 'ward':
    case 'riding':
    case 'language':
      return { ...leaf, value: rule.name }
    case 'interpretation':
      return leaf
    case 'reach':
      return { ...leaf, value: rule.has }
    case 'born':
      return { ...leaf, ...boundsOf(rule) }
    case 'addedSince':
      return { ...leaf, value: rule.day }
    case 'field':
      return { ...leaf, fieldId: rule.fieldId, is: rule.test.is, ...valuesOf(rule.test) }
  }
}

function valuesOf(test: FieldTest): Partial<LeafDraft> {
  if (test.is === 'equal') return { value: String(test.value) }
  if (test.is === 'containing') return { value: test.words }
  return test.is === 'between' ? boundsOf(test) : {}
}

const boundsOf = ({ from, to }: { from: number | string | null; to: number | string | null }) => ({ from: from === null ? null : String(from), to: to === null ? null : String(to) })

/** The rule a draft says; null as long as it is not whole. */
export function ruleOf(draft: SetDraft, fields: readonly CustomField[]): RuleSet | null {
  const read = groupRule.safeParse(plainOf(draft, fields))
  return read.success ? read.data : null
}

function plainOf(draft: RuleDraft, fields: readonly CustomField[]): unknown {
  if (isSetDraft(draft)) return { by: draft.by, rules: draft.rules.map((one) => plainOf(one, fields)) }
  const { by, value } = draft
  switch (by) {
    case 'kind':
    case 'organizationKind':
      return { by, kind: value }
    case 'tag':
      return { by, tag: value }
    case 'neighbourhood':
    case 'ward':
    case 'riding':
    case 'language':
      return { by, name: value }
    case 'interpretation':
      return { by }
    case 'reach':
      return { by, has: value }
    case 'born':
      return { by, from: numberOf(draft.from), to: numberOf(draft.to) }
    case 'addedSince':
      return { by, day: value }
    case 'field':
      return { by, fieldId: draft.fieldId, test: testOf(draft, fields.find(({ id }) => id === draft.fieldId)) }
  }
}

function testOf(draft: LeafDraft, field: CustomField | undefined): unknown {
  const { is, value } = draft
  const typed = (text: string | null) => (field?.type === 'number' ? numberOf(text) : text)
  if (is === 'filled') return { is }
  if (is === 'containing') return { is, words: value }
  if (is === 'between') return { is, from: typed(draft.from), to: typed(draft.to) }
  return { is, value: field?.type === 'yesNo' && value !== null ? value === 'true' : value === '' ? null : typed(value) }
}

const numberOf = (text: string | null) => (text === null || text.trim() === '' ? null : Number(text))

/** What can be asked of a field. */
export function testsOf(field: CustomField | undefined): FieldTest['is'][] {
  if (field?.type === 'text') return ['filled', 'containing', 'equal']
  return field?.type === 'number' || field?.type === 'date' ? ['filled', 'equal', 'between'] : ['filled', 'equal']
}
