import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useApproving } from '../approvals/useApproving.ts'

/** Makes a hold firm; agrees to what awaits approval, or says no. */
export function Firmness({ booking, onDone }: { booking: Booking; onDone: () => void }) {
  const { t } = useWords('board')
  const coordinator = useIsCoordinator()
  const { confirm, approve, decline } = useApproving()
  const [reason, setReason] = useState('')
  if (booking.status === 'provisional') {
    return (
      <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => void confirm(booking)}>
        {t('panel.confirm')}
      </Button>
    )
  }
  if (booking.status !== 'awaiting') return null
  if (!coordinator) return <Text size="sm">{t('approvals.waits')}</Text>
  return (
    <Stack gap="xs">
      <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => void approve(booking)}>
        {t('approvals.approve')}
      </Button>
      <Group align="flex-end" wrap="nowrap">
        <TextInput style={{ flex: 1 }} label={t('approvals.reason')} value={reason} maxLength={200} onChange={(event) => setReason(event.currentTarget.value)} />
        <Button variant="light" color="red" leftSection={<IconX size={16} aria-hidden />} disabled={!reason.trim()} onClick={() => void decline(booking, reason).then((done) => done && onDone())}>
          {t('approvals.decline')}
        </Button>
      </Group>
    </Stack>
  )
}
