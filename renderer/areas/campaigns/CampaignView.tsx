import { Badge, Button, Stack, Text } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { useState } from 'react'
import type { Campaign } from '#shared/areas/campaigns/campaigns.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { AccountPanel } from '#renderer/areas/loans/AccountPanel.tsx'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useCampaigns } from './campaigns.data.ts'
import { CampaignForm } from './CampaignForm.tsx'
import classes from './campaigns.module.css'

/** One campaign: what is wanted, and what was handed out for it. */
export function CampaignView({ id }: { id: string }) {
  const { t } = useWords('campaigns')
  const shell = useWords('shell')
  const campaigns = useCampaigns()
  const campaign = campaigns.data?.find((one) => one.id === id)
  return (
    <>
      <BackLink href="/">{t('back')}</BackLink>
      {campaigns.error && <Failure error={campaigns.error} retry={() => campaigns.refetch()} />}
      {campaigns.data && !campaign && <EmptyState icon={<IconFlag />} title={shell.t('notFound.title')} hint={shell.t('notFound.hint')} />}
      {campaign && <Found campaign={campaign} />}
    </>
  )
}

function Found({ campaign }: { campaign: Campaign }) {
  const { t } = useWords('campaigns')
  const [editing, setEditing] = useState(false)
  const setArchived = useSetArchived(campaign)
  const me = useMe()
  const actions = me && organizers.includes(me.role) && (
    <>
      <Button variant="default" onClick={setArchived}>
        {t(campaign.archived ? 'restore' : 'archive')}
      </Button>
      <Button variant="default" onClick={() => setEditing(true)}>
        {t('edit')}
      </Button>
    </>
  )
  return (
    <Page title={campaign.name} actions={actions}>
      <Stack gap="lg" align="flex-start">
        {campaign.archived && <Badge variant="outline" tt="none">{t('archived')}</Badge>}
        {campaign.goal && <Text className={classes.goal}>{campaign.goal}</Text>}
        <AccountPanel of={{ campaignId: campaign.id }} />
      </Stack>
      <SidePanel opened={editing} onClose={() => setEditing(false)} title={t('edit')}>
        {editing && <CampaignForm campaign={campaign} onDone={() => setEditing(false)} />}
      </SidePanel>
    </Page>
  )
}

function useSetArchived({ id, name, archived }: Campaign) {
  const { t } = useWords('campaigns')
  const say = useSayError()
  const set = (wanted: boolean) => (wanted ? client.campaigns.archive({ id }) : client.campaigns.restore({ id }))
  return () => void set(!archived).then(() => notifyDone(t(archived ? 'restored' : 'wasArchived', { name }), { undo: () => set(archived) }), (error: unknown) => notifyFailure(say(error)))
}
