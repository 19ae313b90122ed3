import type { FieldTest, GroupRule, RuleLeaf, RuleSet } from '#shared/areas/contacts/groups.schema.ts'
import { isSet } from '#shared/areas/contacts/groups.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFields } from '../fields/fields.data.ts'

/** Says a group's rule in one sentence: "Whoever has the tag “Tenants”, and (speaks Somali, or needs interpretation)." */
export function useSayRule(): (rule: RuleSet | null) => string {
  const { t } = useWords(['groups', 'contacts'])
  const sayTest = useSayTest()
  const { day } = useFormat()
  const sayLeaf = (rule: RuleLeaf): string => {
    switch (rule.by) {
      case 'kind':
        return t(`groups:said.kind.${rule.kind}`)
      case 'organizationKind':
        return t('groups:said.organizationKind', { kind: t(`contacts:organizationKinds.${rule.kind}`) })
      case 'tag':
        return t('groups:said.tag', { tag: rule.tag })
      case 'neighbourhood':
      case 'ward':
      case 'riding':
      case 'language':
        return t(`groups:said.${rule.by}`, { name: rule.name })
      case 'interpretation':
        return t('groups:said.interpretation')
      case 'reach':
        return t(`groups:said.reach.${rule.has}`)
      case 'born':
        return t(rule.from === null ? (rule.to === null ? 'groups:said.bornAny' : 'groups:said.bornTo') : rule.to === null ? 'groups:said.bornFrom' : 'groups:said.bornBetween', { from: rule.from ?? 0, to: rule.to ?? 0 })
      case 'addedSince':
        return t('groups:said.addedSince', { day: day(rule.day, 'short') })
      case 'field':
        return sayTest(rule.fieldId, rule.test)
    }
  }
  const sayInner = (rule: GroupRule): string => {
    if (!isSet(rule)) return sayLeaf(rule)
    const said = saySet(rule)
    return rule.rules.length > 1 || rule.by === 'none' ? `${t('groups:said.open')}${said}${t('groups:said.close')}` : said
  }
  const saySet = ({ by, rules }: RuleSet): string => {
    const said = rules.map(sayInner).join(t(`groups:said.${by}`))
    return by === 'none' ? t('groups:said.not', { rules: said }) : said
  }
  return (rule) => (rule === null ? t('groups:said.picked') : t('groups:said.sentence', { rules: saySet(rule) }))
}

function useSayTest(): (fieldId: string, test: FieldTest) => string {
  const { t } = useWords(['groups', 'customFields'])
  const { day } = useFormat()
  const fields = useFields()
  return (fieldId, test) => {
    const known = fields.data?.find(({ id }) => id === fieldId)
    const field = known?.name ?? t('groups:said.gone')
    const shown = (value: string | number | boolean | null) => {
      if (typeof value === 'boolean') return t(value ? 'customFields:yes' : 'customFields:no')
      return known?.type === 'date' && typeof value === 'string' ? day(value, 'short') : String(value)
    }
    switch (test.is) {
      case 'filled':
        return t('groups:said.filled', { field })
      case 'equal':
        return t('groups:said.equal', { field, value: shown(test.value) })
      case 'containing':
        return t('groups:said.containing', { field, words: test.words })
      case 'between':
        if (test.from !== null && test.to !== null) return t('groups:said.between', { field, from: shown(test.from), to: shown(test.to) })
        if (test.from !== null) return t('groups:said.atLeast', { field, from: shown(test.from) })
        return test.to !== null ? t('groups:said.atMost', { field, to: shown(test.to) }) : t('groups:said.filled', { field })
    }
  }
}
