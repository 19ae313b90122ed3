import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBookingActs } from '../board/useBookingActs.ts'
import { useNoticeStep } from '../notices/useNoticeStep.ts'
import { type Scope, ScopeChoice } from '../series/ScopeChoice.tsx'
import { useSeries } from '../series/series.data.ts'

/** Gives the room back, with the reason for whoever looks later; of a series, for this one, those from it on, or all. */
export function CancelBooking({ booking, onDone }: { booking: Booking; onDone: () => void }) {
  const { t } = useWords(['space', 'series'])
  const { attempt } = useBookingActs()
  const nextStep = useNoticeStep()
  const [reason, setReason] = useState('')
  const [scope, setScope] = useState<Scope>('one')
  const [withChanged, setWithChanged] = useState(false)
  const cancelOne = async () => {
    await client.space.cancel({ id: booking.id, reason })
    notifyDone(t('space:booking.cancelled', { title: booking.title }), { undo: () => client.space.reinstate({ id: booking.id }), next: nextStep(booking, 'cancelled') })
  }
  const cancelMore = async (reach: 'later' | 'all') => {
    const { bookingIds, kept } = await client.space.series.cancel({ bookingId: booking.id, scope: reach, reason, withChanged })
    const said = [t('series:cancelled', { count: bookingIds.length }), kept > 0 ? t('series:keptOwn', { count: kept }) : ''].filter(Boolean).join(' ')
    notifyDone(said, { undo: () => client.space.series.reinstate({ bookingIds }) })
  }
  const cancel = async () => {
    if (await attempt(() => (scope === 'one' ? cancelOne() : cancelMore(scope)))) onDone()
  }
  return (
    <Stack gap="sm">
      {booking.seriesId !== null && <HowFar seriesId={booking.seriesId} scope={scope} onScope={setScope} withChanged={withChanged} onWithChanged={setWithChanged} />}
      <Group align="flex-end" wrap="nowrap">
        <TextInput style={{ flex: 1 }} label={t('space:booking.reason')} value={reason} maxLength={200} onChange={(event) => setReason(event.currentTarget.value)} />
        <Button variant="light" color="red" onClick={() => void cancel()}>
          {scope === 'one' ? t('space:booking.cancel') : t(`series:cancelScope.${scope}`)}
        </Button>
      </Group>
    </Stack>
  )
}

interface HowFarProps {
  seriesId: string
  scope: Scope
  onScope: (scope: Scope) => void
  withChanged: boolean
  onWithChanged: (withChanged: boolean) => void
}

function HowFar({ seriesId, scope, onScope, withChanged, onWithChanged }: HowFarProps) {
  const series = useSeries(seriesId)
  return <ScopeChoice value={scope} onChange={onScope} changed={Object.keys(series.data?.own ?? {}).length} withChanged={withChanged} onWithChanged={onWithChanged} />
}
