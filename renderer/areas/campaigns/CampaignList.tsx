import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconFlag, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { useCampaigns } from './campaigns.data.ts'
import { CampaignForm } from './CampaignForm.tsx'
import classes from './campaigns.module.css'

/** What groups and the clinic work for; each leads to what it has had. */
export function CampaignList() {
  const { t } = useWords('campaigns')
  const campaigns = useCampaigns()
  const [adding, setAdding] = useState(false)
  const [, go] = useLocation()
  const me = useMe()
  const begin = me && organizers.includes(me.role) && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('new')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={campaigns.data && campaigns.data.length > 0 && begin}>
      {campaigns.error && <Failure error={campaigns.error} retry={() => campaigns.refetch()} />}
      {campaigns.data?.length === 0 && <EmptyState icon={<IconFlag />} title={t('emptyTitle')} hint={t(begin ? 'emptyHint' : 'emptyAsk')} action={begin} />}
      <ul className={classes.list}>
        {campaigns.data?.map((campaign) => (
          <li key={campaign.id}>
            <Stack gap={2}>
              <Group gap="xs">
                <Anchor component={Link} href={`/${campaign.id}`} fw={600}>
                  {campaign.name}
                </Anchor>
                {campaign.archived && <Badge variant="outline" tt="none">{t('archived')}</Badge>}
              </Group>
              {campaign.goal && <Text size="sm" lineClamp={2}>{campaign.goal}</Text>}
            </Stack>
          </li>
        ))}
      </ul>
      <SidePanel opened={adding} onClose={() => setAdding(false)} title={t('new')}>
        {adding && <CampaignForm campaign={null} onDone={({ id }) => go(`/${id}`)} />}
      </SidePanel>
    </Page>
  )
}
