import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'wouter'
import { BackLink } from '#renderer/kit/BackLink.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { PlanForm } from './PlanForm.tsx'

/** Plans a meeting with everything it needs; "?day=2026-12-10&group=<id>" fills in what is known already. */
export function PlanPage() {
  const { t } = useWords(['planning', 'meetings'])
  const [asked] = useSearchParams()
  const kinds = useQuery(desk.meetings.kinds.list.queryOptions())
  return (
    <Page title={t('planning:title')}>
      <Stack>
        <BackLink href="/">{t('meetings:page.back')}</BackLink>
        {kinds.error && <Failure error={kinds.error} retry={() => kinds.refetch()} />}
        {kinds.data && <PlanForm kinds={kinds.data} wish={{ day: asked.get('day'), groupId: asked.get('group') }} />}
      </Stack>
    </Page>
  )
}
