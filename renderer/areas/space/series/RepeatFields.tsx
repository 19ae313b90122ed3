import { Checkbox, Chip, Group, Input, NumberInput, Radio, Select, Stack } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import dayjs from 'dayjs'
import { useState } from 'react'
import { mostDates } from '#shared/areas/space/series.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { monthly, newRepeat, type Repeat } from './repeat.ts'
import { useSayRule, useWeekdayName } from './useSayRule.ts'

interface RepeatFieldsProps {
  /** The first day, as it stands in the booking's form: monthly choices are named after it. */
  day: string
  value: Repeat | null
  onChange: (repeat: Repeat | null) => void
}

/** Whether and how a booking repeats. */
export function RepeatFields({ day, value, onChange }: RepeatFieldsProps) {
  const { t } = useWords('series')
  return (
    <Stack gap="sm">
      <Checkbox label={t('repeat.title')} checked={value !== null} onChange={(event) => onChange(event.currentTarget.checked ? newRepeat(day) : null)} />
      {value && (
        <Stack gap="sm" pl="md" style={{ borderInlineStart: '2px solid var(--mantine-color-default-border)' }} role="group" aria-label={t('repeat.title')}>
          <HowOften repeat={value} onChange={onChange} />
          {value.by === 'week' && <Weekdays repeat={value} day={day} onChange={onChange} />}
          {value.by === 'month' && <MonthlyBy repeat={value} day={day} onChange={onChange} />}
          <Ends repeat={value} day={day} onChange={onChange} />
          <Checkbox label={t('repeat.skipHolidays')} checked={value.skipHolidays} onChange={(event) => onChange({ ...value, skipHolidays: event.currentTarget.checked })} />
        </Stack>
      )}
    </Stack>
  )
}

interface PartProps {
  repeat: Repeat
  day: string
  onChange: (repeat: Repeat) => void
}

function HowOften({ repeat, onChange }: Omit<PartProps, 'day'>) {
  const { t } = useWords('series')
  const periods = (['day', 'week', 'month', 'year'] as const).map((value) => ({ value, label: t(`repeat.period.${value}`, { count: repeat.every }) }))
  return (
    <Group grow align="flex-end">
      <NumberInput label={t('repeat.every')} min={1} max={99} allowDecimal={false} value={repeat.every} onChange={(value) => onChange({ ...repeat, every: Math.min(99, Math.max(1, Number(value) || 1)) })} />
      <Select aria-label={t('repeat.unit')} allowDeselect={false} data={periods} value={repeat.by} onChange={(value) => value && onChange({ ...repeat, by: value as Repeat['by'] })} />
    </Group>
  )
}

/** The last weekday stays chosen: a week without one has no dates. */
function Weekdays({ repeat, onChange }: PartProps) {
  const { t } = useWords('series')
  const name = useWeekdayName()
  const weekStarts = [1, 7].map((value) => ({ value: String(value), label: t('repeat.weekFrom', { weekday: name(value) }) }))
  return (
    <>
      <Input.Wrapper label={t('repeat.on')} labelElement="div">
        <Chip.Group multiple value={repeat.weekdays.map(String)} onChange={(values) => values.length > 0 && onChange({ ...repeat, weekdays: values.map(Number) })}>
          <Group gap={6} mt={4} role="group" aria-label={t('repeat.on')}>
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <Chip key={weekday} value={String(weekday)} size="sm" radius="sm">
                {name(weekday, 'short')}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      {repeat.every > 1 && repeat.weekdays.length > 1 && (
        <Select label={t('repeat.weekStart')} description={t('repeat.weekStartHint')} allowDeselect={false} data={weekStarts} value={String(repeat.weekStart)} onChange={(value) => value && onChange({ ...repeat, weekStart: Number(value) })} />
      )}
    </>
  )
}

function MonthlyBy({ repeat, day, onChange }: PartProps) {
  const { t } = useWords('series')
  const { sayRepeat } = useSayRule()
  const choices = monthly(day)
  const chosen = choices.find(({ value }) => value === repeat.monthlyBy) ?? choices[0]!
  const late = chosen.repeat.by === 'monthDay' && chosen.repeat.day > 28
  return (
    <Select
      label={t('repeat.monthlyBy')}
      description={late ? t('repeat.shortMonths') : undefined}
      allowDeselect={false}
      data={choices.map(({ value, repeat: one }) => ({ value, label: sayRepeat({ repeat: one }) }))}
      value={chosen.value}
      onChange={(value) => value && onChange({ ...repeat, monthlyBy: value })}
    />
  )
}

function Ends({ repeat, day, onChange }: PartProps) {
  const { t, language } = useWords('series')
  const kit = useWords('kit')
  const [touched, setTouched] = useState(false)
  const dayFormat = language === 'fr-CA' ? 'D MMMM YYYY' : 'MMMM D, YYYY'
  return (
    <Radio.Group label={t('repeat.ends')} value={repeat.ends} onChange={(ends) => onChange({ ...repeat, ends: ends as Repeat['ends'] })}>
      <Stack gap={6} mt={4}>
        <Group gap="sm">
          <Radio value="until" label={t('repeat.until')} />
          {repeat.ends === 'until' && (
            <DateInput
              style={{ flex: 1 }}
              aria-label={t('repeat.until')}
              placeholder={t('repeat.typeDay')}
              dateParser={(text) => dayOf(text, dayFormat, language)}
              locale={language.toLowerCase()}
              valueFormat={dayFormat}
              firstDayOfWeek={0}
              minDate={day}
              defaultDate={day}
              error={touched && !repeat.until ? t('repeat.chooseDay') : undefined}
              onBlur={() => setTouched(true)}
              ariaLabels={{ nextMonth: kit.t('nextMonth'), previousMonth: kit.t('previousMonth'), nextYear: kit.t('nextYear'), previousYear: kit.t('previousYear'), nextDecade: kit.t('nextDecade'), previousDecade: kit.t('previousDecade'), monthLevelControl: kit.t('chooseMonth'), yearLevelControl: kit.t('chooseYear') }}
              value={repeat.until}
              onChange={(until) => onChange({ ...repeat, until })}
            />
          )}
        </Group>
        <Group gap="sm">
          <Radio value="count" label={t('repeat.count')} />
          {repeat.ends === 'count' && (
            <NumberInput w={100} aria-label={t('repeat.howMany')} min={1} max={mostDates} allowDecimal={false} value={repeat.count} onChange={(value) => onChange({ ...repeat, count: Math.min(mostDates, Math.max(1, Number(value) || 1)) })} />
          )}
        </Group>
        <Radio value="open" label={t('repeat.open')} description={t('repeat.openHint')} />
      </Stack>
    </Radio.Group>
  )
}

/** A day as it is typed: "2027-06-30", or as it is shown. */
function dayOf(text: string, dayFormat: string, language: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text.trim())) return dayjs(text.trim()).isValid() ? text.trim() : null
  const typed = dayjs(text, dayFormat, language.toLowerCase())
  return typed.isValid() ? typed.format('YYYY-MM-DD') : null
}
