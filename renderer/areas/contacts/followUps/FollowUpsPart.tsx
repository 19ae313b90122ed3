import { Button, Group, Kbd, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useWriting } from '../record/useWriting.ts'
import { NewFollowUp } from './FollowUpForm.tsx'
import { FollowUpList } from './FollowUpList.tsx'
import { StateSwitch } from './StateSwitch.tsx'

/** What is to be done about a contact, and what was. */
export function FollowUpsPart({ contact }: { contact: Contact }) {
  const { t } = useWords('followUps')
  const me = useMe()
  const { open, start, stop } = useWriting()
  const [state, setState] = useState<'open' | 'done'>('open')
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <StateSwitch value={state} onChange={setState} />
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} rightSection={<Kbd size="xs">{t('newKeys')}</Kbd>} aria-keyshortcuts="F" onClick={() => start('followUp')}>
          {t('new')}
        </Button>
      </Group>
      <FollowUpList filter={{ state, contactId: contact.id }} withContact={false} />
      <SidePanel opened={open === 'followUp'} onClose={stop} title={t('new')}>
        {me && <NewFollowUp contactId={contact.id} ownerId={me.id} onDone={stop} />}
      </SidePanel>
    </Stack>
  )
}
