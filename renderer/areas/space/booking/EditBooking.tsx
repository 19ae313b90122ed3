import { Button, Group, Stack } from '@mantine/core'
import { wallOfSpan } from '#shared/areas/space/space.rules.ts'
import { bookingDetails, type Booking } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { BookingFields } from '../BookingFields.tsx'
import { bookingForm, holdOf, inputOf } from '../bookingForm.ts'
import { useNoticeStep } from '../notices/useNoticeStep.ts'
import { Scoped } from '../series/Scoped.tsx'
import { useScope } from '../series/useScope.ts'

/** Changes all that can be changed of a booking, its time and room too. */
export function EditBooking({ booking, onDone, onMoved }: { booking: Booking; onDone: () => void; onMoved: (day: string) => void }) {
  const { t } = useWords(['space', 'board'])
  const { zone } = useFormat()
  const nextStep = useNoticeStep()
  const { holdUntil, ...details } = bookingDetails.parse(booking)
  const { form, submit, busy, failure, restored, discard } = useDeskForm({
    schema: bookingForm,
    defaults: { ...details, override: '', ...holdOf(booking, zone), ...wallOfSpan(booking, zone) },
    place: `space/${booking.id}`,
  })
  const scoped = useScope(booking, form)
  const save = submit(async (values) => {
    if (scoped.scope !== 'one') {
      await scoped.save(values.override)
      return onDone()
    }
    const saved = await client.space.update({ id: booking.id, booking: inputOf(values, zone, booking) })
    const before = { ...details, holdUntil, start: booking.start, end: booking.end, override: booking.overrideReason }
    notifyDone(t('space:booking.saved'), { undo: () => client.space.update({ id: booking.id, booking: before }), next: nextStep(saved, 'changed') })
    onDone()
    if (dayAt(saved.start, zone) !== dayAt(booking.start, zone)) onMoved(dayAt(saved.start, zone))
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        <BookingFields form={form} except={booking.id} before={booking} />
        <Scoped booking={booking} state={scoped} />
        {failure !== null && <Failure error={failure} />}
        <Group grow>
          <Button variant="default" onClick={onDone}>
            {t('board:panel.back')}
          </Button>
          <Button type="submit" loading={busy} disabled={!scoped.ready}>
            {t('space:booking.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
