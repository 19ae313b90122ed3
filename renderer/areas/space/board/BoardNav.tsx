import { ActionIcon, Button, Group, Kbd, SegmentedControl, Title } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { IconCalendar, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { Link } from 'wouter'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { dayAfter, daysShown } from './days.ts'
import { addressOf, type BoardState, type View, views } from './useBoardAddress.ts'

interface BoardNavProps {
  state: BoardState
  today: string
  show: (next: Partial<BoardState>) => void
}

/** Day, week or month; back, today, on, or any day by its date; and on paper. */
export function BoardNav({ state, today, show }: BoardNavProps) {
  const { t } = useWords(['board', 'space'])
  const { day, view } = state
  const title = usePeriodName(view, day)
  const go = (next: string) => show({ day: next, bookingId: null })
  return (
    <Group justify="space-between" gap="xs">
      <Title order={2} size="h4" aria-live="polite">
        {title}
      </Title>
      <Group gap="xs">
        <SegmentedControl size="sm" aria-label={t('board:view')} value={view} onChange={(next) => show({ view: next as View, bookingId: null })} data={views.map((value) => ({ value, label: t(`board:views.${value}`) }))} />
        <ActionIcon variant="default" size="lg" aria-label={t(`board:previous.${view}`)} aria-keyshortcuts="Alt+ArrowLeft" onClick={() => go(dayAfter(view, day, -1))}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" rightSection={<Kbd size="xs">T</Kbd>} onClick={() => go(today)} disabled={day === today}>
          {t('space:today')}
        </Button>
        <ActionIcon variant="default" size="lg" aria-label={t(`board:next.${view}`)} aria-keyshortcuts="Alt+ArrowRight" onClick={() => go(dayAfter(view, day, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <JumpTo day={day} onChange={go} />
        {view !== 'month' && (
          <Button component={Link} href={`~/print/space/board?${addressOf({ ...state, bookingId: null }).toString()}`} variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
            {t('board:print')}
          </Button>
        )}
      </Group>
    </Group>
  )
}

function JumpTo({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t, language } = useWords('space')
  const kit = useWords('kit')
  const dayFormat = language === 'fr-CA' ? 'D MMM YYYY' : 'MMM D, YYYY'
  return (
    <DatePickerInput
      aria-label={`${t('jump')}: ${dayjs(day).locale(language.toLowerCase()).format(dayFormat)}`}
      w={160}
      leftSection={<IconCalendar size={16} aria-hidden />}
      locale={language.toLowerCase()}
      valueFormat={dayFormat}
      value={day}
      onChange={(next) => next && onChange(next)}
      ariaLabels={{
        nextMonth: kit.t('nextMonth'), previousMonth: kit.t('previousMonth'), nextYear: kit.t('nextYear'), previousYear: kit.t('previousYear'),
        nextDecade: kit.t('nextDecade'), previousDecade: kit.t('previousDecade'), monthLevelControl: kit.t('chooseMonth'), yearLevelControl: kit.t('chooseYear'),
      }}
    />
  )
}

/** "Tuesday, November 24, 2026", "Week of Sunday, November 22, 2026", "November 2026". */
export function usePeriodName(view: View, day: string): string {
  const { t, language } = useWords('board')
  const format = useFormat()
  if (view === 'day') return format.day(day)
  if (view === 'week') return t('weekOf', { day: format.day(daysShown('week', day)[0]!) })
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
