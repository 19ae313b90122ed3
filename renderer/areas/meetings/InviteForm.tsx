import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { newInvitees } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { ContactPicker } from '#renderer/areas/contacts/ContactPicker.tsx'
import { GroupPicker } from '#renderer/areas/contacts/GroupPicker.tsx'
import { fetchGroupMembers } from '#renderer/areas/contacts/groups/groups.data.ts'
import { UnsafePermit } from '#renderer/areas/contacts/safety/UnsafePermit.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
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
  const [unsafe, setUnsafe] = useState<string[]>([])
  const choose = (contactIds: string[]) => {
    setChosen(contactIds)
    setRefusal(null)
    setUnsafe([])
  }
  const invite = async (contactIds: string[], permitId?: string) => {
    const added = newInvitees(meeting.invitations.map((one) => one.contact.id), contactIds)
    try {
      await attempt(() => client.meetings.invite({ id: meeting.id, contactIds, permitId }))
      choose([])
      if (added.length === 0) notifyDone(t('invitations.known'))
      else notifyDone(t('invitations.invited', { count: added.length }), { undo: () => client.meetings.uninvite({ id: meeting.id, contactIds: added }) })
    } catch (error) {
      setRefusal(await sayRefusal(error, contactIds))
      setUnsafe(unsafeAmong(error))
    }
  }
  return (
    <Stack gap="xs" align="stretch">
      <InviteGroup meeting={meeting} />
      <ContactPicker multiple label={t('invitations.add')} value={chosen} onChange={choose} error={refusal ?? undefined} />
      {chosen.length > 0 && (
        <Button style={{ alignSelf: 'flex-start' }} loading={busy} onClick={() => void invite(chosen)}>
          {t('invitations.invite', { count: chosen.length })}
        </Button>
      )}
      {unsafe.length > 0 && (
        <UnsafePermit
          selection={{ by: 'ids', ids: unsafe }}
          purpose="invitation"
          onPermit={(permitId, permitted) => void invite(chosen.filter((one) => !unsafe.includes(one) || permitted.includes(one)), permitId)}
          onCancel={() => choose(chosen.filter((one) => !unsafe.includes(one)))}
        />
      )}
    </Stack>
  )
}

/** So many are invited with one call. */
const atOnce = 1000

/** Invites all of a saved group, but for those unsafe to contact, and says how many those are. */
function InviteGroup({ meeting }: { meeting: Meeting }) {
  const { t } = useWords(['groups', 'meetings'])
  const { number } = useFormat()
  const { attempt, busy } = useMeetingAct()
  const say = useSayMeetingError()
  const [gathering, setGathering] = useState(false)
  const inStretches = async (ids: string[], call: (contactIds: string[]) => Promise<Meeting>) => {
    for (let at = 0; at < ids.length; at += atOnce) await attempt(() => call(ids.slice(at, at + atOnce)))
  }
  const invite = async (groupId: string) => {
    const { ids, leftOut } = await fetchGroupMembers(groupId)
    const added = newInvitees(meeting.invitations.map((one) => one.contact.id), ids)
    await inStretches(added, (contactIds) => client.meetings.invite({ id: meeting.id, contactIds }))
    const said = ids.length === 0 ? t('groups:nobodyToInvite') : added.length === 0 ? t('meetings:invitations.known') : t('meetings:invitations.invited', { count: added.length })
    const left = leftOut > 0 ? ` ${t('groups:notInvited', { count: leftOut, formatted: number(leftOut) })}` : ''
    notifyDone(`${said}${left}`, added.length > 0 ? { undo: () => inStretches(added, (contactIds) => client.meetings.uninvite({ id: meeting.id, contactIds })) } : {})
  }
  const choose = (groupId: string | null) => {
    if (!groupId) return
    setGathering(true)
    void invite(groupId).catch((error: unknown) => notifyFailure(say(error))).finally(() => setGathering(false))
  }
  return <GroupPicker label={t('groups:invite')} placeholder={gathering || busy ? t('groups:inviting') : undefined} disabled={gathering || busy} value={null} onChange={choose} />
}

/** Those refused because it is not safe to contact them. */
function unsafeAmong(error: unknown): string[] {
  const failure = failureOf(error)
  return failure.code === 'CONFLICT' && failure.data.reason === 'unsafeContacts' ? failure.data.with.map((one) => one.id) : []
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
