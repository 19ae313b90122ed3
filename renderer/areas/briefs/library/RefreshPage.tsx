import { SegmentedControl, Stack, Text } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { usualNotice } from '#shared/areas/briefs/library.schema.ts'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../briefs.module.css'
import { useToRefresh } from './library.data.ts'
import { RefreshRow } from './RefreshRow.tsx'

const spans = [usualNotice, 90, 366]

/** Documents whose figures are stale or will be soon, the soonest first; "?within=90" looks further ahead. */
export function RefreshPage() {
  const { t } = useWords('briefLibrary')
  const [address, setAddress] = useSearchParams()
  const asked = Number(address.get('within'))
  const within = spans.includes(asked) ? asked : usualNotice
  const due = useToRefresh(within)
  return (
    <Page title={t('refresh.title')}>
      <Stack gap="md">
        <BackLink href="/">{t('back')}</BackLink>
        <Text size="sm">{t('refresh.hint')}</Text>
        <SegmentedControl
          aria-label={t('refresh.within')}
          style={{ alignSelf: 'flex-start' }}
          value={String(within)}
          onChange={(value) => setAddress(value === String(usualNotice) ? {} : { within: value })}
          data={spans.map((days) => ({ value: String(days), label: t(days === 366 ? 'refresh.year' : 'refresh.days', { count: days }) }))}
        />
        {due.error && <Failure error={due.error} retry={() => due.refetch()} />}
        {due.data?.items.length === 0 && <EmptyState icon={<IconCalendarCheck />} title={t('refresh.empty')} hint={t('refresh.emptyHint')} />}
        {due.data && due.data.items.length > 0 && (
          <ul className={classes.rows} aria-label={t('refresh.title')}>
            {due.data.items.map((document) => (
              <RefreshRow key={`${document.id} ${document.expiresOn}`} document={document} />
            ))}
          </ul>
        )}
        {due.data && due.data.count > due.data.items.length && <Text size="sm">{t('refresh.more', { count: due.data.count - due.data.items.length })}</Text>}
      </Stack>
    </Page>
  )
}
