import { Paper, Select, Stack, Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { clashingColumns, holdsName } from '#shared/areas/contacts/importing.rules.ts'
import type { ColumnPlace, ImportPreview, LineField } from '#shared/areas/contacts/importing.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFields } from '../fields/fields.data.ts'
import { choiceOf, chosenAddresses, chosenEmails, chosenLines, chosenPhones, placeOfChoice } from './places.ts'

interface ColumnMapProps {
  preview: ImportPreview
  places: (ColumnPlace | null)[]
  onChange: (places: (ColumnPlace | null)[]) => void
}

/** Where each column goes, to be changed; two that cannot share a field say so. Columns with nothing in them are left out. */
export function ColumnMap({ preview, places, onChange }: ColumnMapProps) {
  const { t } = useWords('contacts')
  const clashing = new Set(clashingColumns(places).flat())
  const filled = preview.columns.map((column, index) => ({ ...column, index })).filter(({ cells }) => cells.length > 0)
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs">
        <Title order={2} size="h5">
          {t('import.map.title')}
        </Title>
        <Text size="sm">{preview.remembered ? t('import.map.remembered') : t('import.map.hint')}</Text>
        {!holdsName(places) && (
          <Text size="sm" c="red" role="alert">
            {t('import.map.noName')}
          </Text>
        )}
        <Table.ScrollContainer minWidth={560} maxHeight={420}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('import.map.column')}</Table.Th>
                <Table.Th>{t('import.map.cells')}</Table.Th>
                <Table.Th>{t('import.map.goes')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {filled.map(({ name, cells, index }) => (
                <Table.Tr key={index}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td maw={220}>
                    <Text size="xs" c="dimmed" truncate>
                      {cells.join(' · ')}
                    </Text>
                  </Table.Td>
                  <Table.Td w={260}>
                    <PlaceSelect
                      label={t('import.map.goesTo', { column: name })}
                      place={places[index] ?? null}
                      error={clashing.has(index) ? t('import.map.clash') : undefined}
                      onChoose={(choice) => onChange(places.map((place, at) => (at === index ? placeOfChoice(choice, index) : place)))}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </Paper>
  )
}

interface PlaceSelectProps {
  label: string
  place: ColumnPlace | null
  error: string | undefined
  onChoose: (choice: string) => void
}

function PlaceSelect({ label, place, error, onChoose }: PlaceSelectProps) {
  const chosen = choiceOf(place)
  const groups = useChoices()
  const { t } = useWords('contacts')
  const known = groups.some(({ items }) => items.some(({ value }) => value === chosen))
  const own = known ? [] : [{ group: t('import.map.groups.file'), items: [{ value: chosen, label: ownName(chosen, t) }] }]
  return <Select aria-label={label} size="xs" searchable allowDeselect={false} data={[...own, ...groups]} value={chosen} error={error} onChange={(next) => next && next !== chosen && onChoose(next)} />
}

type Words = ReturnType<typeof useWords<'contacts'>>['t']

/** What only other programs' files have. */
function ownName(choice: string, t: Words): string {
  const [to, what] = choice.split(':')
  if (to === 'label') return t(`import.map.labels.${what as 'phone' | 'email' | 'address'}`)
  return to === 'flag' ? t('import.map.flag') : t(`import.map.fields.${what as LineField}`)
}

function useChoices() {
  const { t } = useWords('contacts')
  const fields = useFields().data
  return useMemo(() => [
    { group: t('import.map.groups.none'), items: [{ value: 'nowhere', label: t('import.map.nowhere') }] },
    { group: t('import.map.groups.who'), items: chosenLines.map((field) => ({ value: `line:${field}`, label: t(`import.map.fields.${field}`) })) },
    {
      group: t('import.map.groups.reach'),
      items: [
        ...chosenPhones.map(({ choice, kind }) => ({ value: choice, label: `${t('record.phones')} · ${t(`phoneKinds.${kind}`)}` })),
        ...chosenEmails.map(({ choice, kind }) => ({ value: choice, label: `${t('record.emails')} · ${t(`emailKinds.${kind}`)}` })),
      ],
    },
    { group: t('import.map.groups.address'), items: chosenAddresses.map(({ choice, kind, part }) => ({ value: choice, label: `${t(`import.map.parts.${part}`)} · ${t(`addressKinds.${kind}`)}` })) },
    { group: t('import.map.groups.own'), items: (fields ?? []).filter(({ archived }) => !archived).map(({ id, name }) => ({ value: `custom:${id}`, label: name })) },
  ], [t, fields])
}
