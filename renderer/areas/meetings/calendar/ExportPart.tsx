import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { addMonths, day as daySchema, dayAt } from '#shared/base/time.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, useDeskForm } from '#renderer/kit/form.tsx'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const exportForm = z
  .object({ groupId: id.nullable(), from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'calendar:endBeforeStart' })

/** Meetings as a file for another calendar: all of them, or those of a group. */
export function ExportPart() {
  const { t } = useWords('meetingCalendar')
  const { zone } = useFormat()
  const heading = useId()
  const today = dayAt(Date.now(), zone)
  const [made, setMade] = useState<{ count: number; leftOut: number } | null>(null)
  const { control, submit, busy, failure } = useDeskForm({ schema: exportForm, defaults: { groupId: null, from: today, to: addMonths(today, 3) } })
  const { field } = useController({ control, name: 'groupId' })
  const save = submit(async (values) => {
    setMade(null)
    const { file, name, ...counts } = await client.meetings.calendar.make(values)
    setMade(counts)
    if (counts.count > 0) offerFile(file, name)
  })
  return (
    <section aria-labelledby={heading}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <Title order={2} size="h4" id={heading}>{t('out.title')}</Title>
          <Text size="sm">{t('out.hint')}</Text>
          <ContactPicker label={t('out.group')} description={t('out.groupHint')} value={field.value ?? null} onChange={field.onChange} />
          <Group grow align="flex-start">
            <DayField control={control} name="from" label={t('out.from')} required />
            <DayField control={control} name="to" label={t('out.to')} required />
          </Group>
          {failure !== null && <Failure error={failure} />}
          <Group>
            <Button type="submit" loading={busy} leftSection={<IconCalendarDown size={16} aria-hidden />}>{t('out.save')}</Button>
          </Group>
          {made && <Alert color={made.leftOut > 0 ? 'yellow' : 'gray'} role="status">{made.count === 0 ? t('out.none') : t('out.made', { count: made.count })} {made.leftOut > 0 && t('out.leftOut', { count: made.leftOut })}</Alert>}
        </Stack>
      </form>
    </section>
  )
}
