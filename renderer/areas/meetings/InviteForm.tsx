import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { newInvitees } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useMeetingAct, useSayMeetingError } from './meetings.data.ts'

/** Chooses people and organizations, and invites them all together. */
export function InviteForm({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { attempt, busy } = useMeetingAct()
  const sayRefusal = useSayRefusal()
  const [chosen, setChosen] = useState<string[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const choose = (contactIds: string[]) => {
    setChosen(contactIds)
    setRefusal(null)
  }
  const invite = async () => {
    const added = newInvitees(meeting.invitations.map((one) => one.contact.id), chosen)
    try {
      await attempt(() => client.meetings.invite({ id: meeting.id, contactIds: chosen }))
      setChosen([])
      if (added.length === 0) notifyDone(t('invitations.known'))
      else notifyDone(t('invitations.invited', { count: added.length }), { undo: () => client.meetings.uninvite({ id: meeting.id, contactIds: added }) })
    } catch (error) {
      setRefusal(await sayRefusal(error, chosen))
    }
  }
  return (
    <Stack gap="xs" align="stretch">
      <ContactPicker multiple label={t('invitations.add')} value={chosen} onChange={choose} error={refusal ?? undefined} />
      {chosen.length > 0 && (
        <Button style={{ alignSelf: 'flex-start' }} loading={busy} onClick={() => void invite()}>
          {t('invitations.invite', { count: chosen.length })}
        </Button>
      )}
    </Stack>
  )
}

/** Says who could not be invited, by name where main tells which ones. */
function useSayRefusal() {
  const { t } = useWords('meetings')
  const say = useSayMeetingError()
  return async (error: unknown, chosen: string[]) => {
    const failure = failureOf(error)
    const issues = failure.code === 'INVALID' ? failure.data.issues : []
    const archived = issues.filter((issue) => issue.message === 'meetings:invite.archived').flatMap((issue) => chosen[Number(issue.path[1])] ?? [])
    if (archived.length === 0) return say(error)
    const contacts = await client.contacts.named({ ids: archived })
    return t('invite.archivedNames', { names: contacts.map((contact) => contact.name).join(', ') })
  }
}
