import { Radio, Table, Text } from '@mantine/core'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { type Comparison, singleField, type SingleField } from '#shared/areas/contacts/duplicates.schema.ts'
import { differingFields } from '#shared/areas/contacts/merging.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useOwnFields } from '../fields/useCustomFacts.ts'
import type { Side } from './useMerging.ts'

interface ComparisonTableProps {
  compared: Comparison
  chosen: (field: string) => Side
  onChoose: (field: string, side: Side) => void
}

/** Field by field what each of the two has; where both have something else, which stays. */
export function ComparisonTable({ compared: { a, b }, chosen, onChoose }: ComparisonTableProps) {
  const { t } = useWords('duplicates')
  const shownOf = useShown()
  const { fields, custom } = differingFields(a, b)
  const own = useOwnFields()
  const single = singleField.options.filter((field) => a[field] || b[field])
  return (
    <Table layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="20%">{t('merge.field')}</Table.Th>
          <Table.Th>{a.name}</Table.Th>
          <Table.Th>{b.name}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {single.map((field) => (
          <Row key={field} label={t(`fields.${field}`)} values={[shownOf(a, field), shownOf(b, field)]} choice={fields.includes(field) ? chosen(field) : null} onChoose={(side) => onChoose(field, side)} />
        ))}
        {custom.map((field) => (
          <Row key={field} label={own.nameOf(field)} values={[own.shown(field, a.custom[field]), own.shown(field, b.custom[field])]} choice={chosen(field)} onChoose={(side) => onChoose(field, side)} />
        ))}
        {lists.filter((name) => listOf(a, name).length + listOf(b, name).length > 0).map((name) => (
          <Row key={name} label={t(`fields.${name}`)} hint={t('merge.both')} values={[listOf(a, name).join('\n'), listOf(b, name).join('\n')]} choice={null} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface RowProps {
  label: string
  hint?: string
  values: [string, string]
  /** Whose value stays; null when there is nothing to choose. */
  choice: Side | null
  onChoose?: (side: Side) => void
}

function Row({ label, hint, values, choice, onChoose }: RowProps) {
  const { t } = useWords('duplicates')
  return (
    <Table.Tr>
      <Table.Th scope="row" style={{ verticalAlign: 'top' }}>
        {label}
        {hint && (
          <Text size="xs" c="dimmed" fw={400}>
            {hint}
          </Text>
        )}
      </Table.Th>
      {(['a', 'b'] as const).map((side, index) => {
        const value = values[index]!
        return (
          <Table.Td key={side} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', verticalAlign: 'top' }}>
            {choice ? <Radio name={label} label={value} aria-label={`${label}: ${value}`} checked={choice === side} onChange={() => onChoose?.(side)} /> : value || <Text span c="dimmed">{t('merge.none')}</Text>}
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

const lists = ['phones', 'emails', 'addresses', 'languages', 'tags', 'otherNames', 'notes'] as const

function listOf(contact: Contact, name: (typeof lists)[number]): string[] {
  switch (name) {
    case 'phones':
      return contact.phones.map(({ number }) => number)
    case 'emails':
      return contact.emails.map(({ address }) => address)
    case 'addresses':
      return contact.addresses.map(({ street, city, postalCode }) => [street, city, postalCode].filter(Boolean).join(', '))
    case 'notes':
      return contact.notes ? [contact.notes.slice(0, 600)] : []
    default:
      return contact[name]
  }
}

function useShown() {
  const { t } = useWords('contacts')
  return (contact: Contact, field: SingleField): string => (field === 'organizationKind' ? (contact.organizationKind ? t(`organizationKinds.${contact.organizationKind}`) : '') : contact[field])
}
