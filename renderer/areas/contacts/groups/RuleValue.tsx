import { Autocomplete, Group, NumberInput, Select, TextInput } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { organizationKind } from '#shared/areas/contacts/contacts.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useContactTags } from '../contacts.data.ts'
import { useFields } from '../fields/fields.data.ts'
import { useRuleValues } from './groups.data.ts'
import { type LeafDraft, testsOf } from './ruleDraft.ts'

interface RuleValueProps {
  rule: LeafDraft
  number: string
  onChange: (rule: LeafDraft) => void
}

/** What a rule asks for: which tag, which place, which years. */
export function RuleValue(props: RuleValueProps) {
  const { rule, number, onChange } = props
  const { t } = useWords(['groups', 'contacts'])
  const label = t('groups:rule.value', { number })
  const set = (value: string | null) => onChange({ ...rule, value })
  const choose = (data: { value: string; label: string }[]) => <Select aria-label={label} data={data} allowDeselect={false} searchable value={rule.value} onChange={set} />
  switch (rule.by) {
    case 'interpretation':
      return null
    case 'kind':
      return choose((['person', 'organization'] as const).map((value) => ({ value, label: t(`contacts:kinds.${value}`) })))
    case 'organizationKind':
      return choose(organizationKind.options.map((value) => ({ value, label: t(`contacts:organizationKinds.${value}`) })))
    case 'reach':
      return choose((['phone', 'email', 'address'] as const).map((value) => ({ value, label: t(`groups:rule.reach.${value}`) })))
    case 'tag':
    case 'neighbourhood':
    case 'ward':
    case 'riding':
    case 'language':
      return <NamedValue {...props} label={label} />
    case 'addedSince':
      return <DayValue label={label} value={rule.value} onChange={set} />
    case 'born':
      return <Bounds {...props} type="number" />
    case 'field':
      return <FieldValue {...props} />
  }
}

/** One of the values that contacts have; any other can be typed, for contacts to come. */
function NamedValue({ rule, label, onChange }: RuleValueProps & { label: string }) {
  const tags = useContactTags()
  const values = useRuleValues().data
  const offered = { tag: tags.data, neighbourhood: values?.neighbourhoods, ward: values?.wards, riding: values?.ridings, language: values?.languages }[rule.by as 'tag'] ?? []
  return <Autocomplete aria-label={label} data={[...new Set(offered)]} limit={200} maxLength={rule.by === 'tag' ? 60 : 200} value={rule.value ?? ''} onChange={(value) => onChange({ ...rule, value: value || null })} />
}

function DayValue({ label, value, onChange }: { label: string; value: string | null; onChange: (value: string | null) => void }) {
  const { t, language } = useWords('kit')
  return (
    <DatePickerInput
      aria-label={label}
      locale={language.toLowerCase()}
      valueFormat={language === 'fr-CA' ? 'D MMMM YYYY' : 'MMMM D, YYYY'}
      firstDayOfWeek={0}
      ariaLabels={{ nextMonth: t('nextMonth'), previousMonth: t('previousMonth'), nextYear: t('nextYear'), previousYear: t('previousYear'), nextDecade: t('nextDecade'), previousDecade: t('previousDecade'), monthLevelControl: t('chooseMonth'), yearLevelControl: t('chooseYear') }}
      value={value}
      onChange={onChange}
    />
  )
}

function Bounds({ rule, number, onChange, type }: RuleValueProps & { type: 'number' | 'date' }) {
  const { t } = useWords('groups')
  const bound = (end: 'from' | 'to') => {
    const label = `${t('rule.value', { number })}: ${t(`rule.${end}`)}`
    if (type === 'date') return <DayValue key={end} label={label} value={rule[end]} onChange={(value) => onChange({ ...rule, [end]: value })} />
    return <NumberInput key={end} aria-label={label} placeholder={t(`rule.${end}`)} hideControls value={rule[end] ?? ''} onChange={(value) => onChange({ ...rule, [end]: value === '' ? null : String(value) })} />
  }
  return <Group gap="xs" grow>{[bound('from'), bound('to')]}</Group>
}

function FieldValue(props: RuleValueProps) {
  const { rule, number, onChange } = props
  const { t } = useWords('groups')
  const fields = useFields().data ?? []
  const field = fields.find(({ id }) => id === rule.fieldId)
  return (
    <>
      <Group gap="xs" grow>
        <Select
          aria-label={t('rule.field', { number })}
          data={fields.filter(({ archived, id }) => !archived || id === rule.fieldId).map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          allowDeselect={false}
          value={rule.fieldId}
          onChange={(fieldId) => onChange({ ...rule, fieldId, is: 'filled', value: null, from: null, to: null })}
        />
        <Select
          aria-label={t('rule.test', { number })}
          data={testsOf(field).map((value) => ({ value, label: t(`rule.tests.${value}`) }))}
          allowDeselect={false}
          value={rule.is}
          onChange={(is) => is && onChange({ ...rule, is: is as LeafDraft['is'], value: null, from: null, to: null })}
        />
      </Group>
      {rule.is === 'between' && <Bounds {...props} type={field?.type === 'date' ? 'date' : 'number'} />}
      {(rule.is === 'equal' || rule.is === 'containing') && <FieldEqual {...props} />}
    </>
  )
}

function FieldEqual({ rule, number, onChange }: RuleValueProps) {
  const { t } = useWords(['groups', 'customFields'])
  const field = (useFields().data ?? []).find(({ id }) => id === rule.fieldId)
  const label = t('groups:rule.value', { number })
  const set = (value: string | null) => onChange({ ...rule, value })
  switch (field?.type) {
    case 'choice':
      return <Select aria-label={label} data={field.choices} allowDeselect={false} value={rule.value} onChange={set} />
    case 'yesNo':
      return <Select aria-label={label} data={[{ value: 'true', label: t('customFields:yes') }, { value: 'false', label: t('customFields:no') }]} allowDeselect={false} value={rule.value} onChange={set} />
    case 'date':
      return <DayValue label={label} value={rule.value} onChange={set} />
    case 'number':
      return <NumberInput aria-label={label} hideControls value={rule.value ?? ''} onChange={(value) => set(value === '' ? null : String(value))} />
    default:
      return <TextInput aria-label={label} maxLength={200} value={rule.value ?? ''} onChange={(event) => set(event.currentTarget.value || null)} />
  }
}
