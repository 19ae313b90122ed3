import { Anchor, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { useMeetingAct } from '../meetings.data.ts'
import { FollowsList } from './FollowsList.tsx'
import { useReinstate } from './useReinstate.ts'

/** What calling a meeting off means, and the button that does it. */
export function CancelPanel({ meeting, onDone }: { meeting: Meeting; onDone: () => void }) {
  const { t } = useWords('planning')
  const follows = useQuery(desk.meetings.planning.follows.queryOptions({ input: { id: meeting.id, to: null } }))
  const { run, busy, error } = useMeetingAct()
  const reinstate = useReinstate()
  const [reason, setReason] = useState('')
  const [keepRoom, setKeepRoom] = useState(false)
  const cancel = () =>
    void run(
      () => client.meetings.cancel({ id: meeting.id, keepRoom, reason: reason.trim() || t('cancel.reasonGiven', { title: meeting.title }).slice(0, 200) }),
      () => {
        notifyDone(t('cancel.done', { title: meeting.title }), { undo: () => reinstate(meeting.id) })
        onDone()
      },
    )
  if (follows.error) return <Failure error={follows.error} retry={() => follows.refetch()} />
  if (!follows.data) return null
  return (
    <Stack>
      <Text size="sm">{t('cancel.means')}</Text>
      <FollowsList follows={keepRoom ? { ...follows.data, room: null } : follows.data} moving={false} />
      {follows.data.issued.length > 0 && (
        <Anchor component={Link} href={`~/loans?meeting=${meeting.id}`} size="sm">{t('cancel.toLedger')}</Anchor>
      )}
      {follows.data.room && <Checkbox label={t('cancel.keepRoom', { room: follows.data.room.roomName })} checked={keepRoom} onChange={(event) => setKeepRoom(event.currentTarget.checked)} />}
      <TextInput label={t('cancel.reason')} maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <ActFailure error={error} />
      <Group>
        <Button loading={busy} onClick={cancel}>{t('cancel.do')}</Button>
        <Button variant="default" onClick={onDone}>{t('cancel.keep')}</Button>
      </Group>
    </Stack>
  )
}
