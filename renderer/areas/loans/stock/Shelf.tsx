import { Group, Stack, Text, Title } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useId, useState } from 'react'
import type { Item, ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { momentAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { ClockInput } from '#renderer/kit/form/ClockInput.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Reserved } from './Reserved.tsx'
import { ShelfTable } from './ShelfTable.tsx'
import { useShelf, useToday } from './stock.data.ts'
import type { Opened } from './StockPanel.tsx'
import { useSayStock } from './useSayStock.ts'

interface ShelfProps {
  items: Item[]
  /** Only this item's. */
  itemId: string | null
  onOpen: (opened: Opened) => void
}

/** What lies in each drawer, lot by lot; today, or as it was at the end of a day gone by or at an hour of it. */
export function Shelf({ items, itemId, onOpen }: ShelfProps) {
  const { t } = useWords('stock')
  const format = useFormat()
  const heading = useId()
  const today = useToday()
  const [day, setDay] = useState<string | null>(null)
  const [clock, setClock] = useState<string | null>(null)
  // An hour without a day is one of today.
  const past = day ?? (clock && today)
  const shelf = useShelf({ day: past, clock, itemId })
  const item = items.find(({ id }) => id === itemId)
  return (
    <section aria-labelledby={heading}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-end">
          <Title order={2} size="h4" id={heading}>
            {item ? t('shelf.titleOf', { name: item.name }) : t('shelf.title')}
          </Title>
          <Group align="flex-end" gap="xs">
            <PastDay day={day} today={today} onDay={setDay} />
            <ClockInput label={t('shelf.clock')} withLabel value={clock} onChange={setClock} />
          </Group>
        </Group>
        {!past && item && <Reserved itemId={item.id} each />}
        {past && <Text size="sm" role="status">{clock ? t('shelf.asOfClock', { day: format.day(past), clock: format.clock(momentAt(past, clock, format.zone)) }) : t('shelf.asOf', { day: format.day(past) })}</Text>}
        {shelf.error && <Failure error={shelf.error} retry={() => shelf.refetch()} />}
        {shelf.data?.length === 0 && <Text c="dimmed">{t('shelf.empty')}</Text>}
        {shelf.data && <Drawers lines={shelf.data} items={items} day={past ?? today} onOpen={past ? null : onOpen} />}
      </Stack>
    </section>
  )
}

function Drawers({ lines, items, day, onOpen }: { lines: ShelfLine[]; items: Item[]; day: string; onOpen: ((opened: Opened) => void) | null }) {
  const say = useSayStock()
  return [...Map.groupBy(lines, ({ drawerId }) => drawerId)].map(([drawerId, own]) => (
    <Stack key={drawerId} gap={4}>
      <Title order={3} size="h5">
        {say.drawer(own[0]!.drawerName)}
      </Title>
      <ShelfTable lines={own} name={say.drawer(own[0]!.drawerName)} items={items} day={day} onOpen={onOpen} />
    </Stack>
  ))
}

function PastDay({ day, today, onDay }: { day: string | null; today: string; onDay: (day: string | null) => void }) {
  const { t, language } = useWords('stock')
  const kit = useWords('kit')
  return (
    <DatePickerInput
      label={t('shelf.day')}
      placeholder={t('shelf.now')}
      w={250}
      size="sm"
      locale={language.toLowerCase()}
      valueFormat={language === 'fr-CA' ? 'D MMMM YYYY' : 'MMMM D, YYYY'}
      firstDayOfWeek={0}
      maxDate={today}
      clearable
      clearButtonProps={{ 'aria-label': kit.t('clear') }}
      ariaLabels={{ nextMonth: kit.t('nextMonth'), previousMonth: kit.t('previousMonth'), nextYear: kit.t('nextYear'), previousYear: kit.t('previousYear'), nextDecade: kit.t('nextDecade'), previousDecade: kit.t('previousDecade'), monthLevelControl: kit.t('chooseMonth'), yearLevelControl: kit.t('chooseYear') }}
      value={day}
      onChange={(chosen) => onDay(chosen === today ? null : chosen)}
    />
  )
}
