import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core'
import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react'
import type { OpenSpan } from '#shared/areas/space/hours.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { ClockInput } from '#renderer/kit/form/ClockInput.tsx'
import { useWeekdays } from '../useWeekdays.ts'
import classes from './hours.module.css'

interface WeekEditorProps {
  value: readonly OpenSpan[]
  onChange: (spans: OpenSpan[]) => void
}

/** A week of opening: several spans a day, and a day copied to the others of the week. */
export function WeekEditor({ value, onChange }: WeekEditorProps) {
  const { t } = useWords('spaceRules')
  const weekdays = useWeekdays()
  const ofDay = (weekday: number) => value.filter((span) => span.weekday === weekday)
  const setDay = (weekday: number, spans: OpenSpan[]) => onChange([...value.filter((span) => span.weekday !== weekday), ...spans])
  const copyMonday = () => {
    const monday = ofDay(1)
    onChange([...value.filter(({ weekday }) => weekday === 1 || weekday > 5), ...[2, 3, 4, 5].flatMap((weekday) => monday.map((span) => ({ ...span, weekday })))])
  }
  return (
    <Stack gap={0}>
      {weekdays.map(({ weekday, name }) => (
        <DayLine key={weekday} name={name} spans={ofDay(weekday)} onChange={(spans) => setDay(weekday, spans.map((span) => ({ ...span, weekday })))} />
      ))}
      {ofDay(1).length > 0 && (
        <Button mt="xs" size="compact-sm" variant="subtle" leftSection={<IconCopy size={16} aria-hidden />} onClick={copyMonday} style={{ alignSelf: 'flex-start' }}>
          {t('hours.copyMonday')}
        </Button>
      )}
    </Stack>
  )
}

type DaySpan = Pick<OpenSpan, 'from' | 'to'>

function DayLine({ name, spans, onChange }: { name: string; spans: DaySpan[]; onChange: (spans: (DaySpan & { weekday: number })[]) => void }) {
  const { t } = useWords('spaceRules')
  const set = (next: DaySpan[]) => onChange(next.map((span) => ({ ...span, weekday: 0 })))
  const change = (index: number, part: Partial<DaySpan>) => set(spans.map((span, at) => (at === index ? { ...span, ...part } : span)))
  return (
    <div className={classes.day} role="group" aria-label={name}>
      <Text size="sm" fw={600} pt={6}>{name}</Text>
      <Stack gap={4}>
        {spans.length === 0 && <Text size="sm" c="dimmed" pt={6}>{t('hours.closedDay')}</Text>}
        {spans.map((span, index) => (
          <Group key={index} gap="xs" wrap="nowrap">
            <ClockInput label={t('hours.fromOn', { day: name, number: index + 1 })} value={span.from} onChange={(from) => from && change(index, { from })} />
            <Text size="sm" component="span" aria-hidden>–</Text>
            <ClockInput label={t('hours.toOn', { day: name, number: index + 1 })} value={span.to} onChange={(to) => to && change(index, { to })} />
            <ActionIcon variant="subtle" color="red" aria-label={t('hours.removeSpan', { day: name, number: index + 1 })} onClick={() => set(spans.filter((_, at) => at !== index))}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <ActionIcon variant="default" mt={4} aria-label={t('hours.addSpan', { day: name })} title={t('hours.addSpan', { day: name })} onClick={() => set([...spans, spans.length === 0 ? { from: '09:00', to: '17:00' } : { from: '18:00', to: '21:00' }])}>
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}
