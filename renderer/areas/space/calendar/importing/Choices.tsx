import { Checkbox, Paper, Select, Stack, Table, Text, Title } from '@mantine/core'
import type { CalendarPreview, ImportChoices } from '#shared/areas/space/calendarImport.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useRooms } from '../../space.data.ts'

interface ChoicesProps {
  preview: CalendarPreview
  /** As the file was first read: what it had of past and whole days stays to be chosen. */
  first: CalendarPreview
  choices: ImportChoices
  onChange: (choices: ImportChoices) => void
}

/** What a person decides about a file: which room each place is, and what of past dates, whole days and holds. */
export function Choices({ preview, first, choices, onChange }: ChoicesProps) {
  const { t } = useWords('calendarImport')
  const { number } = useFormat()
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Places preview={preview} choices={choices} onChange={onChange} />
        {first.past > 0 && <Checkbox checked={choices.past} onChange={(event) => onChange({ ...choices, past: event.currentTarget.checked })} label={t('preview.past', { count: first.past, formatted: number(first.past) })} />}
        {first.allDay > 0 && (
          <Checkbox
            checked={choices.allDay === 'openHours'}
            onChange={(event) => onChange({ ...choices, allDay: event.currentTarget.checked ? 'openHours' : 'leaveOut' })}
            label={t('preview.allDay', { count: first.allDay, formatted: number(first.allDay) })}
          />
        )}
        <Checkbox checked={choices.state === 'held'} onChange={(event) => onChange({ ...choices, state: event.currentTarget.checked ? 'held' : 'asFile' })} label={t('preview.held')} description={t('preview.heldHint')} />
      </Stack>
    </Paper>
  )
}

function Places({ preview, choices, onChange }: Omit<ChoicesProps, 'first'>) {
  const { t } = useWords('calendarImport')
  const rooms = (useRooms().data ?? []).filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, label: name }))
  const named = preview.places.filter(({ location }) => location !== '')
  return (
    <>
      <Select
        label={t('preview.allRoom')}
        data={[{ value: '', label: t('preview.allRoomNone') }, ...rooms]}
        value={choices.roomId ?? ''}
        allowDeselect={false}
        searchable
        maw={420}
        onChange={(roomId) => onChange({ ...choices, roomId: roomId || null })}
      />
      {named.length > 0 && <PlaceTable places={named} rooms={rooms} choices={choices} onChange={onChange} />}
      <Text size="sm" c="dimmed">
        {t('preview.rules')}
      </Text>
    </>
  )
}

interface PlaceTableProps extends Pick<ChoicesProps, 'choices' | 'onChange'> {
  places: CalendarPreview['places']
  rooms: { value: string; label: string }[]
}

function PlaceTable({ places, rooms, choices, onChange }: PlaceTableProps) {
  const { t } = useWords('calendarImport')
  const { number } = useFormat()
  const chosen = new Map(choices.places.map(({ location, roomId }) => [location, roomId]))
  const choose = (location: string, roomId: string | null) => onChange({ ...choices, places: [...choices.places.filter((place) => place.location !== location), ...(roomId ? [{ location, roomId }] : [])] })
  return (
    <>
      <Title order={3} size="h5">
        {t('preview.rooms')}
      </Title>
      <Table.ScrollContainer minWidth={480} maxHeight={320}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('preview.place')}</Table.Th>
              <Table.Th>{t('preview.datesOf')}</Table.Th>
              <Table.Th>{t('preview.room')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {places.map(({ location, roomId, dates }) => (
              <Table.Tr key={location}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{location}</Table.Td>
                <Table.Td>{number(dates)}</Table.Td>
                <Table.Td w={300}>
                  <Select
                    aria-label={t('preview.roomOf', { location })}
                    placeholder={t('preview.noRoom')}
                    size="xs"
                    searchable
                    data={rooms}
                    value={chosen.get(location) ?? roomId}
                    clearable={chosen.has(location)}
                    allowDeselect={false}
                    onChange={(room) => choose(location, room)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}
