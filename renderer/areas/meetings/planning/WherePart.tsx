import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { offerRooms } from '#shared/areas/meetings/meetings.rules.ts'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { addDays } from '#shared/base/time.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { ClockField, DayField, TextField } from '#renderer/kit/form.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { spanTyped } from '../meetingForm.ts'
import { useRoomsAt } from './planning.data.ts'
import classes from './planning.module.css'
import type { PlanFormOf } from './PlanSections.tsx'
import { RoomFinder } from './RoomFinder.tsx'

const elsewhere = 'elsewhere'
const shownFirst = 5

/** When and where: the rooms that are free then, a place in words, or the first time at which there is a room. */
export function WherePart({ form, check }: { form: PlanFormOf; check: PlanCheck | undefined }) {
  const { t } = useWords(['planning', 'meetings'])
  const { control } = form
  const [finding, setFinding] = useState(false)
  return (
    <>
      <DayField control={control} name="day" label={t('meetings:form.day')} required />
      <Group grow align="flex-start">
        <ClockField control={control} name="from" label={t('meetings:form.from')} required />
        <ClockField control={control} name="to" label={t('meetings:form.to')} required />
      </Group>
      <NextDay form={form} />
      <Rooms form={form} />
      <Override form={form} check={check} />
      <div>
        <Button variant="default" size="xs" aria-expanded={finding} onClick={() => setFinding(!finding)}>{t('planning:finder.open')}</Button>
      </div>
      {finding && <RoomFinder form={form} onChosen={() => setFinding(false)} />}
      <TextField control={control} name="place" label={t('meetings:form.place')} description={t('meetings:form.placeHint')} />
    </>
  )
}

function NextDay({ form }: { form: PlanFormOf }) {
  const { t } = useWords('meetings')
  const format = useFormat()
  const [day, from, to] = useWatch({ control: form.control, name: ['day', 'from', 'to'] })
  const crosses = Boolean(day) && /^\d\d:\d\d$/.test(to) && to !== '00:00' && to < from
  return (
    <Text size="sm" c="dimmed" aria-live="polite" hidden={!crosses}>
      {crosses && t('form.nextDay', { day: format.day(addDays(day, 1)) })}
    </Text>
  )
}

/** The rooms at the plan's time in the order they are worth taking; the chosen one stays in sight when it is taken. */
function Rooms({ form }: { form: PlanFormOf }) {
  const { t } = useWords(['planning', 'meetings'])
  const { zone } = useFormat()
  const { field } = useController({ control: form.control, name: 'roomId' })
  const [day, from, to, expected] = useWatch({ control: form.control, name: ['day', 'from', 'to', 'expected'] })
  const rooms = useRoomsAt(spanTyped({ day, from, to }, zone))
  const [all, setAll] = useState(false)
  const offers = offerRooms(rooms.data ?? [], expected ?? null)
  if (offers.length === 0) return null
  const shown = offers.filter((offer, index) => all || index < shownFirst || offer.room.id === field.value)
  return (
    <Radio.Group label={t('planning:rooms.label')} value={field.value ?? elsewhere} onChange={(value) => field.onChange(value === elsewhere ? null : value)}>
      <Stack gap={6} mt={6} className={classes.rooms}>
        {shown.map(({ room, fits, inTheWay }) => (
          <Radio
            key={room.id}
            value={room.id}
            label={`${room.name} (${t(fits ? 'meetings:booking.capacity' : 'meetings:booking.tooSmall', { count: room.capacity })})`}
            description={inTheWay[0] && t('planning:rooms.taken', { title: inTheWay[0].title })}
          />
        ))}
        <Radio value={elsewhere} label={t('planning:rooms.elsewhere')} />
      </Stack>
      {offers.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setAll(true)}>{t('planning:rooms.more', { count: offers.length - shown.length })}</Button>
      )}
    </Radio.Group>
  )
}

/** Where the clinic's rules are in the way, a coordinator can give a reason. */
function Override({ form, check }: { form: PlanFormOf; check: PlanCheck | undefined }) {
  const { t } = useWords('spaceRules')
  const coordinator = useIsCoordinator()
  const { field } = useController({ control: form.control, name: 'override' })
  const broken = check?.findings.some(({ is }) => is === 'roomRules') ?? false
  if (!broken) return null
  if (!coordinator) return <Text size="sm">{t('notes.askCoordinator')}</Text>
  return <TextInput label={t('notes.reason')} description={t('notes.reasonHint')} maxLength={300} value={field.value} onChange={field.onChange} />
}
