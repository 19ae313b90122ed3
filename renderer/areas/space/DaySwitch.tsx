import { ActionIcon, Button, Group, Title } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import dayjs from 'dayjs'
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { addDays } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** Day before, today, day after, or any day by its date. */
export function DaySwitch({ day, today, onChange }: { day: string; today: string; onChange: (day: string) => void }) {
  const { t, language } = useWords('space')
  const kit = useWords('kit')
  const format = useFormat()
  const dayFormat = language === 'fr-CA' ? 'D MMM YYYY' : 'MMM D, YYYY'
  return (
    <Group justify="space-between" mb="sm">
      <Title order={2} size="h4">
        {format.day(day)}
      </Title>
      <Group gap="xs">
        <ActionIcon variant="default" size="lg" aria-label={t('previousDay')} onClick={() => onChange(addDays(day, -1))}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => onChange(today)} disabled={day === today}>
          {t('today')}
        </Button>
        <ActionIcon variant="default" size="lg" aria-label={t('nextDay')} onClick={() => onChange(addDays(day, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <DatePickerInput
          aria-label={`${t('jump')}: ${dayjs(day).locale(language.toLowerCase()).format(dayFormat)}`}
          w={170}
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
      </Group>
    </Group>
  )
}
