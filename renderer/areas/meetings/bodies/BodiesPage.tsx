import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useMutation } from '@tanstack/react-query'
import type { Body } from '#shared/areas/meetings/bodies.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import classes from '../kinds/kinds.module.css'
import { LineAct } from '../kinds/LineAct.tsx'
import { BodyForm } from './BodyForm.tsx'
import { useBodies, useSayBody, useSayDeadline } from './bodies.data.ts'

/** Councils, committees, boards, tribunals: how long one speaks before each, and until when one registers. */
export function BodiesPage() {
  const { t } = useWords('bodies')
  const me = useMe()
  const bodies = useBodies()
  const [edited, setEdited] = useState<Body | 'new' | null>(null)
  const close = () => setEdited(null)
  const editable = me !== null && organizers.includes(me.role)
  return (
    <Page
      title={t('title')}
      actions={editable && <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>{t('add')}</Button>}
    >
      <Stack maw={760}>
        <BackLink href="/">{t('back')}</BackLink>
        <Text size="sm" c="dimmed">{t(editable ? 'hint' : 'readOnly')}</Text>
        {bodies.error && <Failure error={bodies.error} retry={() => bodies.refetch()} />}
        <ul className={classes.lines}>
          {bodies.data?.map((body) => <BodyLine key={body.id} body={body} editable={editable} onEdit={() => setEdited(body)} />)}
        </ul>
      </Stack>
      <SidePanel opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'add' : 'edit')}>
        {edited !== null && <BodyForm body={edited === 'new' ? null : edited} onDone={close} />}
      </SidePanel>
    </Page>
  )
}

function BodyLine({ body, editable, onEdit }: { body: Body; editable: boolean; onEdit: () => void }) {
  const { t } = useWords('bodies')
  const say = useSayBody()
  const sayDeadline = useSayDeadline()
  const { mutate, error } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const name = say.name(body.name)
  const { id } = body
  const archive = () => mutate(async () => {
    await client.meetings.bodies.archive({ id })
    notifyDone(t('archivedDone', { name }), { undo: () => client.meetings.bodies.restore({ id }) })
  })
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Group gap="xs">
          <Text size="sm" fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">{t(`kinds.${body.kind}`)}</Text>
          {body.toCheck && <Badge variant="default" tt="none">{t('toCheck')}</Badge>}
          {body.archived && <Badge variant="default" tt="none">{t('archived')}</Badge>}
        </Group>
        <Text size="sm">{[body.minutes === null ? t('noLimit') : t('limit', { count: body.minutes }), sayDeadline(body.deadline)].join(' · ')}</Text>
        {body.how && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>{say.how(body.how)}</Text>}
        {body.contactId && <Anchor component={Link} href={`~/contacts/${body.contactId}`} size="sm">{body.contactName}</Anchor>}
        {body.notes && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>{body.notes}</Text>}
        <ActFailure error={error} />
      </div>
      {editable && (
        <Group gap="xs">
          <LineAct label={t('editThis', { name })} onClick={onEdit} icon={<IconPencil size={16} aria-hidden />} />
          {body.archived
            ? <Button size="compact-sm" variant="default" aria-label={t('restoreThis', { name })} onClick={() => mutate(() => client.meetings.bodies.restore({ id }))}>{t('restore')}</Button>
            : <Button size="compact-sm" variant="default" aria-label={t('archiveThis', { name })} onClick={archive}>{t('archive')}</Button>}
        </Group>
      )}
    </li>
  )
}
