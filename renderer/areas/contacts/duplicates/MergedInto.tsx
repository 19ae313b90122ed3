import { Alert, Anchor, Button, Group } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMergedInto } from './duplicates.data.ts'
import { useUndoMerge } from './useUndoMerge.ts'

/** Of an archived contact that was merged: into whom, and the way back. */
export function MergedInto({ contact }: { contact: Contact }) {
  const { t } = useWords('duplicates')
  const me = useMe()
  const undo = useUndoMerge()
  const into = useMergedInto(contact.id, contact.archived)
  if (!contact.archived || !into.data) return null
  const { id, name, mergeId } = into.data
  return (
    <Alert variant="light" icon={<IconArrowMerge />}>
      <Group justify="space-between">
        <span>
          {t('mergedInto')}{' '}
          <Anchor component={Link} href={`/${id}`} underline="always">
            {name}
          </Anchor>
        </span>
        {me && organizers.includes(me.role) && (
          <Button size="compact-sm" variant="default" onClick={() => void undo({ id: mergeId })}>
            {t('undoThis')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
