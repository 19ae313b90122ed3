import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

type Outlook = Awaited<ReturnType<typeof client.space.roomOutlook>>

/** Whether a room is in use; with bookings to come, it is taken out of use only after these were told. */
export function InUse({ room }: { room: Room }) {
  const { t } = useWords('rooms')
  const say = useSayError()
  const [outlook, setOutlook] = useState<Outlook | null>(null)
  const attempt = (work: () => Promise<unknown>) => void work().catch((error: unknown) => notifyFailure(say(error)))
  const restore = () => client.space.restoreRoom({ id: room.id })
  const archive = async () => {
    await client.space.archiveRoom({ id: room.id })
    setOutlook(null)
    notifyDone(t('archived', { room: room.name }), { undo: restore })
  }
  const toggle = async () => {
    if (room.archived) return restore()
    const found = await client.space.roomOutlook({ id: room.id })
    if (found.count === 0) await archive()
    else setOutlook(found)
  }
  return (
    <>
      <Switch label={t('inUse')} aria-label={t('inUseOne', { room: room.name })} checked={!room.archived} onChange={() => attempt(toggle)} styles={{ body: { alignItems: 'center', minHeight: 24 } }} />
      {outlook && <StillBooked outlook={outlook} onArchive={() => attempt(archive)} onKeep={() => setOutlook(null)} />}
    </>
  )
}

function StillBooked({ outlook: { count, next }, onArchive, onKeep }: { outlook: Outlook; onArchive: () => void; onKeep: () => void }) {
  const { t } = useWords('rooms')
  const { moment } = useFormat()
  return (
    <Alert w="100%" color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('stillBooked', { count })}>
      <Stack gap="xs" align="flex-start">
        {next && <Text size="sm">{t('stillBookedNext', { when: moment(next.start), title: next.title })}</Text>}
        <Text size="sm">{t('stillBookedHint')}</Text>
        <Group gap="xs" p={4}>
          <Button size="compact-sm" variant="default" autoFocus onClick={onKeep}>{t('keepInUse')}</Button>
          <Button size="compact-sm" variant="default" onClick={onArchive}>{t('archive')}</Button>
        </Group>
      </Stack>
    </Alert>
  )
}
