import { Button, Group, Kbd, SegmentedControl, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { NewFollowUp } from './FollowUpForm.tsx'
import { FollowUpList } from './FollowUpList.tsx'
import { StateSwitch } from './StateSwitch.tsx'

type Whose = 'mine' | 'everyone'

/** All that is to be done, mine or everyone's. */
export function FollowUpsPage() {
  const { t } = useWords('followUps')
  const me = useMe()
  const [whose, setWhose] = useState<Whose>('mine')
  const [state, setState] = useState<'open' | 'done'>('open')
  const [adding, setAdding] = useState(false)
  useHotkeys([['F', () => setAdding(true)]])
  if (!me) return null
  return (
    <Page title={t('title')} actions={<NewButton onOpen={() => setAdding(true)} />}>
      <Stack gap="md" maw={820}>
        <BackLink href="/">{t('back')}</BackLink>
        <Group gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={t('whose')}
            value={whose}
            onChange={(chosen) => setWhose(chosen as Whose)}
            data={(['mine', 'everyone'] as const).map((value) => ({ value, label: t(`whoses.${value}`) }))}
          />
          <StateSwitch value={state} onChange={setState} />
        </Group>
        <FollowUpList filter={{ state, ownerId: whose === 'mine' ? me.id : null }} withContact />
      </Stack>
      <SidePanel opened={adding} onClose={() => setAdding(false)} title={t('new')}>
        <NewFollowUp contactId={null} ownerId={me.id} onDone={() => setAdding(false)} />
      </SidePanel>
    </Page>
  )
}

function NewButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords('followUps')
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">{t('newKeys')}</Kbd>} aria-keyshortcuts="F" onClick={onOpen}>
      {t('new')}
    </Button>
  )
}
