import { Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { PastPrints } from './PastPrints.tsx'
import { usePrintQueue } from './prints.data.ts'
import { PrintQueue } from './PrintQueue.tsx'

/** The front desk's print list: what waits, and what was done. */
export function PrintsPage() {
  const { t } = useWords('prints')
  const queue = usePrintQueue()
  return (
    <Page title={t('page.title')}>
      <Stack gap="lg">
        <BackLink href="/">{t('page.back')}</BackLink>
        {queue.error && <Failure error={queue.error} retry={() => queue.refetch()} />}
        {queue.data?.length === 0 && <EmptyState icon={<IconPrinter />} title={t('page.empty')} hint={t('page.emptyHint')} />}
        {queue.data && queue.data.length > 0 && (
          <Stack gap="sm">
            <Text size="sm">{t('page.how')}</Text>
            <PrintQueue prints={queue.data} />
          </Stack>
        )}
        {queue.data && <PastPrints />}
      </Stack>
    </Page>
  )
}
