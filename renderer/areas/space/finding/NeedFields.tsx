import { Chip, Group, Stack, Text } from '@mantine/core'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useController } from 'react-hook-form'
import { access, layout, roomKind } from '#shared/areas/space/rooms.schema.ts'
import { ClockField, NumberField, SelectField, TagsField } from '#renderer/kit/form.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSites } from '../hours/hours.data.ts'
import { useRooms } from '../space.data.ts'
import { useWeekdays } from '../useWeekdays.ts'

interface NeedFieldsProps<Values extends FieldValues> {
  control: Control<Values, any, any>
  autoFocus?: boolean
  /** One room may be asked for. */
  withRoom?: boolean
}

/** What a space must have: how many, for how long, between which clocks, and what stands in it. */
export function NeedFields<Values extends FieldValues>({ control, autoFocus, withRoom }: NeedFieldsProps<Values>) {
  const { t } = useWords('spaceFinding')
  const { t: ofRooms } = useWords('rooms')
  const rooms = (useRooms().data ?? []).filter(({ archived }) => !archived)
  const sites = (useSites().data ?? []).filter(({ archived }) => !archived)
  const features = [...new Set(rooms.flatMap((room) => room.features))].sort()
  const name = (field: string) => field as FieldPath<Values>
  return (
    <>
      <Group grow align="flex-start">
        <NumberField control={control} name={name('people')} label={t('people')} min={1} autoFocus={autoFocus} />
        <NumberField control={control} name={name('minutes')} label={t('minutes')} min={5} required />
      </Group>
      <Group grow align="flex-start">
        <ClockField control={control} name={name('from')} label={t('from')} required />
        <ClockField control={control} name={name('to')} label={t('to')} required />
      </Group>
      <WeekdaysField control={control} name={name('weekdays')} />
      {withRoom && <SelectField control={control} name={name('roomId')} label={t('room')} placeholder={t('anyRoom')} clearable searchable choices={rooms.map((room) => ({ value: room.id, label: room.name }))} />}
      <Group grow align="flex-start">
        <SelectField control={control} name={name('layout')} label={t('layout')} placeholder={t('any')} clearable choices={layout.options.map((value) => ({ value, label: ofRooms(`layouts.${value}`) }))} />
        <SelectField control={control} name={name('kind')} label={t('kind')} placeholder={t('any')} clearable choices={roomKind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      </Group>
      {sites.length > 0 && <SelectField control={control} name={name('siteId')} label={t('site')} placeholder={t('any')} clearable choices={sites.map((site) => ({ value: site.id, label: site.name }))} />}
      <TagsField control={control} name={name('features')} label={t('features')} suggestions={features} />
      <AccessField control={control} name={name('access')} />
    </>
  )
}

function WeekdaysField<Values extends FieldValues>({ control, name }: { control: Control<Values, any, any>; name: FieldPath<Values> }) {
  const { t } = useWords('spaceFinding')
  const { field } = useController({ control, name })
  const weekdays = useWeekdays()
  const chosen = (field.value as number[]).map(String)
  return (
    <Stack gap={4} role="group" aria-label={t('weekdays')}>
      <Text size="sm" fw={500}>{t('weekdays')}</Text>
      <Chip.Group multiple value={chosen} onChange={(values: string[]) => field.onChange(values.map(Number).sort())}>
        <Group gap={4}>{weekdays.map(({ weekday, name: full, short }) => <Chip key={weekday} size="sm" value={String(weekday)} aria-label={full}>{short}</Chip>)}</Group>
      </Chip.Group>
    </Stack>
  )
}

function AccessField<Values extends FieldValues>({ control, name }: { control: Control<Values, any, any>; name: FieldPath<Values> }) {
  const { t } = useWords('spaceFinding')
  const { t: ofRooms } = useWords('rooms')
  const { field } = useController({ control, name })
  return (
    <Stack gap={4} role="group" aria-label={t('access')}>
      <Text size="sm" fw={500}>{t('access')}</Text>
      <Chip.Group multiple value={field.value as string[]} onChange={field.onChange}>
        <Group gap={4}>{access.options.map((value) => <Chip key={value} size="sm" value={value}>{ofRooms(`access.${value}`)}</Chip>)}</Group>
      </Chip.Group>
    </Stack>
  )
}
