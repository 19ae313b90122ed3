import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useController, useWatch, type Control } from 'react-hook-form'
import { z } from 'zod'
import type { CalendarOf } from '#shared/areas/space/calendar.contract.ts'
import { id } from '#shared/base/ids.ts'
import { addMonths, day as daySchema } from '#shared/base/time.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { DayField, SelectField, useDeskForm } from '#renderer/kit/form.tsx'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRooms } from '../space.data.ts'

const exportForm = z
  .object({ by: z.enum(['all', 'room', 'contact']), roomId: id.nullable(), contactId: id.nullable(), from: daySchema, to: daySchema })
  .superRefine((form, check) => {
    if (form.by === 'room' && !form.roomId) check.addIssue({ code: 'custom', path: ['roomId'], message: 'kit:required' })
    if (form.by === 'contact' && !form.contactId) check.addIssue({ code: 'custom', path: ['contactId'], message: 'kit:required' })
    if (form.to < form.from) check.addIssue({ code: 'custom', path: ['to'], message: 'calendar:endBeforeStart' })
  })
type ExportForm = z.infer<typeof exportForm>

const asked = ({ by, roomId, contactId }: ExportForm): CalendarOf => (by === 'room' ? { by, roomId: roomId! } : by === 'contact' ? { by, contactId: contactId! } : { by })

/** Bookings as a file for another calendar: all of them, a room's, or those of a group. */
export function CalendarPanel({ day }: { day: string }) {
  const { t } = useWords('calendar')
  const rooms = useRooms()
  const [made, setMade] = useState<{ count: number; leftOut: number } | null>(null)
  const { control, submit, busy, failure } = useDeskForm({ schema: exportForm, defaults: { by: 'all', roomId: null, contactId: null, from: day, to: addMonths(day, 3) } })
  const by = useWatch({ control, name: 'by' })
  const save = submit(async (values) => {
    setMade(null)
    const { file, name, ...counts } = await client.space.calendar.make({ of: asked(values), from: values.from, to: values.to })
    setMade(counts)
    if (counts.count > 0) offerFile(file, name)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('hint')}</Text>
        <SelectField control={control} name="by" label={t('of')} choices={(['all', 'room', 'contact'] as const).map((value) => ({ value, label: t(`by.${value}`) }))} autoFocus />
        {by === 'room' && <SelectField control={control} name="roomId" label={t('room')} choices={(rooms.data ?? []).map((room) => ({ value: room.id, label: room.name }))} required />}
        {by === 'contact' && <ForWhom control={control} />}
        <DayField control={control} name="from" label={t('from')} required />
        <DayField control={control} name="to" label={t('to')} required />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
          {t('save')}
        </Button>
        {made && (
          <Alert color={made.leftOut > 0 ? 'yellow' : 'gray'} role="status">
            {made.count === 0 ? t('none') : t('made', { count: made.count })} {made.leftOut > 0 && t('leftOut', { count: made.leftOut })}
          </Alert>
        )}
      </Stack>
    </form>
  )
}

// The output type of a form's schema does not matter to its fields.
function ForWhom({ control }: { control: Control<ExportForm, any, any> }) {
  const { t } = useWords(['calendar', 'kit'])
  const { field, fieldState } = useController({ control, name: 'contactId' })
  return (
    <>
      <ContactPicker label={t('contact')} value={field.value} onChange={field.onChange} />
      {fieldState.error && <Text size="sm" c="red.9" role="alert">{t('kit:required')}</Text>}
    </>
  )
}
