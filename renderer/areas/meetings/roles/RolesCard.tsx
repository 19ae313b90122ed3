import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { mostRoles } from '#shared/areas/meetings/kinds.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { type MeetingRole, type RoleInput, roleInput } from '#shared/areas/meetings/roles.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { Card } from '../Card.tsx'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'
import { useSayText } from '../kinds/shippedTexts.ts'
import { RoleFields } from './RoleFields.tsx'

/** Who does what at the meeting, and which parts nobody has taken yet. */
export function RolesCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetingNeeds')
  const say = useSayText()
  const roles = useQuery(desk.meetings.roles.list.queryOptions({ input: { meetingId: meeting.id } }))
  const { attempt, run, error } = useRoleAct(meeting.id)
  const [edited, setEdited] = useState<MeetingRole | 'new' | null>(null)
  const close = () => setEdited(null)
  const at = { meetingId: meeting.id }
  const remove = ({ id, role, contactId, memberId, note }: MeetingRole) =>
    run(async () => {
      await attempt(() => client.meetings.roles.remove({ ...at, roleId: id }))
      notifyDone(t('role.removed', { role: say(role) }), { undo: () => attempt(() => client.meetings.roles.add({ ...at, role: { role, contactId, memberId, note } })) })
    })
  const put = (role: RoleInput) => attempt(() => (edited === 'new' || !edited ? client.meetings.roles.add({ ...at, role }) : client.meetings.roles.change({ ...at, roleId: edited.id, role }))).then(close)
  return (
    <Card title={t('role.title')}>
      {roles.data?.length === 0 && <Text size="sm" c="dimmed">{t('role.empty')}</Text>}
      <ul className={classes.lines}>
        {roles.data?.map((role) => (
          <RoleLine key={role.id} role={role} editable={!meeting.cancelled} change={() => setEdited(role)} remove={() => remove(role)} />
        ))}
      </ul>
      <ActFailure error={error ?? roles.error} />
      {!meeting.cancelled && (roles.data?.length ?? 0) < mostRoles && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>{t('role.add')}</Button>
        </div>
      )}
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'role.addTitle' : 'role.changeTitle')}>
        {edited !== null && <RoleForm role={edited === 'new' ? null : edited} place={edited === 'new' ? `meetings/${meeting.id}/role` : undefined} save={put} />}
      </SidePanel>
    </Card>
  )
}

function RoleLine({ role: { role, contactId, holderName, note }, editable, change, remove }: { role: MeetingRole; editable: boolean; change: () => void; remove: () => void }) {
  const { t } = useWords('meetingNeeds')
  const what = useSayText()(role)
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Text size="sm">{what}</Text>
        {contactId && holderName ? <Anchor component={Link} href={`~/contacts/${contactId}`} size="sm">{holderName}</Anchor> : <Text size="sm" c="dimmed">{holderName ?? t('role.nobody')}</Text>}
        {note && <Text size="sm" c="dimmed">{note}</Text>}
      </div>
      {editable && (
        <Group gap={2} wrap="nowrap">
          <LineAct label={t('role.change', { role: what })} onClick={change} icon={<IconPencil size={16} aria-hidden />} />
          <LineAct label={t('role.remove', { role: what })} onClick={remove} icon={<IconX size={16} aria-hidden />} />
        </Group>
      )}
    </li>
  )
}

function RoleForm({ role, place, save }: { role: MeetingRole | null; place: string | undefined; save: (role: RoleInput) => Promise<unknown> }) {
  const { t } = useWords('meetingNeeds')
  const defaults = { role: role?.role ?? '', contactId: role?.contactId ?? null, memberId: role?.memberId ?? null, note: role?.note ?? '' }
  const { control, submit, busy, failure, restored, discard } = useDeskForm({ schema: roleInput, defaults, ...(place ? { place } : {}) })
  return (
    <form onSubmit={submit(save)} noValidate>
      <Stack>
        <KeptDraft restored={restored} discard={discard} />
        <RoleFields key={String(restored)} control={control} at="" autoFocus />
        <TextField control={control} name="note" label={t('role.note')} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>{t('save')}</Button>
      </Stack>
    </form>
  )
}

function useRoleAct(meetingId: string) {
  const queries = useQueryClient()
  const { mutateAsync, error } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = async (work: () => Promise<MeetingRole[]>) => {
    const roles = await work()
    queries.setQueryData(desk.meetings.roles.list.queryKey({ input: { meetingId } }), roles)
  }
  const run = (work: () => Promise<unknown>) => void mutateAsync(work).catch(() => {})
  return { attempt, run, error }
}
