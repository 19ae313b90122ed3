import { Button, Checkbox, Group, MultiSelect, NumberInput, Select } from '@mantine/core'
import { TimePicker } from '@mantine/dates'
import { IconFilterOff } from '@tabler/icons-react'
import { access, roomKind, type Access, type Room, type RoomKind } from '#shared/areas/space/rooms.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSites } from './board.data.ts'
import { featuresOf, noFilter, type RoomFilter } from './roomFilter.ts'

interface BoardFiltersProps {
  rooms: readonly Room[]
  filter: RoomFilter
  onChange: (filter: RoomFilter) => void
}

/** Which rooms are shown; what is asked stands in the address. */
export function BoardFilters({ rooms, filter, onChange }: BoardFiltersProps) {
  const { t, language } = useWords('board')
  const kit = useWords('kit')
  const { t: ofRooms } = useWords('rooms')
  const sites = useSites()
  const inUse = rooms.filter((room) => !room.archived)
  const set = (part: Partial<RoomFilter>) => onChange({ ...filter, ...part })
  const common = { size: 'xs', clearable: true, clearButtonProps: { 'aria-label': kit.t('clear') }, w: 140 } as const
  const kinds = roomKind.options.filter((kind) => inUse.some((room) => room.kind === kind))
  const features = featuresOf(inUse, language)
  return (
    <Group gap="xs" align="flex-end" role="search" aria-label={t('filters.title')}>
      <Select {...common} searchable label={t('room')} placeholder={t('filters.any')} data={inUse.map(({ id, name }) => ({ value: id, label: name }))} value={filter.room} onChange={(room) => set({ room })} />
      {(kinds.length > 1 || filter.kind) && (
        <Select {...common} label={t('filters.kind')} placeholder={t('filters.any')} data={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} value={filter.kind} onChange={(kind) => set({ kind: kind as RoomKind | null })} />
      )}
      {(sites.data ?? []).length > 0 && (
        <Select {...common} label={t('filters.site')} placeholder={t('filters.any')} data={(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={filter.site} onChange={(site) => set({ site })} />
      )}
      {(features.length > 0 || filter.feature) && <Select {...common} searchable label={t('filters.feature')} placeholder={t('filters.any')} data={features} value={filter.feature} onChange={(feature) => set({ feature })} />}
      <MultiSelect
        {...common}
        w={190}
        label={t('filters.access')}
        placeholder={filter.access.length === 0 ? t('filters.any') : undefined}
        data={access.options.map((need) => ({ value: need, label: ofRooms(`access.${need}`) }))}
        value={filter.access}
        onChange={(needs) => set({ access: needs as Access[] })}
      />
      <NumberInput size="xs" w={125} label={t('filters.seats')} min={1} allowDecimal={false} value={filter.seats ?? ''} onChange={(seats) => set({ seats: seats === '' || Number(seats) < 1 ? null : Number(seats) })} />
      <FreeFilter filter={filter} set={set} />
      {JSON.stringify(filter) !== JSON.stringify(noFilter) && (
        <Button size="xs" variant="subtle" leftSection={<IconFilterOff size={14} aria-hidden />} onClick={() => onChange(noFilter)}>
          {t('filters.clear')}
        </Button>
      )}
    </Group>
  )
}

/** Only the rooms that are free from one hour to another. */
function FreeFilter({ filter: { free }, set }: { filter: RoomFilter; set: (part: Partial<RoomFilter>) => void }) {
  const { t, language } = useWords('board')
  const kit = useWords('kit')
  const clock = (which: 'from' | 'to', shown: NonNullable<RoomFilter['free']>) => {
    const label = t(`filters.${which}`)
    const take = (value: string) => {
      const next = { ...shown, [which]: value.slice(0, 5) }
      if (next.from < next.to && value) set({ free: next })
    }
    return (
      <TimePicker
        size="xs"
        label={label}
        format={language === 'fr-CA' ? '24h' : '12h'}
        amPmLabels={{ am: 'a.m.', pm: 'p.m.' }}
        minutesStep={15}
        hoursInputLabel={`${label}: ${kit.t('hours')}`}
        minutesInputLabel={`${label}: ${kit.t('minutes')}`}
        amPmInputLabel={`${label}: ${kit.t('amPm')}`}
        value={shown[which]}
        onChange={take}
      />
    )
  }
  return (
    <>
      <Checkbox size="xs" mb={7} label={t('filters.free')} checked={free !== null} onChange={(event) => set({ free: event.currentTarget.checked ? { from: '18:00', to: '20:00' } : null })} />
      {free && clock('from', free)}
      {free && clock('to', free)}
    </>
  )
}
