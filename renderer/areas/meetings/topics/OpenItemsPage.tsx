import { Stack, Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { TopicLines } from './TopicLines.tsx'
import { useOpenTopics } from './topics.data.ts'

/** Everything that meetings left open, so that nothing is lost between them. */
export function OpenItemsPage() {
  const { t } = useWords(['agenda', 'meetings'])
  const open = useOpenTopics()
  return (
    <Page title={t('open.title')}>
      <Stack maw={760}>
        <BackLink href="/">{t('meetings:page.back')}</BackLink>
        {open.error && <Failure error={open.error} retry={() => open.refetch()} />}
        {open.data && open.data.length > 0 && <Text size="sm" c="dimmed">{t('open.hint')}</Text>}
        {open.data && (open.data.length > 0 ? <TopicLines topics={open.data} onto={null} /> : <EmptyState icon={<IconChecklist />} title={t('open.empty')} hint={t('open.emptyHint')} />)}
      </Stack>
    </Page>
  )
}
